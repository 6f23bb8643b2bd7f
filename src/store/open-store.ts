import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import type { Database } from './database.ts'
import { findEmbeddedBinaries } from './embedded-binaries.ts'
import { openEmbeddedServer } from './embedded-server.ts'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { pglitePool } from './pglite-pool.ts'
import { replicaPool } from './replica-pool.ts'

export type Home = 'server' | 'embedded-server' | 'pglite'

/** An open database. `read` may answer a moment late when it is a replica; what must be exact asks `write`. */
export type Store = {
  readonly home: Home
  readonly write: Kysely<Database>
  readonly read: Kysely<Database>
  /** True while readers get answers: from the database, or from its replica while it is away itself. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

export type StoreOptions = {
  /** postgres://… of a server. Without it the database is embedded and lives in `folder`. */
  readonly databaseUrl?: string | undefined
  readonly replicaUrl?: string | undefined
  readonly folder: string
  /** Which of the embedded two; by default what the folder holds already, else a server where one can run. */
  readonly embedded?: 'server' | 'pglite' | undefined
  /** Connections a process keeps to a server. */
  readonly connections?: number | undefined
}

type Connected = { home: Home; write: Kysely<Database>; read: Kysely<Database>; end: () => Promise<void> }

function poolOf(options: PoolConfig): Pool {
  const pool = new Pool({ max: 10, connectionTimeoutMillis: 10_000, keepAlive: true, ...options })
  pool.on('error', () => {}) // an idle connection was cut: the next query opens another
  // One that was cut between being handed out and its query: the query fails by itself, the process must not.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const over = (pool: PostgresPool) => new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
const connect = (options: PoolConfig) => over(poolOf(options))

async function connectEmbedded(options: StoreOptions): Promise<Connected> {
  const { folder } = options
  mkdirSync(folder, { recursive: true })
  const serverFolder = join(folder, 'postgres')
  const pgliteFolder = join(folder, 'pglite')
  const made = existsSync(serverFolder) ? 'server' : existsSync(pgliteFolder) ? 'pglite' : undefined
  const wanted = options.embedded ?? made
  const binaries = wanted === 'pglite' ? null : await findEmbeddedBinaries()
  // On the very first start a server that can't be made (its account may not enter the folder) is no reason to stop.
  const server = binaries
    ? await openEmbeddedServer(serverFolder, binaries).catch((error: unknown) => {
        if (wanted === 'server' || existsSync(serverFolder)) throw error
      })
    : undefined
  if (server) {
    const write = connect({ ...server.connection, max: options.connections ?? 10 })
    return { home: 'embedded-server', write, read: write, end: server.close }
  }
  if (wanted === 'server') {
    throw new Error(`The PostgreSQL programs that "${serverFolder}" needs can't run here.`)
  }
  const release = lockFolder(pgliteFolder)
  const { PGlite } = await import('@electric-sql/pglite')
  const pool = pglitePool(() => PGlite.create(join(pgliteFolder, 'data')))
  const write = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { home: 'pglite', write, read: write, end: async () => release() }
}

function connectServer(databaseUrl: string, options: StoreOptions): Connected {
  const max = options.connections ?? 10
  const primary = poolOf({ connectionString: databaseUrl, max })
  const write = over(primary)
  const { replicaUrl } = options
  if (replicaUrl === undefined) return { home: 'server', write, read: write, end: async () => {} }
  // A replica that hangs is left sooner than a first server: there is somebody else to ask.
  const patience = { connectionTimeoutMillis: 2000, query_timeout: 5000 }
  const replica = poolOf({ connectionString: replicaUrl, max, ...patience })
  const read = over(replicaPool(replica, primary))
  return { home: 'server', write, read, end: async () => {} }
}

/** Opens the database and brings its schema up to date. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl } = options
  const connected =
    databaseUrl === undefined ? await connectEmbedded(options) : connectServer(databaseUrl, options)
  const { home, write, read, end } = connected
  const close = async () => {
    if (read !== write) await read.destroy()
    await write.destroy()
    await end()
  }
  try {
    await migrate(write)
  } catch (error) {
    await close()
    throw error
  }
  const answers = (db: Kysely<Database>) => sql`select 1`.execute(db)
  return {
    home,
    write,
    read,
    close,
    ready: () =>
      answers(read).then(
        () => true,
        () => false,
      ),
  }
}
