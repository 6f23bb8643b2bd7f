import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { findEmbeddedBinaries } from '../embedded-binaries.ts'
import { openEmbeddedServer } from '../embedded-server.ts'
import { openStore, type Store, type StoreOptions } from '../open-store.ts'

/** A database of its own for one test file, and what is left to clean up behind it. */
export type TestHome = {
  readonly options: StoreOptions
  open(): Promise<Store>
  remove(): Promise<void>
}

/** A folder that the server's account may enter too, when the tests run as root. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uncoil-store-'))
  chmodSync(folder, 0o711)
  return folder
}

export async function pgliteHome(): Promise<TestHome> {
  const folder = temporaryFolder()
  const options = { folder, embedded: 'pglite' } as const
  return {
    options,
    open: () => openStore(options),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Starts PostgreSQL from its npm package where none was given and none runs on this machine. */
async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const binaries = await findEmbeddedBinaries()
  if (!binaries) {
    throw new Error(
      'No PostgreSQL for the tests: set TEST_DATABASE_URL, since its npm package cannot run here.',
    )
  }
  const folder = temporaryFolder()
  const { connection, close } = await openEmbeddedServer(join(folder, 'postgres'), binaries)
  const host = encodeURIComponent(connection.host)
  return {
    url: `postgres://${connection.user}@${host}/postgres`,
    stop: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const usual = 'postgres://postgres@127.0.0.1:5432/postgres'

/** A fresh database on TEST_DATABASE_URL, else on this machine's server, else on one started for the purpose. */
export async function serverHome(): Promise<TestHome> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined && !(await answers(given))) throw new Error('TEST_DATABASE_URL does not answer.')
  const found = given ?? ((await answers(usual)) ? usual : undefined)
  const server = found === undefined ? await startServer() : { url: found, stop: async () => {} }
  const database = `uncoil_test_${randomUUID().replaceAll('-', '')}`
  const administer = async (statement: string) => {
    const client = new Client({ connectionString: server.url })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await administer(`create database ${database}`)
  const url = new URL(server.url)
  url.pathname = `/${database}`
  const options = { folder: tmpdir(), databaseUrl: url.href }
  return {
    options,
    open: () => openStore(options),
    remove: async () => {
      await administer(`drop database if exists ${database} with (force)`)
      await server.stop()
    },
  }
}
