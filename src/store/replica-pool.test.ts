import type { PostgresPool } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { replicaPool } from './replica-pool.ts'

type Failing = (Error & { code?: string }) | null
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
const goingDown = Object.assign(new Error('terminating connection'), { code: '57P01' })
const cancelled = Object.assign(new Error('canceling statement due to conflict'), { code: '40001' })
const noTable = Object.assign(new Error('relation "x" does not exist'), { code: '42P01' })

/** A pool that tells who answered, fails on order, and counts what is out. */
function pool(name: string) {
  const state = { connecting: null as Failing, asking: null as Failing, out: 0, broken: 0, asked: 0 }
  const itself = {
    async connect() {
      state.asked++
      if (state.connecting) throw state.connecting
      state.out++
      return {
        query: async () => {
          if (state.asking) throw state.asking
          return { command: 'SELECT', rowCount: 1, rows: [name] }
        },
        release: (broken?: boolean) => {
          state.out--
          if (broken) state.broken++
        },
      }
    },
    end: async () => {},
  } as unknown as PostgresPool
  return { state, itself }
}

let now = 1000
const replica = { current: pool('replica') }
const primary = { current: pool('primary') }
const reading = { current: replicaPool(replica.current.itself, primary.current.itself) }
beforeEach(() => {
  now = 1000
  replica.current = pool('replica')
  primary.current = pool('primary')
  reading.current = replicaPool(replica.current.itself, primary.current.itself, () => now)
})

async function ask(): Promise<unknown> {
  const client = await reading.current.connect()
  try {
    return (await client.query<unknown>('select 1', [])).rows[0]
  } finally {
    client.release()
  }
}
const nothingIsOut = () => {
  expect(replica.current.state.out).toBe(0)
  expect(primary.current.state.out).toBe(0)
}

test('readers ask the replica, and the first server while the replica is away', async () => {
  expect(await ask()).toBe('replica')
  replica.current.state.connecting = refused
  expect(await ask()).toBe('primary')
  nothingIsOut()
})

test('a replica that is away is asked again aside, after a while, and then serves again', async () => {
  replica.current.state.connecting = refused
  await ask()
  const { asked } = replica.current.state
  expect([await ask(), await ask()]).toEqual(['primary', 'primary'])
  expect(replica.current.state.asked).toBe(asked) // it is left in peace
  now += 2001
  expect(await ask()).toBe('primary') // the try runs beside
  await Promise.resolve()
  replica.current.state.connecting = null
  now += 2001
  await ask()
  await new Promise((resolve) => setImmediate(resolve))
  expect(await ask()).toBe('replica')
  nothingIsOut()
})

test('a question that is cut in the middle is asked of the first server, and the broken connection is not used again', async () => {
  replica.current.state.asking = goingDown
  expect(await ask()).toBe('primary')
  expect(replica.current.state.broken).toBe(1)
  nothingIsOut()
})

test('a question cancelled by the replay of the log is asked of the first server, and the replica stays in use', async () => {
  replica.current.state.asking = cancelled
  expect(await ask()).toBe('primary')
  replica.current.state.asking = null
  expect(await ask()).toBe('replica')
  expect(replica.current.state.broken).toBe(0)
  nothingIsOut()
})

test('a question that is wrong is not asked twice', async () => {
  replica.current.state.asking = noTable
  await expect(ask()).rejects.toBe(noTable)
  expect(primary.current.state.asked).toBe(0)
  nothingIsOut()
})

test('when both are away the reader is told so', async () => {
  replica.current.state.connecting = refused
  primary.current.state.connecting = refused
  await expect(ask()).rejects.toBe(refused)
  nothingIsOut()
})

test('also in the middle of a question, and no broken connection is left over', async () => {
  replica.current.state.asking = goingDown
  primary.current.state.connecting = refused
  await expect(ask()).rejects.toBe(refused)
  expect(replica.current.state.broken).toBe(1)
  nothingIsOut()
})
