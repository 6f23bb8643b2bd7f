import { existsSync } from 'node:fs'
import { flags } from '../../server/index.ts'
import { NotABackup, NotEmpty, openStore, restore } from '../../store/index.ts'
import { configFrom } from '../config-from.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

/** uncoil restore: a backup into an empty database, all of it or nothing. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { data: flags.data, embedded: flags.embedded })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new UsageError('name the one file to restore.')
  if (!existsSync(file)) throw new UsageError(`there is no file "${file}".`)
  const config = configFrom(values)
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
