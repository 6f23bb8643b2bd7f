import { spawn } from 'node:child_process'
import type { ClipVoice } from './clip-voice.ts'
import { readWav } from './wav.ts'

const millisecondsAllowed = 30_000

/**
 * A voice that is a program on the machine, such as Piper: the text on its standard input, a 16-bit WAV on its
 * standard output. The command is configuration, never part of an article, and no shell is involved.
 */
export function createCommandVoice(command: readonly string[]): ClipVoice {
  const [program, ...args] = command
  if (program === undefined) throw new Error('a voice command needs a program')
  return {
    id: `command-${command.join(' ')}`,
    render: (text) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, args, {
          stdio: ['pipe', 'pipe', 'ignore'],
          timeout: millisecondsAllowed,
        })
        const chunks: Buffer[] = []
        child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
        child.on('error', reject)
        child.on('close', (code) => {
          try {
            if (code !== 0) throw new Error(`the voice ${program} ended with ${code}`)
            resolve(readWav(Buffer.concat(chunks)))
          } catch (error) {
            reject(error)
          }
        })
        child.stdin.on('error', () => {}) // a program that doesn't read its input still answers
        child.stdin.end(text)
      }),
  }
}
