import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
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

/** A line of a backup is one row; a recording of a cue is the largest thing in any. Gzip can promise far more. */
const longestLine = 32 * 1024 * 1024
const damaged = 'This file is not a backup of Uncoil, or it is damaged.'
const brokenOff = 'The backup breaks off before its end. Nothing was restored.'

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
    throw new NotABackup(damaged)
  }
}

/** The tables of a backup are those of this house, or it is none: names and types from a file are put into no query. */
function checkHead(head: Head | null, tables: readonly Table[]): void {
  if (head?.format !== format) throw new NotABackup('This file is not a backup of Uncoil.')
  const known = readMigrations().length
  if (head.schema !== known) {
    throw new NotABackup(
      `The backup was made by a release with schema ${head.schema}, this one has ${known}. Restore it with that release, then upgrade.`,
    )
  }
  const named = (table: Table) => [table.name, ...table.columns.map(({ name }) => name)].join(' ')
  const told = listed(head.tables) ? head.tables.map(named).sort() : []
  if (JSON.stringify(told) !== JSON.stringify(tables.map(named).sort())) throw new NotABackup(damaged)
}

const listed = (tables: unknown): tables is readonly Table[] =>
  Array.isArray(tables) && tables.every((one) => Array.isArray(one?.columns) && one.columns.every(Boolean))

function checkRow(row: unknown, { columns }: Table): (string | null)[] {
  const isRow =
    Array.isArray(row) &&
    row.length === columns.length &&
    row.every((value) => value === null || typeof value === 'string')
  if (!isRow) throw new NotABackup(damaged)
  return row
}

/** Lines of a packed file, none longer than a row can be: what unpacks without end is no backup. */
async function* unpackedLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  try {
    for await (const part of createReadStream(path).pipe(createGunzip())) {
      const [first = '', ...others] = decoder.decode(part as Buffer, { stream: true }).split('\n')
      rest += first
      if (rest.length > longestLine) throw new NotABackup(damaged)
      for (const next of others) {
        yield rest
        rest = next
      }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') throw new NotABackup(brokenOff)
    if (code?.startsWith('Z_') || code?.startsWith('ERR_ENCODING')) throw new NotABackup(damaged)
    throw error
  }
  if (rest !== '') yield rest
}

/** PostgreSQL's classes for a value of the wrong kind and for a row that its table refuses. */
const refusedByDatabase = /^2[23]/

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
  try {
    await sql`insert into ${sql.table(table.name)} (${sql.join(columns)})
      select ${sql.join(values)} from unnest(${sql.join(arrays)}) as t(${sql.join(texts)})`.execute(db)
  } catch (error) {
    if (refusedByDatabase.test((error as { code?: string }).code ?? '')) throw new NotABackup(damaged)
    throw error
  }
}

/** Reads a backup into an empty database, all of it or nothing. Returns the number of rows. */
export async function restore(db: Kysely<Database>, path: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    if (await transaction.selectFrom('publication').select('id').executeTakeFirst()) {
      throw new NotEmpty('The database has something in it already. A backup is restored into an empty one.')
    }
    const own = await tablesOf(transaction)
    const tables = new Map(own.map((table) => [table.name, table]))
    let [count, begun, ended] = [0, false, false]
    const waiting: { table: Table | null; rows: (string | null)[][] } = { table: null, rows: [] }
    const flush = async (next: Table | null) => {
      if (waiting.table) await insertRows(transaction, waiting.table, waiting.rows)
      waiting.table = next
      waiting.rows = []
    }
    for await (const line of unpackedLines(path)) {
      const value = parse(line)
      if (!begun) {
        checkHead(value as Head | null, own)
        begun = true
        continue
      }
      if (!Array.isArray(value) || ended) throw new NotABackup(damaged)
      const [name, row] = value
      if (name === 'end') {
        ended = true
        continue
      }
      const table = tables.get(name)
      if (!table) throw new NotABackup(damaged)
      if (waiting.table !== table || waiting.rows.length >= rowsAtOnce) await flush(table)
      waiting.rows.push(checkRow(row, table))
      count++
    }
    await flush(null)
    if (!ended) throw new NotABackup(brokenOff)
    return count
  })
}
