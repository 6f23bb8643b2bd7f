import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { serverHome } from './suite/homes.ts'
import { useStore } from './suite/use-store.ts'
import { isUnreachable } from './unreachable.ts'

const store = useStore(serverHome)

test('a connection that is cut while it waits for its next query fails that query, not the process', async () => {
  const failures: unknown[] = []
  const note = (error: unknown) => failures.push(error)
  process.on('uncaughtException', note)
  try {
    const asked = store()
      .write.connection()
      .execute(async (connection) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(connection)
        await sql`select pg_terminate_backend(${rows[0]?.pid}::int)`.execute(store().write)
        const gone = sql<{ left: number }>`select count(*)::int as left from pg_stat_activity
        where pid = ${rows[0]?.pid}::int`
        while ((await gone.execute(store().write)).rows[0]?.left !== 0) await wait(20)
        await wait(50) // what the server sent last has been read
        await sql`select 1`.execute(connection)
      })
    const error = await asked.catch((reason: unknown) => reason)
    expect(isUnreachable(error)).toBe(true)
  } finally {
    process.off('uncaughtException', note)
  }
  expect(failures).toEqual([])
  await expect(store().ready()).resolves.toBe(true)
})
