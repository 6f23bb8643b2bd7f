import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { backUp, NotABackup, NotEmpty, restore } from '../backup.ts'
import { keepCheckIn } from '../check-ins.ts'
import type { Store } from '../open-store.ts'
import { keepSummary } from '../pooling.ts'
import { keepRecording } from '../recordings.ts'
import { checkIn, freshArticle } from './fixtures.ts'
import { temporaryFolder } from './homes.ts'

async function empty(store: Store): Promise<void> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename <> 'schema_migration'`.execute(store.write)
  await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))} cascade`.execute(store.write)
}

/** Everything that a backup keeps, as text, in an order of its own. */
async function everything(store: Store): Promise<string> {
  const tables = [
    'publication',
    'article',
    'article_version',
    'cue_recording',
    'check_in',
    'check_in_sum',
    'pool_sum',
  ]
  const parts = tables.map(async (name) => {
    const { rows } = await sql<{
      line: string
    }>`select t::text as line from ${sql.table(name)} t order by 1`.execute(store.write)
    return rows.map(({ line }) => line).join('\n')
  })
  return (await Promise.all(parts)).join('\n\n')
}

/** These empty the whole database, so they come last. */
export function backupCases(store: () => Store): void {
  test('what was backed up comes back to the last digit and byte, and twice it will not go in', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'house.uncoil')
    const { publicationId, articleId } = await freshArticle(store())
    // More rows than are carried at once.
    const all = Array.from({ length: 620 }, (_, index) =>
      checkIn(articleId, { painBefore: index % 11, stoppedStep: index % 5 }),
    )
    await Promise.all(all.map((one) => keepCheckIn(store().write, publicationId, one)))
    await keepRecording(
      store().write,
      { publicationId, articleId, cueKey: 'k' },
      { mediaType: 'audio/ogg', bytes: new Uint8Array(randomBytes(3000)) },
      randomUUID(),
    )
    const summary = { id: randomUUID(), articleId, estimate: 0.1 + 0.2, standardError: 1 / 3 }
    const rest = { design: 'randomised', ratings: 30, updatedOn: '2026-11-22' } as const
    await keepSummary(store().write, publicationId, { ...summary, ...rest })
    const before = await everything(store())
    await backUp(store().write, path)
    await expect(restore(store().write, path)).rejects.toThrow(NotEmpty)
    await empty(store())
    expect(await restore(store().write, path)).toBeGreaterThan(620)
    expect(await everything(store())).toBe(before)
    rmSync(folder, { recursive: true })
  })

  test('a backup that breaks off, or is none, restores nothing', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'house.uncoil')
    await freshArticle(store())
    await backUp(store().write, path)
    const whole = readFileSync(path)
    await empty(store())
    for (const [name, bytes] of [
      ['half', whole.subarray(0, whole.length / 2)],
      ['other', Buffer.from('{"format":"other"}\n')],
      ['unpacked', gunzipSync(whole)],
    ] as const) {
      writeFileSync(join(folder, name), bytes)
      await expect(restore(store().write, join(folder, name)), name).rejects.toThrow(NotABackup)
      expect(await store().write.selectFrom('publication').select('id').execute()).toEqual([])
    }
    rmSync(folder, { recursive: true })
  })

  test('a backup that somebody wrote to do harm, or that was damaged, is refused whole', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'house.uncoil')
    await freshArticle(store())
    await backUp(store().write, path)
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')
    await empty(store())
    const [head = '', first = ''] = lines
    const { tables, ...rest } = JSON.parse(head)
    const withTables = (changed: unknown) => [JSON.stringify({ ...rest, tables: changed }), ...lines.slice(1)]
    const [name, row] = JSON.parse(first)
    const secondLine = (line: unknown) => [head, JSON.stringify(line), ...lines.slice(2)]
    const harmful: Record<string, string[]> = {
      'no tables': withTables([]),
      'tables that are none': withTables({ length: 3 }),
      'a table of the sign-ins': withTables([...tables, { name: 'sign_in', columns: [] }]),
      'a query for a column': withTables([
        { ...tables[0], columns: [{ name: "(select 1)', '", type: 'text' }] },
        ...tables.slice(1),
      ]),
      'a row of a table left out': secondLine(['sign_in', row]),
      'a row too short': secondLine([name, row.slice(1)]),
      'a row of no texts': secondLine([name, row.map(() => ({ a: 1 }))]),
      'a row of other texts': secondLine([name, row.map(() => "'; drop table author; --")]),
      'no row': secondLine({ name, row }),
      'a number for a line': secondLine(7),
      'nothing for a line': secondLine(null),
      'a row after the end': [...lines, first],
      'nothing but null': ['null'],
      'a line without end': [head, `["${'x'.repeat(40_000_000)}`],
    }
    for (const [what, written] of Object.entries(harmful)) {
      writeFileSync(path, gzipSync(written.join('\n')))
      await expect(restore(store().write, path), what).rejects.toThrow(NotABackup)
      expect(await store().write.selectFrom('publication').select('id').execute(), what).toEqual([])
    }
    writeFileSync(path, gzipSync(lines.join('\n')))
    expect(await restore(store().write, path)).toBeGreaterThan(0)
    rmSync(folder, { recursive: true })
  })

  test('types that a backup tells are not believed', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'house.uncoil')
    await empty(store())
    await freshArticle(store())
    const before = await everything(store())
    await backUp(store().write, path)
    await empty(store())
    const [head = '', ...lines] = gunzipSync(readFileSync(path)).toString().split('\n')
    const { tables, ...rest } = JSON.parse(head)
    const changed = tables.map((table: { columns: { name: string }[] }) => ({
      ...table,
      columns: table.columns.map(({ name }) => ({ name, type: 'text) from pg_sleep(60); --' })),
    }))
    writeFileSync(path, gzipSync([JSON.stringify({ ...rest, tables: changed }), ...lines].join('\n')))
    await restore(store().write, path)
    expect(await everything(store())).toBe(before)
    rmSync(folder, { recursive: true })
  })
}
