import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Exercise, StepKind, StepSide } from '../language/index.ts'
import type { Choices, Modification } from './choices.ts'
import { exerciseByHand } from './exercise-by-hand.ts'
import { planSession } from './plan-session.ts'
import type { Session } from './session.ts'
import { beatSeconds, certainPath, sessionSeconds } from './time.ts'

function secondsOn(session: Session, side: 'left' | 'right', breathsPerMinute: number): number {
  return certainPath(session)
    .map((index) => session.beats[index]!)
    .filter((beat) => beat.side === side)
    .reduce((sum, beat) => sum + beatSeconds(beat, breathsPerMinute), 0)
}

const kinds: readonly StepKind[] = [
  'setup',
  'move',
  'hold',
  'breathe',
  'return',
  'repeat',
  'switch-sides',
  'cue',
  'option',
  'caution',
  'rest',
]
const texts = [
  'Lift one leg slowly',
  'Reach for the floor',
  'Breathe out and fold forward',
  'Hold for a while',
  'Keep long',
  'Use a block if you like',
  'Lower again',
  'Do it 3 times',
  '(…)',
  '',
]
const range = fc.record({
  min: fc.option(fc.integer({ min: 0, max: 12 })),
  max: fc.option(fc.integer({ min: 0, max: 12 })),
})
const dose = fc.record({
  hold: fc.option(
    fc.record({
      min: fc.option(fc.integer({ min: 0, max: 90 })),
      max: fc.option(fc.integer({ min: 0, max: 90 })),
      unit: fc.constantFrom('second' as const, 'breath' as const),
    }),
  ),
  reps: fc.option(range),
  sets: fc.option(range),
  sides: fc.constantFrom('each' as const, 'left' as const, 'none' as const, 'alternate' as const, null),
})
const anyExercise: fc.Arbitrary<Exercise> = fc
  .record({
    steps: fc.array(
      fc.tuple(
        fc.constantFrom(...kinds),
        fc.constantFrom<StepSide | ''>('', '', '', 'both', 'other'),
        fc.constantFrom(...texts),
      ),
      { maxLength: 9 },
    ),
    dose,
    props: fc.subarray(['wall', 'block', 'chair']),
    position: fc.constantFrom('standing' as const, 'supine' as const, 'sitting' as const, null),
  })
  .map(({ steps, ...facts }) =>
    exerciseByHand(
      steps.map(([kind, side, text]) => `${kind}${side === '' ? '' : ` ${side}`}: ${text}`),
      facts,
    ),
  )
const anyChoices: fc.Arbitrary<Partial<Choices>> = fc.record(
  {
    breathsPerMinute: fc.oneof(fc.double(), fc.integer({ min: 4, max: 20 })),
    have: fc.option(fc.subarray(['block', 'chair'])),
    rounds: fc.option(fc.integer({ min: 1, max: 4 })),
    verbosity: fc.constantFrom('first-time' as const, 'brief' as const, 'quiet' as const),
    breathCues: fc.constantFrom('voice' as const, 'tones' as const, 'silent' as const),
    modifications: fc.subarray<Modification>([
      'no-rounded-bending',
      'head-above-heart',
      'no-end-range-stretch',
      'come-up-in-stages',
    ]),
    length: fc.constantFrom('shorter' as const, 'as-written' as const, 'longer' as const),
    arrange: fc.boolean(),
    offers: fc.boolean(),
  },
  { requiredKeys: [] },
)

const few = { numRuns: 50 }

describe('whatever was read', () => {
  const anySession = fc.tuple(fc.array(anyExercise, { maxLength: 3 }), anyChoices)

  test('both sides get the same time, to the beat', () => {
    fc.assert(
      fc.property(anySession, ([exercises, choices]) => {
        const session = planSession(exercises, choices)
        const oneSided = session.exercises.some((exercise) => exercise.dose.sides === 'left')
        if (!oneSided) expect(secondsOn(session, 'left', 9)).toBeCloseTo(secondsOn(session, 'right', 9), 6)
      }),
      few,
    )
  })

  test('every step is done, said, or accounted for', () => {
    fc.assert(
      fc.property(anySession, ([exercises, choices]) => {
        const session = planSession(exercises, choices)
        session.exercises.forEach((exercise, index) => {
          const beats = session.beats.filter((beat) => beat.exercise === index)
          exercise.steps.forEach((step, at) => {
            const lived = beats.some((beat) => beat.step === at || beat.poseStep === at)
            const accounted = session.assumptions.some(
              ({ facts }) => facts['step'] === at && (facts['exercise'] ?? 0) === index,
            )
            const dose = step.kind === 'repeat' || step.kind === 'switch-sides' || step.kind === 'rest'
            expect(lived || accounted || dose, `step ${at}: ${step.kind} "${step.text}"`).toBe(true)
          })
        })
      }),
      few,
    )
  })

  test('lengths are numbers above nothing, and choices lead forward to beats that exist', () => {
    fc.assert(
      fc.property(anySession, ([exercises, choices]) => {
        const session = planSession(exercises, choices)
        session.beats.forEach((beat, at) => {
          expect(Number.isFinite(beat.length.count) && beat.length.count > 0).toBe(true)
          expect(beat.round).toBeGreaterThanOrEqual(1)
          for (const option of beat.choice?.options ?? []) {
            expect(option.goTo).toBeGreaterThan(at)
            expect(option.goTo).toBeLessThan(session.beats.length)
          }
        })
        expect(Number.isFinite(sessionSeconds(session))).toBe(true)
      }),
      few,
    )
  })

  test('the same again gives the same plan', () => {
    fc.assert(
      fc.property(anySession, ([exercises, choices]) => {
        expect(planSession(exercises, choices)).toEqual(planSession(exercises, choices))
      }),
      few,
    )
  })

  test('it ends with both sides at rest and a kind word', () => {
    fc.assert(
      fc.property(fc.array(anyExercise, { minLength: 1, maxLength: 2 }), anyChoices, (exercises, choices) => {
        const last = planSession(exercises, choices).beats.at(-1)
        expect(last).toMatchObject({
          kind: 'said',
          side: null,
          cue: 'That’s it. Take a moment, and notice how you feel.',
        })
      }),
      few,
    )
  })
})
