import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readSteps, readSums, readWeeks } from '../check-in-sums.ts'
import { keepCheckIn } from '../check-ins.ts'
import type { Store } from '../open-store.ts'
import { checkIn, freshArticle } from './fixtures.ts'

export function checkInCases(store: () => Store): void {
  test('a check-in is counted once however often a phone sends it', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const one = checkIn(articleId)
    const kept = [1, 2, 3].map(() => keepCheckIn(store().write, publicationId, one))
    expect((await Promise.all(kept)).filter(Boolean)).toHaveLength(1)
    expect(await keepCheckIn(store().write, publicationId, one)).toBe(false)
    expect((await readSums(store().read, publicationId, articleId)).people).toBe(1)
  })

  test('the same id under another publication is another check-in', async () => {
    const [here, there] = [await freshArticle(store()), await freshArticle(store())]
    const one = checkIn(here.articleId)
    await keepCheckIn(store().write, here.publicationId, one)
    const again = { ...one, articleId: there.articleId }
    expect(await keepCheckIn(store().write, there.publicationId, again)).toBe(true)
  })

  test('two hundred writers at once are all in the sums, which equal a count from scratch', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const feelings = ['better', 'same', 'worse'] as const
    const all = Array.from({ length: 200 }, (_, index) =>
      checkIn(articleId, {
        feeling: feelings[index % 3]!,
        version: 1 + (index % 2),
        painBefore: index % 5 === 0 ? null : index % 11,
        painAfter: index % 7,
        hardStep: index % 4 === 0 ? index % 3 : null,
        stoppedStep: index % 6 === 0 ? 2 : null,
        receivedOn: index < 100 ? '2026-11-15' : '2026-11-16', // a Sunday and a Monday
      }),
    )
    await Promise.all(all.map((one) => keepCheckIn(store().write, publicationId, one)))
    const { rows } = await sql`select count(*)::float8 as people,
      (count(*) filter (where feeling = 'better'))::float8 as better,
      (count(*) filter (where feeling = 'same'))::float8 as same,
      (count(*) filter (where feeling = 'worse'))::float8 as worse,
      count(pain_after - pain_before)::float8 as pairs,
      coalesce(sum(pain_before) filter (where pain_after is not null), 0)::float8 as "painBeforeSum",
      coalesce(sum(pain_after) filter (where pain_before is not null), 0)::float8 as "painAfterSum",
      sum(pain_after - pain_before)::float8 as "changeSum",
      sum((pain_after - pain_before) ^ 2)::float8 as "changeSquareSum"
      from check_in where publication_id = ${publicationId}`.execute(store().write)
    expect(await readSums(store().read, publicationId, articleId)).toEqual(rows[0])
    expect((await readSums(store().read, publicationId, articleId, 2)).people).toBe(100)
    const weeks = await readWeeks(store().read, publicationId, articleId, 10)
    expect(weeks.map(({ week, people }) => [week, people])).toEqual([
      ['2026-11-16', 100],
      ['2026-11-09', 100],
    ])
    const steps = await readSteps(store().read, publicationId, articleId, 1)
    const told = all.filter((one) => one.version === 1)
    for (const { step, hard, stopped } of steps) {
      expect(hard).toBe(told.filter((one) => one.hardStep === step).length)
      expect(stopped).toBe(told.filter((one) => one.stoppedStep === step).length)
    }
    expect(steps.reduce((sum, one) => sum + one.hard, 0)).toBeGreaterThan(0)
  })

  test('a step that was both hard and the last one is told as both', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const both = checkIn(articleId, { exercise: null, hardStep: 3, stoppedStep: 3 })
    await keepCheckIn(store().write, publicationId, both)
    expect(await readSteps(store().read, publicationId, articleId, 1)).toEqual([
      { exercise: 0, step: 3, hard: 1, stopped: 1 },
    ])
  })

  test('a check-in that the database refuses leaves no trace in the sums', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const impossible = checkIn(articleId, { painBefore: 11 })
    await expect(keepCheckIn(store().write, publicationId, impossible)).rejects.toThrow(/check/)
    expect((await readSums(store().read, publicationId, articleId)).people).toBe(0)
  })
}
