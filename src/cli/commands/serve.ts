import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  CannotListen,
  createApp,
  type LibraryArticle,
  libraryOf,
  listen,
  projectFolder,
  readLibrary,
  slugOf,
} from '../../server/index.ts'
import { UsageError } from '../usage-error.ts'

/** A file a person named on the command line, as an article of the library. */
function articleFrom(path: string): LibraryArticle {
  if (!existsSync(path)) throw new UsageError(`there is no file "${path}".`)
  if (!statSync(path).isFile()) throw new UsageError(`"${path}" is not a file.`)
  const text = readFileSync(path, 'utf8')
  const name = basename(path, extname(path))
  const firstLine = text.split('\n').find((line) => line.trim() !== '') ?? name
  const title = firstLine
    .replace(/^#+\s*/, '')
    .trim()
    .slice(0, 120)
  return { slug: slugOf(name), title, summary: '', series: null, order: 0, text }
}

/** Resolves when the person or the system asks the program to end. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const port = Number(values.port ?? process.env['PORT'] ?? 4747)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`"${values.port ?? process.env['PORT']}" is not a port: a whole number up to 65535.`)
  }
  const files = positionals.map(articleFrom)
  const folder = projectFolder()
  const library = libraryOf([...readLibrary(join(folder, 'articles')), ...files])
  const app = createApp({ library, webFolder: join(folder, 'dist', 'web'), ready: async () => true })
  try {
    const listening = await listen(app, { port, host: values.host ?? process.env['HOST'] ?? '127.0.0.1' })
    console.log(listening.address)
    for (const file of files) console.log(`${listening.address}/a/${file.slug}`)
    await askedToStop()
    console.error('Finishing what is under way …')
    await listening.close()
    return 0
  } catch (error) {
    if (!(error instanceof CannotListen)) throw error
    console.error(`uncoil serve: ${error.message}`)
    return 1
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, host: { type: 'string' } },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
