import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Which database a house stands on: a server's address, or one of the two embedded ones in a folder. */
export type Ground = { readonly folder: string } & (
  | { readonly databaseUrl: string; readonly replicaUrl?: string }
  | { readonly embedded: 'server' | 'pglite' }
)

/** A house in a process of its own, that can be killed. */
export type ChildHouse = {
  readonly address: string
  /** The link that lets the owner in; null on a later start. */
  readonly ownerLink: string | null
  readonly pid: number
  /** SIGKILL, to the house and to the database server that it brought along. Returns when they are gone. */
  kill(): Promise<void>
  /** SIGTERM. Returns the exit code. */
  stop(): Promise<number | null>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

function gone(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', resolve))
}

function killEmbeddedServer(folder: string): void {
  const file = join(folder, 'postgres', 'postmaster.pid')
  if (!existsSync(file)) return
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL')
  } catch {} // it was gone already
}

/** Starts `uncoil serve` and returns when it answers. The sources run unless `program` names a built file. */
export async function startChildHouse(ground: Ground, program = 'bin/uncoil.js'): Promise<ChildHouse> {
  const embedded = 'embedded' in ground ? ['--embedded', ground.embedded] : []
  const args = [
    program,
    'serve',
    '--port',
    '0',
    '--trust-proxy',
    '--data',
    ground.folder,
    '--publication',
    'test',
    ...embedded,
  ]
  const { DATABASE_URL: _url, DATABASE_REPLICA_URL: _replica, ...environment } = process.env
  const databases =
    'databaseUrl' in ground
      ? { DATABASE_URL: ground.databaseUrl, DATABASE_REPLICA_URL: ground.replicaUrl ?? '' }
      : {}
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...environment, ...databases },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      told += part
      const found = /^http:\/\/localhost:\d+$/m.exec(told)?.[0]
      if (found) resolve(found.replace('localhost', '127.0.0.1'))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The house ended with ${code}: ${told}`)))
  })
  // The link is printed right after the address, or not at all.
  await new Promise((resolve) => setTimeout(resolve, 300))
  // The log goes on for hours in a soak: it is read, so that the house never waits, and let go.
  for (const stream of [child.stdout, child.stderr]) stream.removeAllListeners('data').resume()
  return {
    address,
    ownerLink: /http:\/\/\S+\/sign-in#\S+/.exec(told)?.[0] ?? null,
    pid: child.pid ?? 0,
    kill: async () => {
      if ('embedded' in ground && ground.embedded === 'server') killEmbeddedServer(ground.folder)
      child.kill('SIGKILL')
      await gone(child)
    },
    stop: async () => {
      const ended = gone(child)
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Resident memory of a process in bytes; null where the system does not tell. */
export function memoryOf(pid: number): number | null {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024
  } catch {
    return null
  }
}
