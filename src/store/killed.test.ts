import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readSteps, readSums, readWeeks } from './check-in-sums.ts'
import { findEmbeddedBinaries } from './embedded-binaries.ts'
import { openStore } from './open-store.ts'
import { freshArticle } from './suite/fixtures.ts'
import { pgliteHome, serverHome, type TestHome, temporaryFolder } from './suite/homes.ts'

const writer = fileURLToPath(new URL('./suite/writer.mts', import.meta.url))

/** Runs a writer, kills it with SIGKILL in the middle, and returns the ids that it had told as kept. */
async function writeUntilKilled(facts: object, acknowledged: number, alsoKill: () => void = () => {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, JSON.stringify(facts)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  await new Promise<void>((resolve, reject) => {
    child.on('exit', (code) =>
      code === null ? resolve() : reject(new Error(`the writer ended with ${code}`)),
    )
    child.stdout.on('data', (part) => {
      told += part
      if (told.split('\n').length <= acknowledged || child.killed) return
      alsoKill()
      child.kill('SIGKILL')
    })
  })
  return told.split('\n').slice(0, -1)
}

async function expectNothingLost(home: TestHome, alsoKill?: () => void): Promise<void> {
  const before = await home.open()
  const { publicationId, articleId } = await freshArticle(before)
  await before.close()
  for (let round = 1; round <= 2; round++) {
    const told = await writeUntilKilled({ options: home.options, publicationId, articleId }, 40, alsoKill)
    expect(told.length).toBeGreaterThanOrEqual(40)
    const store = await home.open()
    const rows = await store.write
      .selectFrom('check_in')
      .select('id')
      .where('publication_id', '=', publicationId)
      .execute()
    const kept = new Set(rows.map((row) => row.id))
    expect(told.filter((id) => !kept.has(id))).toEqual([])
    const sums = await readSums(store.write, publicationId, articleId)
    expect(sums.people).toBe(kept.size)
    expect((await readWeeks(store.write, publicationId, articleId, 1))[0]?.people).toBe(kept.size)
    expect((await readSteps(store.write, publicationId, articleId, 1))[0]?.hard).toBe(kept.size)
    await store.close()
  }
  await home.remove()
}

const slowest = 120_000 // PGlite starts six times here, and a killed server replays its log

describe('kill -9 in the middle of writes loses nothing acknowledged and shows nothing half-written', () => {
  test('PGlite', async () => expectNothingLost(await pgliteHome()), slowest)

  test('a server', async () => expectNothingLost(await serverHome()))

  test(
    'the embedded server, killed together with its app',
    async () => {
      const binaries = await findEmbeddedBinaries()
      if (!binaries) throw new Error('The embedded server of this machine cannot run, so this was not shown.')
      const folder = temporaryFolder()
      const options = { folder, embedded: 'server' } as const
      const home = {
        options,
        open: () => openStore(options),
        remove: async () => rmSync(folder, { recursive: true, force: true }),
      }
      const killServer = () => {
        const pid = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]
        process.kill(Number(pid), 'SIGKILL')
      }
      await expectNothingLost(home, killServer)
    },
    slowest,
  )
})
