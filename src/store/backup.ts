import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'
import { readMigrations } from './migrate.ts'

/** A file that is no backup, or one this release can't read. */
export class NotABackup extends Error {}
/** A backup goes into an empty database only: it must not mix with what is there. */
export class NotEmpty extends Error {}

const format = 'uncoil-backup'
const rowsAtOnce = 500

type Table = { readonly name: string; readonly columns: readonly { name: string; type: string }[] }
type Head = { format: string; schema: number; tables: readonly Table[] }

// Sign-ins and open questions are left out: a stolen backup must not sign anybody in.
const leftOut = new Set(['schema_migration', 'challenge', 'sign_in', 'invitation'])

/** Tables in an order in which every row finds the rows that it points to. */
async function tablesOf(db: Kysely<Database>): Promise<Table[]> {
  const { rows } = await sql<{ name: string; column: string; type: string }>`
    select c.relname as name, a.attname as column, format_type(a.atttypid, null) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by c.relname, a.attnum`.execute(db)
  const names = ['publication', 'author', 'article', ...rows.map(({ name }) => name)]
  return [...new Set(names)]
    .filter((name) => !leftOut.has(name))
    .map((name) => ({
      name,
      columns: rows.filter((row) => row.name === name).map(({ column, type }) => ({ name: column, type })),
    }))
}

/** Every row as a line of JSON whose values are PostgreSQL's own text, so that nothing is rounded on the way. */
async function* linesOf(db: Kysely<Database>): AsyncGenerator<string> {
  const tables = await tablesOf(db)
  const head: Head = { format, schema: readMigrations().length, tables }
  yield `${JSON.stringify(head)}\n`
  for (const { name, columns } of tables) {
    const texts = columns.map((column) => sql`${sql.ref(column.name)}::text`)
    const values = sql`json_build_array(${sql.join(texts)})::text`
    await sql`declare everything no scroll cursor for
      select ${values} as line from ${sql.table(name)}`.execute(db)
    for (;;) {
      const { rows } = await sql<{ line: string }>`fetch ${sql.lit(rowsAtOnce)} from everything`.execute(db)
      if (rows.length === 0) break
      yield rows.map(({ line }) => `[${JSON.stringify(name)},${line}]\n`).join('')
    }
    await sql`close everything`.execute(db)
  }
  yield '["end"]\n'
}

/** Writes the whole house to one file, as it is at one moment, while it goes on working. */
export async function backUp(db: Kysely<Database>, path: string): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (snapshot) => {
      const unfinished = `${path}.part`
      await pipeline(
        Readable.from(linesOf(snapshot)),
        createGzip(),
        createWriteStream(unfinished, { mode: 0o600 }),
      )
      await rename(unfinished, path)
    })
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new NotABackup('This file is not a backup of Uncoil, or it is damaged.')
  }
}

function checkHead(head: Head): void {
  if (head.format !== format) throw new NotABackup('This file is not a backup of Uncoil.')
  const known = readMigrations().length
  if (head.schema !== known) {
    throw new NotABackup(
      `The backup was made by a release with schema ${head.schema}, this one has ${known}. Restore it with that release, then upgrade.`,
    )
  }
}

async function insertRows(
  db: Kysely<Database>,
  table: Table,
  rows: readonly (string | null)[][],
): Promise<void> {
  if (rows.length === 0) return
  const columns = table.columns.map(({ name }) => sql.ref(name))
  // One text array a column: the number of parameters stays small however many rows there are.
  const arrays = table.columns.map(
    ({ name: _ }, index) => sql`${rows.map((row) => row[index] ?? null)}::text[]`,
  )
  const texts = table.columns.map((_, index) => sql.ref(`c${index}`))
  const values = table.columns.map(({ type }, index) => sql`${sql.ref(`c${index}`)}::${sql.raw(type)}`)
  await sql`insert into ${sql.table(table.name)} (${sql.join(columns)})
    select ${sql.join(values)} from unnest(${sql.join(arrays)}) as t(${sql.join(texts)})`.execute(db)
}

/** Reads a backup into an empty database, all of it or nothing. Returns the number of rows. */
export async function restore(db: Kysely<Database>, path: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    if (await transaction.selectFrom('publication').select('id').executeTakeFirst()) {
      throw new NotEmpty('The database has something in it already. A backup is restored into an empty one.')
    }
    const unpacked = createReadStream(path).pipe(createGunzip())
    const lines = createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })
    // A damaged file fails in the stream; the loop below then sees it as its own error.
    unpacked.on('error', () => lines.close())
    const tables = new Map<string, Table>()
    let [count, ended] = [0, false]
    const waiting: { table: Table | null; rows: (string | null)[][] } = { table: null, rows: [] }
    const flush = async (next: Table | null) => {
      if (waiting.table) await insertRows(transaction, waiting.table, waiting.rows)
      waiting.table = next
      waiting.rows = []
    }
    for await (const line of lines) {
      const value = parse(line)
      if (tables.size === 0) {
        checkHead(value as Head)
        for (const table of (value as Head).tables) tables.set(table.name, table)
        continue
      }
      const [name, row] = value as [string, (string | null)[]]
      if (name === 'end') {
        ended = true
        continue
      }
      const table = tables.get(name)
      if (!table) throw new NotABackup('This file is not a backup of Uncoil, or it is damaged.')
      if (waiting.table !== table || waiting.rows.length >= rowsAtOnce) await flush(table)
      waiting.rows.push(row)
      count++
    }
    await flush(null)
    if (!ended) throw new NotABackup('The backup breaks off before its end. Nothing was restored.')
    return count
  })
}
