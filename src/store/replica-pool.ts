import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { isUnreachable } from './unreachable.ts'

/** How long nobody asks a replica that did not answer; then one reader's turn brings a new try beside it. */
const restMilliseconds = 2000

/** What must not have been changed by replaying the log takes one state more: the answer was taken away by it. */
const cancelledByReplay = '40001'

/**
 * A pool for reading that asks the replica, and the first server while the replica can't be reached: a replica is there
 * to carry load, and one that stops must not stop the readers. Only for statements that may be asked twice.
 */
export function replicaPool(
  replica: PostgresPool,
  primary: PostgresPool,
  now: () => number = () => performance.now(), // the machine's clock may be set back meanwhile
): PostgresPool {
  let awayUntil = 0
  let isTried = false
  const isAway = () => awayUntil > 0
  const goAway = () => {
    awayUntil = now() + restMilliseconds
  }
  /** Asks the replica aside from any reader, so that nobody waits for one that does not answer. */
  const tryAgain = async () => {
    if (isTried || now() < awayUntil) return
    isTried = true
    try {
      const client = await replica.connect()
      try {
        await client.query('select 1', [])
        awayUntil = 0
      } finally {
        client.release()
      }
    } catch {
      goAway()
    } finally {
      isTried = false
    }
  }
  return {
    async connect() {
      if (isAway()) {
        void tryAgain()
        return primary.connect()
      }
      try {
        return withSecondChance(await replica.connect(), primary, goAway)
      } catch (error) {
        if (!isUnreachable(error)) throw error
        goAway()
        return primary.connect()
      }
    },
    end: () => replica.end(),
  }
}

type Releasing = PostgresPoolClient & { release(error?: boolean): void }

/** A replica's connection; a query that is cut in the middle is asked again of the first server. */
function withSecondChance(
  first: PostgresPoolClient,
  primary: PostgresPool,
  goAway: () => void,
): PostgresPoolClient {
  let client: Releasing | null = first as Releasing
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      return await client!.query(text, parameters)
    } catch (error) {
      const isCancelled = (error as { code?: unknown }).code === cancelledByReplay
      if (client !== first || !(isCancelled || isUnreachable(error))) throw error
      if (!isCancelled) goAway()
      client.release(!isCancelled) // true: it is broken, do not give it to anybody again
      client = null
      client = (await primary.connect()) as Releasing
      return client.query(text, parameters)
    }
  }
  return { query, release: () => client?.release() } as unknown as PostgresPoolClient
}
