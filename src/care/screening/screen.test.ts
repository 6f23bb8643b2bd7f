import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, conditions } from './changes.ts'
import { type QuestionId, questions } from './questions.ts'
import { type ScreeningAnswers, screen, type YesNo } from './screen.ts'

const allNo = Object.fromEntries(questions.map(({ id }) => [id, 'no'])) as Record<QuestionId, YesNo>
const answers = (
  yes: Partial<Record<QuestionId, YesNo>>,
  more: Partial<ScreeningAnswers> = {},
): ScreeningAnswers => ({
  questions: { ...allNo, ...yes },
  conditions: [],
  seenByClinician: false,
  ...more,
})

const anyAnswers: fc.Arbitrary<ScreeningAnswers> = fc.record({
  questions: fc.record(
    Object.fromEntries(
      questions.map(({ id }) => [id, fc.constantFrom<YesNo>('no', 'no', 'no', 'yes', 'not-sure')]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<ScreeningAnswers['questions']>,
  conditions: fc.option(fc.subarray(conditions.map(({ id }: Condition) => id)), { nil: null }),
  seenByClinician: fc.boolean(),
})

describe('each answer alone', () => {
  test.each(
    questions
      .filter(({ yes }) => yes.kind === 'emergency')
      .map(({ id, onlyAfter }) => [id, onlyAfter] as const),
  )('%s is an emergency', (id, onlyAfter) => {
    const outcome = screen(answers({ [id]: 'yes', ...(onlyAfter ? { [onlyAfter]: 'yes' } : {}) }))
    expect(outcome).toEqual({ kind: 'emergency', because: [id] })
  })

  test.each(['S1', 'S2', 'S3', 'S4', 'S5', 'S7', 'S8', 'S9', 'S10'] as const)(
    '%s means a clinician first',
    (id) => {
      expect(screen(answers({ [id]: 'yes' }))).toMatchObject({ kind: 'clinician-first', because: [id] })
    },
  )

  test('a leg pain that dislikes bending takes the bending out', () => {
    expect(screen(answers({ S6: 'yes' }))).toMatchObject({ kind: 'with-changes', because: ['S6'] })
  })

  test.each(conditions.filter(({ askFirst }) => !askFirst).map(({ id, changes }) => [id, changes] as const))(
    '%s changes the practice',
    (id, changes) => {
      expect(screen(answers({}, { conditions: [id] }))).toMatchObject({ kind: 'with-changes', changes })
    },
  )

  test('no to everything allows trying', () => {
    expect(screen(answers({}))).toEqual({ kind: 'try-it', adviseClinician: false })
  })

  test('a long-lasting pain can be tried, with the advice to have it seen', () => {
    expect(screen(answers({ S11: 'yes' }))).toEqual({ kind: 'try-it', adviseClinician: true })
  })
})

test('a recorded visit lifts the lock of a clinician, but not the age limit', () => {
  expect(screen(answers({ S3: 'yes' }, { seenByClinician: true })).kind).toBe('try-it')
  expect(screen(answers({ S4: 'yes' }, { seenByClinician: true }))).toMatchObject({
    kind: 'with-changes',
    changes: ['no-rounded-bending'],
    because: ['S4'],
  })
  expect(screen(answers({ S8: 'yes' }, { seenByClinician: true }))).toMatchObject({
    kind: 'clinician-first',
    canBeLifted: false,
  })
})

test('not sure about a sign of an emergency means a clinician the same day', () => {
  expect(screen(answers({ E2: 'not-sure' }))).toMatchObject({ kind: 'clinician-first', urgency: 'same-day' })
})

test('an emergency wins over every other combination of answers', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      fc.constantFrom(...questions.filter(({ id }) => id.startsWith('E'))),
      (some, { id }) => {
        expect(screen({ ...some, questions: { ...some.questions, [id]: 'yes' } }).kind).toBe('emergency')
      },
    ),
  )
})

test('no combination allows practice while a reason for a clinician stands', () => {
  fc.assert(
    fc.property(anyAnswers, (some) => {
      const outcome = screen({ ...some, seenByClinician: false })
      const reason = questions.some(
        ({ id, yes, onlyAfter }) =>
          onlyAfter === undefined && yes.kind === 'clinician-first' && some.questions[id] === 'yes',
      )
      if (reason) expect(['emergency', 'clinician-first', 'unfinished']).toContain(outcome.kind)
    }),
  )
})

test('asking goes on until every question that applies has an answer', () => {
  fc.assert(
    fc.property(anyAnswers, (some) => {
      let now = some
      for (let asked = 0; asked <= questions.length + 1; asked++) {
        const outcome = screen(now)
        if (outcome.kind !== 'unfinished') return
        now =
          outcome.next === 'conditions'
            ? { ...now, conditions: [] }
            : { ...now, questions: { ...now.questions, [outcome.next.id]: 'no' } }
      }
      expect.unreachable('the screening never ends')
    }),
  )
})
