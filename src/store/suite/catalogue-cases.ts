import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate, readMigrations } from '../migrate.ts'
import type { Store } from '../open-store.ts'

// These do not grow with readers and belong to the house, not to a publication.
const ofTheHouse = ['publication', 'challenge', 'schema_migration']

export function catalogueCases(store: () => Store): void {
  test('every key of every table that grows begins with the publication', async () => {
    const { rows } = await sql<{ name: string; key: string | null; unique: string }>`
      select c.relname as name, a.attname as key, i.relname as unique
      from pg_class c
      left join pg_index x on x.indrelid = c.oid and x.indisunique
      left join pg_class i on i.oid = x.indexrelid
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`.execute(store().write)
    const checked = rows.filter((row) => !ofTheHouse.includes(row.name))
    expect(new Set(checked.map((row) => row.name)).size).toBeGreaterThan(14)
    expect(checked.filter((row) => row.key !== 'publication_id')).toEqual([])
  })

  test('starting again migrates nothing', async () => {
    expect(await migrate(store().write)).toEqual([])
  })

  test('a database of a later release is left alone', async () => {
    const known = readMigrations().slice(0, 2)
    await expect(migrate(store().write, known)).rejects.toThrow(/later release/)
  })
}
