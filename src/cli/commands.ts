/** Every command: its summary and help here, its work in a file of its own that is loaded only when asked for. */
export type Command = {
  readonly summary: string
  readonly help: string
  /** Returns the exit code. Throws UsageError for arguments that can't be used. */
  readonly load: () => Promise<{ run: (args: readonly string[]) => Promise<number> }>
}

export const commands: Readonly<Record<string, Command>> = {
  read: {
    summary: 'what a text is read as: exercises, doses and steps',
    help: [
      'usage: uncoil read [--json] FILE…',
      '',
      'Reads each file (- is standard input) and lists its exercises with their steps and doses.',
      '  --json   one line of JSON for each file, in order, with offsets into its text',
      '',
      'Exit code 2 when a file could not be read; the others are still answered.',
    ].join('\n'),
    load: () => import('./commands/read.ts'),
  },
}
