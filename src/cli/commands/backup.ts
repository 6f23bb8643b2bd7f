import { parseArgs } from 'node:util'
import { ConfigError, flags, readConfig } from '../../server/index.ts'
import { backUp, openStore } from '../../store/index.ts'
import { UsageError } from '../usage-error.ts'

/** uncoil backup: the whole house in one file, while it goes on working. */
export async function run(args: readonly string[]): Promise<number> {
  const { out, config } = parse(args)
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

function parse(args: readonly string[]) {
  try {
    const options = { out: { type: 'string' }, data: flags.data, embedded: flags.embedded } as const
    const { values } = parseArgs({ args: [...args], options })
    if (values.out === undefined) throw new UsageError('say where to with --out FILE.')
    return { out: values.out, config: readConfig(values, process.env) }
  } catch (error) {
    if (error instanceof ConfigError || error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}
