import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ConfigError, flags, readConfig } from '../../server/index.ts'
import { NotABackup, NotEmpty, openStore, restore } from '../../store/index.ts'
import { UsageError } from '../usage-error.ts'

/** uncoil restore: a backup into an empty database, all of it or nothing. */
export async function run(args: readonly string[]): Promise<number> {
  const { file, config } = parse(args)
  const { databaseUrl, dataFolder, embedded } = config
  const store = await openStore({ databaseUrl, folder: dataFolder, embedded, connections: 1 })
  try {
    const rows = await restore(store.write, file)
    console.error(`Restored ${rows} rows. Everybody signs in anew, by passkey.`)
    return 0
  } catch (error) {
    if (!(error instanceof NotABackup || error instanceof NotEmpty)) throw error
    console.error(`uncoil restore: ${error.message}`)
    return 1
  } finally {
    await store.close()
  }
}

function parse(args: readonly string[]) {
  try {
    const options = { data: flags.data, embedded: flags.embedded } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new UsageError('name the one file to restore.')
    if (!existsSync(file)) throw new UsageError(`there is no file "${file}".`)
    return { file, config: readConfig(values, process.env) }
  } catch (error) {
    if (error instanceof ConfigError || error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}
