/** The store suite: the same cases on every home of the database. */
import { articleCases } from './article-cases.ts'
import { backupCases } from './backup-cases.ts'
import { catalogueCases } from './catalogue-cases.ts'
import { checkInCases } from './check-in-cases.ts'
import type { TestHome } from './homes.ts'
import { peopleCases } from './people-cases.ts'
import { poolingCases } from './pooling-cases.ts'
import { useStore } from './use-store.ts'

const slowest = 180_000 // PGlite's first start, on a machine that is busy

export function storeSuite(makeHome: () => Promise<TestHome>): void {
  const store = useStore(makeHome, slowest)
  const all = [articleCases, checkInCases, peopleCases, poolingCases, catalogueCases, backupCases]
  for (const cases of all) cases(store)
}
