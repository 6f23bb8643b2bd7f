import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Store } from '../open-store.ts'
import { keepSummary, type PersonSummary, readPool, removeSummary, spreads } from '../pooling.ts'
import { readReleases, releaseOnce } from '../privacy.ts'
import { freshArticle } from './fixtures.ts'

export function poolingCases(store: () => Store): void {
  const summary = (articleId: string, changes: Partial<PersonSummary> = {}): PersonSummary => ({
    id: randomUUID(),
    articleId,
    design: 'randomised',
    estimate: -1,
    standardError: 0.5,
    ratings: 40,
    updatedOn: '2026-11-22',
    ...changes,
  })

  test('running pools equal sums made from scratch, after changes and removals too', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const people = Array.from({ length: 20 }, (_, index) =>
      summary(articleId, { estimate: -2 + index / 5, standardError: 0.3 + index / 20 }),
    )
    await Promise.all(people.map((person) => keepSummary(store().write, publicationId, person)))
    const changed = { ...people[3]!, estimate: 2, standardError: 0.9 }
    await keepSummary(store().write, publicationId, changed)
    expect(await removeSummary(store().write, publicationId, people[5]!.id)).toBe(true)
    expect(await removeSummary(store().write, publicationId, people[5]!.id)).toBe(false)
    const now = people.flatMap((person, index) => (index === 5 ? [] : [index === 3 ? changed : person]))
    const pool = (await readPool(store().read, publicationId, articleId, 'randomised'))!
    expect(pool.people).toBe(19)
    for (const [place, spread] of spreads.entries()) {
      const variance = (person: PersonSummary) => person.standardError ** 2 + spread ** 2
      const total = (term: (person: PersonSummary) => number) => now.reduce((sum, one) => sum + term(one), 0)
      expect(pool.logVariances[place]).toBeCloseTo(
        total((one) => Math.log(variance(one))),
        8,
      )
      expect(pool.precisions[place]).toBeCloseTo(
        total((one) => 1 / variance(one)),
        8,
      )
      expect(pool.weighted[place]).toBeCloseTo(
        total((one) => one.estimate / variance(one)),
        8,
      )
      expect(pool.squares[place]).toBeCloseTo(
        total((one) => one.estimate ** 2 / variance(one)),
        8,
      )
    }
  })

  test('randomised and before-after results never meet in one pool', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    await keepSummary(store().write, publicationId, summary(articleId, { design: 'before-after' }))
    expect(await readPool(store().read, publicationId, articleId, 'randomised')).toBeUndefined()
    expect((await readPool(store().read, publicationId, articleId, 'before-after'))?.people).toBe(1)
  })

  test('a figure is drawn once a quarter, and the yearly budget is a hard stop', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const release = (quarter: string, released: string, statistic = 'better') =>
      releaseOnce(store().write, publicationId, { articleId, statistic, quarter, epsilon: 0.5, released }, 1)
    const both = await Promise.all([release('2026-Q1', '11'), release('2026-Q1', '14')])
    expect(new Set(both).size).toBe(1)
    expect(await release('2026-Q1', '99')).toBe(both[0])
    const rest = await Promise.all([release('2026-Q2', '12'), release('2026-Q2', '13', 'worse')])
    expect(rest.filter((each) => each === undefined)).toHaveLength(1)
    expect(await release('2026-Q3', '12')).toBeUndefined()
    expect(await release('2027-Q1', '12')).toBe('12')
    expect(await readReleases(store().read, publicationId, articleId)).toHaveLength(3)
  })
}
