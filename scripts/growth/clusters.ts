import { execFile, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { lesserAccount } from '../../src/store/embedded-binaries.ts'

const run = promisify(execFile)

/** A PostgreSQL server of our own on a port of its own, that can be stopped and started. */
export type Cluster = {
  readonly url: string
  start(): Promise<void>
  /** `fast` cuts connections in order; `immediate` is what a crash leaves. */
  stop(how: 'fast' | 'immediate'): Promise<void>
  /** The processes stop where they stand: the port takes connections, and nobody answers. */
  freeze(): Promise<void>
  thaw(): Promise<void>
}

/** The folder of PostgreSQL's own programs; replication needs more of them than the npm package brings. */
function programsFolder(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const places = [process.env['PG_BIN'], ...versions.map((version) => join(debian, version, 'bin'))]
  const found = [...places, ...(process.env['PATH'] ?? '').split(':')].find(
    (place) => place && existsSync(join(place, 'pg_basebackup')),
  )
  if (!found)
    throw new Error('This needs PostgreSQL’s programs (pg_basebackup). Say where they are: PG_BIN=…')
  return found
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

export async function ask<Row>(url: string, question: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(question)).rows as Row[]
  } finally {
    await client.end().catch(() => {})
  }
}

/** Makes a first server and one that follows it by streaming, in a temporary folder, both running. */
export async function primaryAndReplica(): Promise<{
  primary: Cluster
  replica: Cluster
  remove(): Promise<void>
}> {
  const programs = programsFolder()
  const account = lesserAccount()
  const folder = mkdtempSync(join(tmpdir(), 'uncoil-growth-'))
  chmodSync(folder, 0o711)
  const owned = (name: string) => {
    const path = join(folder, name)
    mkdirSync(path, { mode: 0o700 })
    if (account) chownSync(path, account.uid, account.gid)
    return path
  }
  const sockets = owned('sockets')
  const program = (name: string, args: readonly string[]) =>
    run(join(programs, name), [...args], { ...account, cwd: sockets })

  const clusterAt = (data: string, port: number): Cluster => {
    const control = (...args: string[]) => program('pg_ctl', ['-D', data, ...args])
    const signalAll = async (signal: NodeJS.Signals) => {
      const { stdout } = await run('ps', ['-eo', 'pid=,ppid='])
      const pid = Number((await run('head', ['-1', join(data, 'postmaster.pid')])).stdout)
      const lines = stdout.trim().split('\n')
      const children = lines
        .map((line) => line.trim().split(/\s+/).map(Number))
        .filter(([, parent]) => parent === pid)
      for (const each of [pid, ...children.map(([child]) => child ?? 0)]) process.kill(each, signal)
    }
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${sockets}`
    return {
      url: `postgres://uncoil@127.0.0.1:${port}/uncoil`,
      start: async () => {
        // Not by execFile: the server keeps our pipes open for as long as it lives.
        const child = spawn(
          join(programs, 'pg_ctl'),
          ['-D', data, '-w', '-l', join(sockets, `${port}.log`), '-o', settings, 'start'],
          { ...account, cwd: sockets, stdio: 'ignore' },
        )
        const code = await new Promise((resolve) => child.once('exit', resolve))
        if (code !== 0) throw new Error(`PostgreSQL on port ${port} did not start: pg_ctl ended with ${code}`)
      },
      stop: async (how) => {
        await control('-m', how, '-w', 'stop')
      },
      freeze: () => signalAll('SIGSTOP'),
      thaw: () => signalAll('SIGCONT'),
    }
  }

  const [primaryPort, replicaPort] = [await freePort(), await freePort()]
  const primaryData = owned('primary')
  await program('initdb', ['-D', primaryData, '-U', 'uncoil', '-A', 'trust', '-E', 'UTF8', '--no-locale'])
  const primary = clusterAt(primaryData, primaryPort)
  await primary.start()
  await ask(primary.url.replace(/uncoil$/, 'postgres'), 'create database uncoil')
  const replicaData = owned('replica')
  const from = ['-h', '127.0.0.1', '-p', String(primaryPort), '-U', 'uncoil']
  await program('pg_basebackup', [...from, '-D', replicaData, '-R', '-X', 'stream', '-c', 'fast'])
  const replica = clusterAt(replicaData, replicaPort)
  await replica.start()
  return {
    primary,
    replica,
    remove: async () => {
      for (const each of [replica, primary]) await each.stop('immediate').catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until the replica has replayed all that the first server has written; gives up after a minute. */
export async function caughtUp(primary: Cluster, replica: Cluster): Promise<number> {
  const begun = performance.now()
  const [here] = await ask<{ at: string }>(primary.url, 'select pg_current_wal_lsn()::text as at')
  while (performance.now() - begun < 60_000) {
    const [there] = await ask<{ done: boolean }>(
      replica.url,
      `select pg_last_wal_replay_lsn() >= '${here?.at}'::pg_lsn as done`,
    ).catch(() => [])
    if (there?.done) return performance.now() - begun
    await wait(50)
  }
  throw new Error('The replica did not catch up within a minute.')
}
