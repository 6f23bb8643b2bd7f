import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'

/**
 * A pool around PGlite, which has one connection: each caller waits until the one before has given it back.
 * Without the waiting, two transactions at once would run inside each other and a rollback would undo nothing.
 */
export function pglitePool(open: () => Promise<PGlite>): PostgresPool {
  let opened: Promise<PGlite> | undefined
  let turn: Promise<void> = Promise.resolve()
  const database = () => {
    opened ??= open()
    return opened
  }
  return {
    async connect(): Promise<PostgresPoolClient> {
      const before = turn
      let release = () => {}
      turn = new Promise((resolve) => {
        release = resolve
      })
      await before
      try {
        return clientOf(await database(), release)
      } catch (error) {
        release()
        throw error
      }
    },
    async end() {
      await turn
      if (opened) await (await opened).close()
    },
  }
}

function clientOf(database: PGlite, release: () => void): PostgresPoolClient {
  const query = async (text: string, parameters: readonly unknown[]) => {
    const { rows, affectedRows } = await database.query(text, [...parameters])
    const command = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? ''
    return { command, rowCount: affectedRows ?? rows.length, rows }
  }
  // Kysely's interface also offers cursors, which PGlite has not and this project does not use.
  return { query, release } as unknown as PostgresPoolClient
}
