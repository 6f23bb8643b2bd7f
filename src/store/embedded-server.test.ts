import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { ensurePublication, findPublication } from './publications.ts'
import { temporaryFolder } from './suite/homes.ts'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('two processes of the house share one embedded server, and the last one stops it', async () => {
  const options = { folder: join(folder, 'shared'), embedded: 'server' } as const
  const first = await openStore(options)
  const second = await openStore(options)
  await ensurePublication(first.write, 'backs', 'Backs')
  await first.close()
  expect(await second.ready()).toBe(true)
  expect((await findPublication(second.read, 'backs'))?.title).toBe('Backs')
  await second.close()
  expect(existsSync(join(folder, 'shared', 'postgres', 'postmaster.pid'))).toBe(false)
})

test('a folder with a very long path still gets a socket', async () => {
  const long = join(folder, 'l'.repeat(120))
  const store = await openStore({ folder: long, embedded: 'server' })
  expect(await store.ready()).toBe(true)
  await store.close()
})

test('a first start that was cut off is begun anew', async () => {
  const options = { folder: join(folder, 'cut'), embedded: 'server' } as const
  mkdirSync(join(options.folder, 'postgres.new', 'base'), { recursive: true })
  const store = await openStore(options)
  expect(await store.ready()).toBe(true)
  await store.close()
})
