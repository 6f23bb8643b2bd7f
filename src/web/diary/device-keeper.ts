import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { CheckIn, PractisedSession, Trial } from '../../outcomes/index.ts'
import type { Keeper } from './keeper.ts'
import { localDay } from './local-day.ts'

interface DiaryDatabase extends DBSchema {
  readonly sessions: { key: string; value: PractisedSession }
  readonly 'check-ins': { key: number; value: CheckIn }
  readonly trials: { key: string; value: Trial }
  readonly facts: { key: 'activities'; value: readonly string[] }
}

export const DATABASE = 'uncoil-diary'
const VERSION = 2

/** A session as the first version kept it. */
type SessionOfVersion1 = Omit<PractisedSession, 'day' | 'minutes'> & {
  readonly startedAt: Date
  readonly endedAt: Date
}

function sessionFromVersion1({ startedAt, endedAt, ...rest }: SessionOfVersion1): PractisedSession {
  const minutes = Math.max(0, (endedAt.getTime() - startedAt.getTime()) / 60_000)
  return { ...rest, day: localDay(startedAt), minutes: Math.round(minutes * 10) / 10 }
}

function openDatabase(): Promise<IDBPDatabase<DiaryDatabase>> {
  return openDB<DiaryDatabase>(DATABASE, VERSION, {
    upgrade: async (database, oldVersion, _newVersion, transaction) => {
      if (oldVersion < 1) database.createObjectStore('sessions', { keyPath: 'id' })
      if (oldVersion < 2) {
        database.createObjectStore('check-ins', { keyPath: 'day' })
        database.createObjectStore('trials', { keyPath: 'id' })
        database.createObjectStore('facts')
        const sessions = transaction.objectStore('sessions')
        for (const old of (await sessions.getAll()) as unknown[])
          await sessions.put(sessionFromVersion1(old as SessionOfVersion1))
      }
    },
    // Another tab brings a newer version: let go, or it would wait for us.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}

const stores = ['sessions', 'check-ins', 'trials', 'facts'] as const

/** The diary in this browser's own database. Rejects where there is none (a sandboxed frame, some private windows). */
export async function deviceKeeper(): Promise<Keeper> {
  let database = await openDatabase()
  /** Phones close databases of pages in the background; one more try opens it again. */
  const withDatabase = async <Answer>(
    work: (database: IDBPDatabase<DiaryDatabase>) => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      return await work(database)
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      database = await openDatabase()
      return work(database)
    }
  }
  return {
    place: 'device',
    readAll: () =>
      withDatabase(async (open) => {
        const transaction = open.transaction(stores)
        const [sessions, checkIns, trials, activities] = await Promise.all([
          transaction.objectStore('sessions').getAll(),
          transaction.objectStore('check-ins').getAll(),
          transaction.objectStore('trials').getAll(),
          transaction.objectStore('facts').get('activities'),
        ])
        return { sessions, checkIns, trials, activities: activities ?? [] }
      }),
    keepCheckIn: (checkIn) => withDatabase(async (open) => void (await open.put('check-ins', checkIn))),
    keepSession: (session) => withDatabase(async (open) => void (await open.put('sessions', session))),
    keepTrial: (trial) => withDatabase(async (open) => void (await open.put('trials', trial))),
    keepActivities: (activities) =>
      withDatabase(async (open) => void (await open.put('facts', activities, 'activities'))),
    replaceAll: ({ sessions, checkIns, trials, activities }) =>
      withDatabase(async (open) => {
        const transaction = open.transaction(stores, 'readwrite')
        const writes = [
          ...stores.map((name) => transaction.objectStore(name).clear()),
          ...sessions.map((session) => transaction.objectStore('sessions').put(session)),
          ...checkIns.map((checkIn) => transaction.objectStore('check-ins').put(checkIn)),
          ...trials.map((trial) => transaction.objectStore('trials').put(trial)),
          transaction.objectStore('facts').put(activities, 'activities'),
        ]
        await Promise.all([...writes, transaction.done])
      }),
  }
}
