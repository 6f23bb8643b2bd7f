// Of the network (E…), of Node's driver, of PostgreSQL: 08 connection, 53 no room, 57 going down or starting.
// Node marks faults of ours with ERR_…: asking again would not mend them. Only a stream or socket may break by itself.
const network = /^(?!ERR_(?!STREAM|SOCKET))E[A-Z_]+$/
const goneStates = /^(08|53|57P)/
const driver =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/

/** Whether a query failed because its database could not be reached, so that asking again may help. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { code?: unknown }
  if (error instanceof AggregateError) return error.errors.every(isUnreachable) // one for each address of a name
  if (typeof code === 'string' && (network.test(code) || goneStates.test(code))) return true
  return driver.test(error.message)
}
