/** The store suite: the same cases on every home of the database. */
import { afterAll, beforeAll } from 'vitest'
import type { Store } from '../open-store.ts'
import { articleCases } from './article-cases.ts'
import { backupCases } from './backup-cases.ts'
import { catalogueCases } from './catalogue-cases.ts'
import { checkInCases } from './check-in-cases.ts'
import type { TestHome } from './homes.ts'
import { peopleCases } from './people-cases.ts'
import { poolingCases } from './pooling-cases.ts'

const slowest = 180_000 // PGlite's first start, on a machine that is busy

export function storeSuite(makeHome: () => Promise<TestHome>): void {
  let home: TestHome
  let store: Store
  beforeAll(async () => {
    home = await makeHome()
    store = await home.open()
  }, slowest)
  afterAll(async () => {
    await store?.close()
    await home?.remove()
  })
  const all = [articleCases, checkInCases, peopleCases, poolingCases, catalogueCases, backupCases]
  for (const cases of all) cases(() => store)
}
