/** The command line: finds the command, runs it, and turns its outcome into an exit code. */
import { commands } from './commands.ts'
import { UsageError } from './usage-error.ts'

function help(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  return [
    'uncoil: turns an ordinary movement article into an exercise you can follow hands-free.',
    '',
    'usage: uncoil COMMAND [ARGUMENT …]',
    '',
    ...rows,
    '',
    'uncoil COMMAND --help tells more about one.',
  ].join('\n')
}

/** Runs one command. Answers go to standard output, everything else to standard error. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(help())
    return name === undefined ? 2 : 0
  }
  const command = commands[name]
  if (!command) {
    console.error(`uncoil: there is no command "${name}".\n\n${help()}`)
    return 2
  }
  if (rest.includes('--help')) {
    console.log(command.help)
    return 0
  }
  try {
    const { run } = await command.load()
    return await run(rest)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`uncoil ${name}: ${error.message}\n\n${command.help}`)
    return 2
  }
}
