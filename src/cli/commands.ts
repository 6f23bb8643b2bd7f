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
  serve: {
    summary: 'the web app: library, player, studio and API',
    help: [
      'usage: uncoil serve [--port 4747] [--host 127.0.0.1] [FILE…]',
      '',
      'Serves the app and prints its address; each FILE is added to the library and its address printed too.',
      'Stops on Ctrl-C after finishing what is under way.',
    ].join('\n'),
    load: () => import('./commands/serve.ts'),
  },
}
