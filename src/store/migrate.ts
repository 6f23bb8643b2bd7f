import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'

/** One numbered step of the schema, in plain SQL. Steps are only ever added. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string }

/** The database was made by a later release than this one. */
export class DatabaseIsNewer extends Error {}

/** Every migration, in order. The files lie beside this module, in the sources and in the built package alike. */
export function readMigrations(): Migration[] {
  // Beside this module in the sources; in the built package beside its entry, one up from a shared chunk.
  const places = ['./migrations/', '../migrations/'].map((path) => new URL(path, import.meta.url))
  const folder = places.find((place) => existsSync(place)) as URL
  const files = readdirSync(folder).filter((file) => /^\d{3}-.+\.sql$/.test(file))
  return files.sort().map((file, index) => {
    const number = Number(file.slice(0, 3))
    if (number !== index + 1) throw new Error(`Migration ${file} breaks the row of numbers.`)
    return { number, name: file.slice(4, -4), sql: readFileSync(new URL(file, folder), 'utf8') }
  })
}

/** Cuts a file into statements. Our migrations hold no functions, so a semicolon at a line's end closes one. */
function statementsOf(file: string): string[] {
  const withoutComments = file.replace(/^\s*--.*$/gm, '')
  return withoutComments.split(/;\s*(?:\n|$)/).filter((statement) => statement.trim() !== '')
}

const lockNumber = 4747_0001 // any constant: it keeps two starting processes from migrating at once

/** Brings the database up to a migration (default: the last). Returns the numbers that were applied. */
export async function migrate(
  db: Kysely<Database>,
  migrations: readonly Migration[] = readMigrations(),
  upTo: number = migrations.length,
): Promise<number[]> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(transaction)
    await sql`create table if not exists schema_migration (
      number int primary key, name text not null, applied_at timestamptz not null default now())`.execute(
      transaction,
    )
    const rows = await transaction.selectFrom('schema_migration').select('number').execute()
    const applied = new Set(rows.map((row) => row.number))
    const newest = Math.max(0, ...applied)
    if (newest > migrations.length) {
      throw new DatabaseIsNewer(
        `The database is at step ${newest}, this release knows ${migrations.length}. Use a later release.`,
      )
    }
    const missing = migrations.filter(({ number }) => number <= upTo && !applied.has(number))
    for (const { number, name, sql: file } of missing) {
      for (const statement of statementsOf(file)) await sql.raw(statement).execute(transaction)
      await transaction.insertInto('schema_migration').values({ number, name }).execute()
    }
    return missing.map(({ number }) => number)
  })
}
