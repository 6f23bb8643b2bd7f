import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import {
  CannotListen,
  type Config,
  createApp,
  createMetrics,
  flags,
  type House,
  type LibraryArticle,
  libraryOf,
  listen,
  logTo,
  ownerLink,
  projectFolder,
  readLibrary,
  silentLog,
  slugOf,
  stockLibrary,
} from '../../server/index.ts'
import { DatabaseIsNewer, FolderInUse, openStore } from '../../store/index.ts'
import { configFrom } from '../config-from.ts'
import { readDocuments } from '../documents.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

/** The articles in a file a person named on the command line: a text, a saved page, or a whole blog's export. */
async function articlesFrom(path: string): Promise<readonly LibraryArticle[]> {
  const { documents, problems } = await readDocuments(path)
  if (documents.length === 0) throw new UsageError(problems[0] ?? `"${path}" holds no article.`)
  for (const problem of problems) console.error(`uncoil serve: ${problem}`)
  const name = basename(path, extname(path))
  return documents.map(({ title, series, text }, index) => {
    const firstLine = text.split('\n').find((line) => line.trim() !== '') ?? name
    const slug = slugOf(documents.length === 1 ? name : (title ?? `${name}-${index + 1}`))
    return {
      slug,
      title: (title ?? firstLine).trim().slice(0, 120),
      summary: '',
      series: series ?? null,
      order: index,
      text,
    }
  })
}

/** Resolves when the person or the system asks the program to end. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parseOptions(args, flags)
  const config = configFrom(values)
  const given = (await Promise.all(files.map(articlesFrom))).flat()
  try {
    await serve(config, given)
    return 0
  } catch (error) {
    const known = [CannotListen, FolderInUse, DatabaseIsNewer].some((kind) => error instanceof kind)
    if (!known) throw error
    console.error(`uncoil serve: ${(error as Error).message}`)
    return 1
  }
}

async function serve(config: Config, given: readonly LibraryArticle[]): Promise<void> {
  const folder = projectFolder()
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const { databaseUrl, replicaUrl, connections, dataFolder, embedded } = config
  const store = await openStore({ databaseUrl, replicaUrl, connections, folder: dataFolder, embedded })
  try {
    const { origin, trustProxy } = config
    const log = config.log === 'json' ? logTo(process.stderr, Date.now) : silentLog
    const house: House = { store, clock: Date.now, origin, trustProxy, log, metrics: createMetrics(true) }
    const library = libraryOf([...readLibrary(join(folder, 'articles')), ...given])
    await stockLibrary(store, library)
    const app = createApp({ house, library, webFolder: join(folder, 'dist', 'web'), version })
    const listening = await listen(app, config)
    const address = origin ?? listening.address
    console.log(address)
    for (const { slug } of given) console.log(`${address}/a/${slug}`)
    const link = await ownerLink(house, config.publication, address, config.newOwnerLink)
    if (link !== null) console.error(`To write here, come in once by this link, within a week:\n  ${link}`)
    await askedToStop()
    console.error('Finishing what is under way …')
    await listening.close()
  } finally {
    await store.close()
  }
}
