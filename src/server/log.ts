/** One line of JSON an event, without names, addresses or words of people. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void

/** Writes the log to a stream; `clock` gives milliseconds since 1970. */
export function logTo(stream: { write(line: string): unknown }, clock: () => number): Log {
  return (event, facts = {}) => {
    stream.write(`${JSON.stringify({ at: new Date(clock()).toISOString(), event, ...facts })}\n`)
  }
}

export const silentLog: Log = () => {}
