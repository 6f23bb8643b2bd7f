import { type Config, ConfigError, readConfig } from '../server/index.ts'
import { UsageError } from './usage-error.ts'

/** The house's settings from flags and environment; a wrong one is told with the command's help. */
export function configFrom(flags: Parameters<typeof readConfig>[0]): Config {
  try {
    return readConfig(flags, process.env)
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message)
    throw error
  }
}
