import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A house of its own, so that a test can be its owner. */
export type RunningHouse = {
  readonly address: string
  readonly ownerLink: string
  stop(): Promise<void>
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
  })
}

/** Starts `uncoil serve` on a free port over an empty folder, or over `DATABASE_URL` where that is given. */
export async function startHouse(environment: Readonly<Record<string, string>> = {}): Promise<RunningHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'uncoil-teacher-'))
  chmodSync(folder, 0o711)
  const child = spawn(process.execPath, ['bin/uncoil.js', 'serve', '--port', '0', '--data', folder], {
    env: { ...process.env, UNCOIL_DATA: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  const found = await new Promise<{ address: string; ownerLink: string }>((resolve, reject) => {
    const read = (part: Buffer) => {
      told += part
      const address = /^http:\/\/localhost:\d+$/m.exec(told)?.[0]
      const ownerLink = /http:\/\/\S+\/sign-in#\S+/.exec(told)?.[0]
      if (address && ownerLink) resolve({ address, ownerLink })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`The house ended with ${code}: ${told}`)))
  })
  return {
    ...found,
    stop: async () => {
      const gone = ended(child)
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Somebody else's web site: one page, on another origin. */
export async function startBlog(html: string): Promise<{ address: string; server: Server }> {
  const server = createServer((_request, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}
