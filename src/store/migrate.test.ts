import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate, readMigrations } from './migrate.ts'
import type { Store } from './open-store.ts'
import { pgliteHome, serverHome, type TestHome } from './suite/homes.ts'

const migrations = readMigrations()
const slowest = 180_000 // PGlite's first start, on a machine that is busy
const publicationId = randomUUID()
const articleId = randomUUID()

// A row for each table, put in as soon as its migration has made it: what an earlier release left behind.
const dataAfter: Readonly<Record<number, readonly string[]>> = {
  1: [`insert into publication (id, slug, title) values ('${publicationId}', 'old', 'Old')`],
  2: [
    `insert into article (publication_id, id, slug, published_version) values ('${publicationId}', '${articleId}', 'a', 1)`,
    `insert into article_version (publication_id, article_id, version, title, text)
     values ('${publicationId}', '${articleId}', 1, 'A', 'Stand.')`,
  ],
  3: [
    `insert into check_in (publication_id, id, article_id, version, feeling, received_on)
     values ('${publicationId}', gen_random_uuid(), '${articleId}', 1, 'same', '2026-01-05')`,
  ],
}
const countAfter = [
  { number: 1, table: 'publication' },
  { number: 2, table: 'article_version' },
  { number: 3, table: 'check_in' },
]

async function empty(store: Store): Promise<void> {
  await sql`drop schema public cascade`.execute(store.write)
  await sql`create schema public`.execute(store.write)
}

describe.each([
  ['PGlite', pgliteHome],
  ['a server', serverHome],
])('on %s', (_, makeHome) => {
  let home: TestHome
  let store: Store // opened once: PGlite takes seconds to start
  beforeAll(async () => {
    home = await makeHome()
    store = await home.open()
  }, slowest)
  afterAll(async () => {
    await store?.close()
    await home?.remove()
  })

  test('a database of each earlier release comes up to date with its data', async () => {
    for (let from = 0; from <= migrations.length; from++) {
      await empty(store)
      await migrate(store.write, migrations, from)
      for (let number = 1; number <= from; number++) {
        for (const statement of dataAfter[number] ?? []) await sql.raw(statement).execute(store.write)
      }
      const applied = await migrate(store.write)
      expect(applied).toEqual(migrations.slice(from).map(({ number }) => number))
      for (const { number, table } of countAfter) {
        const count = sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`
        const { rows } = await count.execute(store.write)
        expect(rows[0]?.n, `${table} from step ${from}`).toBe(number <= from ? 1 : 0)
      }
    }
  })

  test('four processes starting at once migrate once', async () => {
    await empty(store)
    const all = await Promise.all([1, 2, 3, 4].map(() => migrate(store.write)))
    expect(all.flat()).toEqual(migrations.map(({ number }) => number))
  })

  test('a migration that fails halfway leaves nothing of itself', async () => {
    const statements = 'create table half (a int);\nselect nonsense;\n'
    const broken = { number: migrations.length + 1, name: 'broken', sql: statements }
    await expect(migrate(store.write, [...migrations, broken])).rejects.toThrow(/nonsense/)
    await expect(sql`select * from half`.execute(store.write)).rejects.toThrow(/half/)
  })
})
