import { flags } from '../../server/index.ts'
import { backUp, openStore } from '../../store/index.ts'
import { configFrom } from '../config-from.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

/** uncoil backup: the whole house in one file, while it goes on working. */
export async function run(args: readonly string[]): Promise<number> {
  const options = { out: { type: 'string' }, data: flags.data, embedded: flags.embedded } as const
  const { values, positionals } = parseOptions(args, options)
  const { out } = values
  if (out === undefined || positionals.length > 0) throw new UsageError('say where to with --out FILE.')
  const config = configFrom(values)
  const { databaseUrl, dataFolder, embedded } = config
  const store = await openStore({ databaseUrl, folder: dataFolder, embedded, connections: 1 })
  try {
    await backUp(store.write, out)
  } finally {
    await store.close()
  }
  console.error(`Backed up to ${out}. It holds readers' answers: keep it as safe as the database.`)
  return 0
}
