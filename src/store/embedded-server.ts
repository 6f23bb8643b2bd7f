import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import type { Account, EmbeddedBinaries } from './embedded-binaries.ts'

/** A PostgreSQL server of our own, reached by a socket file that only its account and root may open. */
export type EmbeddedServer = {
  readonly connection: { readonly host: string; readonly user: string; readonly database: string }
  /** Stops the server, unless another process of the house still uses it. */
  close(): Promise<void>
}

const user = 'uncoil'
const longestSocketFolder = 90 // a socket's path may have 103 bytes on macOS, 107 on Linux
const startingMilliseconds = 60_000 // after a crash the server first replays its log

function ownFolder(path: string, account: Account | null): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (account) chownSync(path, account.uid, account.gid)
  chmodSync(path, 0o700)
}

/** Made under another name first: a folder that is there is complete, however the first start ended. */
async function createCluster(folder: string, { initdb, account }: EmbeddedBinaries): Promise<void> {
  // The server's account must be able to pass through the data folder (not look into it) to what is its own.
  if (account) chmodSync(dirname(folder), (statSync(dirname(folder)).mode & 0o777) | 0o011)
  const unfinished = `${folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  ownFolder(unfinished, account)
  const options = [
    '--username',
    user,
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--no-locale',
    '--no-instructions',
  ]
  await promisify(execFile)(initdb, ['--pgdata', unfinished, ...options], { ...account })
  renameSync(unfinished, folder)
}

function socketFolder(folder: string): string {
  const inside = join(folder, 'socket')
  if (inside.length <= longestSocketFolder) return inside
  return join(tmpdir(), `uncoil-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
}

async function ask(connection: { host: string; database: string }, question: string): Promise<unknown[]> {
  const client = new Client({ ...connection, user, connectionTimeoutMillis: 5000 })
  client.on('error', () => {}) // the answer below fails by itself
  try {
    await client.connect()
    return (await client.query(question)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

const answers = (connection: { host: string; database: string }) =>
  ask(connection, 'select 1').then(
    () => true,
    () => false,
  )

/**
 * Starts the server over `folder`, or joins the one that already runs over it: a second process of the house, or
 * one left behind when its owner was killed.
 */
export async function openEmbeddedServer(
  folder: string,
  binaries: EmbeddedBinaries,
): Promise<EmbeddedServer> {
  if (!existsSync(join(folder, 'PG_VERSION'))) await createCluster(folder, binaries)
  const host = socketFolder(folder)
  ownFolder(host, binaries.account)
  const maintenance = { host, database: 'postgres' }
  if (!(await answers(maintenance))) await startServer(folder, host, binaries)
  const known = await ask(maintenance, "select 1 from pg_database where datname = 'uncoil'")
  if (known.length === 0) await ask(maintenance, 'create database uncoil').catch(ignoreDuplicate)
  return {
    connection: { host, user, database: 'uncoil' },
    close: () => stopServer(folder, maintenance),
  }
}

function ignoreDuplicate(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}

async function startServer(folder: string, host: string, { postgres, account }: EmbeddedBinaries) {
  const log = openSync(join(folder, 'server.log'), 'w', 0o600)
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${host}`,
    'unix_socket_permissions=0700',
    'shared_buffers=64MB',
    'max_connections=60',
  ]
  const launch = () => {
    const child = spawn(postgres, ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])], {
      ...account,
      detached: true, // Ctrl-C must reach the app alone, which then stops the server in order
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {})
    child.unref()
    return child
  }
  const end = Date.now() + startingMilliseconds
  let child = launch()
  while (!(await answers({ host, database: 'postgres' }))) {
    if (Date.now() > end) {
      const tail = readFileSync(join(folder, 'server.log'), 'utf8').slice(-1000)
      throw new Error(`The embedded PostgreSQL did not start. Its log ends:\n${tail}`)
    }
    await wait(50)
    // It gives up at once while helpers of a killed server still hold its memory, or when another process was faster.
    if (child.exitCode !== null) child = launch()
  }
  closeSync(log)
}

async function stopServer(folder: string, maintenance: { host: string; database: string }): Promise<void> {
  const others = await ask(
    maintenance,
    "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  ).catch(() => [])
  const pidFile = join(folder, 'postmaster.pid')
  if (others.length > 0 || !existsSync(pidFile)) return
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGINT')
  for (let waited = 0; existsSync(pidFile) && waited < 10_000; waited += 20) await wait(20)
  if (!maintenance.host.startsWith(folder)) rmSync(maintenance.host, { recursive: true, force: true })
}
