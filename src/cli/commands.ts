/** Every command: its summary and help here, its work in a file of its own that is loaded only when asked for. */
export type Command = {
  readonly summary: string
  readonly help: string
  /** Returns the exit code. Throws UsageError for arguments that can't be used. */
  readonly load: () => Promise<{ run: (args: readonly string[]) => Promise<number> }>
}

export const commands: Readonly<Record<string, Command>> = {}
