import { describe, expect, test } from 'vitest'
import type { Exercise } from '../language/index.ts'
import { exerciseByHand, type HandStep, wallRolldown } from './exercise-by-hand.ts'
import { planSession } from './plan-session.ts'
import type { Beat, Session } from './session.ts'
import { beatSeconds, certainPath, sessionSeconds } from './time.ts'

const livedBeats = (session: Session) => certainPath(session).map((index) => session.beats[index]!)

function secondsOn(session: Session, side: 'left' | 'right', breathsPerMinute = 8): number {
  return livedBeats(session)
    .filter((beat) => beat.side === side)
    .reduce((sum, beat) => sum + beatSeconds(beat, breathsPerMinute), 0)
}

const breathsIn = (beats: readonly Beat[]) =>
  beats.reduce((sum, beat) => sum + (beat.length.unit === 'breath' ? beat.length.count : 0), 0)

const said = (session: Session) => session.beats.map((beat) => beat.cue).filter((cue) => cue !== '')
const codes = (session: Session) => session.assumptions.map((assumption) => assumption.code)

describe('a roll down the wall, both sides written out, two to three rounds', () => {
  const session = planSession([wallRolldown])

  test('holds each place three breaths, in every round', () => {
    for (const step of [6, 8, 10]) {
      const held = session.beats.filter(
        (beat) => beat.step === step && beat.breath !== null && beat.round === 2,
      )
      expect(breathsIn(held)).toBeCloseTo(3)
      expect(held.at(-1)?.breath).toEqual({ number: 3, of: 3 })
    }
  })

  test('gives left and right the same time to the beat', () => {
    expect(secondsOn(session, 'left')).toBeCloseTo(secondsOn(session, 'right'), 6)
    expect(secondsOn(session, 'left')).toBeGreaterThan(60)
    const lengths = (side: 'left' | 'right') =>
      livedBeats(session)
        .filter((beat) => beat.side === side)
        .map((beat) => [beat.kind, beat.length])
    expect(lengths('left')).toEqual(lengths('right'))
  })

  test('is led out of both sides by words of one length', () => {
    const leadingOutOf = (step: number) => {
      const last = session.beats.findIndex(
        (beat) => beat.step === step && beat.breath?.number === 3 && beat.kind === 'breathed-out',
      )
      return session.beats[last + 1]?.length
    }
    expect(leadingOutOf(8)).toEqual(leadingOutOf(10))
  })

  test('does two rounds and offers the third, which nobody has to answer', () => {
    const offers = session.beats.filter((beat) => beat.choice !== null)
    expect(offers).toHaveLength(1)
    const { choice } = offers[0]!
    expect(choice?.options[choice.default]?.label).toBe('That’s enough')
    expect(
      Math.max(
        ...livedBeats(session)
          .filter((beat) => beat.kind === 'held' || beat.breath)
          .map((beat) => beat.round),
      ),
    ).toBe(2)
    const yes = choice!.options[0]!.goTo
    expect(session.beats[yes]?.cue).toBe('One more, then.')
    expect(session.beats[choice!.options[1]!.goTo]?.kind).toBe('rested')
  })

  test('comes back to the middle and up before it ends', () => {
    const moved = livedBeats(session)
      .filter((beat) => beat.kind === 'moved')
      .map((beat) => beat.step)
    expect(moved.slice(-2)).toEqual([11, 12])
  })

  test('says each move before it is time, and lets the breath lead it', () => {
    const move = session.beats.findIndex((beat) => beat.kind === 'moved' && beat.step === 7)
    expect(session.beats.slice(move - 2, move + 1).map((beat) => [beat.kind, beat.cue])).toEqual([
      ['said', 'Take both hands over to the right foot, keeping your pelvis on the wall.'],
      ['breathed-in', 'Breathe in'],
      ['moved', 'And breathe out'],
    ])
  })

  test('says less the second time', () => {
    const words = (round: number) =>
      session.beats.filter((beat) => beat.round === round && beat.kind === 'said').length
    expect(words(2)).toBeLessThan(words(1))
    expect(said(session)).toContain('Take both hands over to the right foot.')
  })

  test('asks for the block beforehand, and not for the wall', () => {
    expect(session.questions.map((question) => question.prop)).toEqual(['block'])
  })

  test('puts a block within reach when there is one, and offers the shins when there is none', () => {
    expect(said(planSession([wallRolldown], { have: ['block'] }))).toContain('Have your block within reach.')
    const without = planSession([wallRolldown], { have: [] })
    expect(said(without)).toContain('Rest your hands on your book, or on your shins.')
    expect(said(without).join(' ')).not.toContain('use a block')
    expect(codes(without)).toContain('prop-missing')
  })

  test('names what serves instead of the block before anything moves, not into the fold', () => {
    const cues = planSession([wallRolldown], { have: [] }).beats
    const advice = cues.findIndex(
      ({ cue }) => cue === 'No block? Put a thick book within reach, or rest your hands on your shins.',
    )
    expect(advice).toBeGreaterThan(-1)
    expect(advice).toBeLessThan(cues.findIndex(({ kind }) => kind === 'moved'))
    expect(cues.filter(({ cue }) => /thick book/.test(cue))).toHaveLength(1)
  })

  test('leaves questions out of a recording', () => {
    expect(planSession([wallRolldown], { offers: false }).beats.every((beat) => beat.choice === null)).toBe(
      true,
    )
  })
})

describe('a stretch told for one side and then switched', () => {
  const stretch = exerciseByHand(
    [
      'setup: Lie on your back',
      'move: Hug one knee to your chest',
      ['hold: Hold for 30 seconds', { hold: { min: 30, max: 30, unit: 'second' } }],
      'return: Lower the leg',
      'switch-sides other: Change legs',
    ],
    { position: 'supine', dose: { hold: { min: 30, max: 30, unit: 'second' }, sides: 'each' } },
  )
  const session = planSession([stretch])

  test('is done on both sides for the same time', () => {
    expect(secondsOn(session, 'right')).toBeCloseTo(secondsOn(session, 'left'), 6)
    expect(secondsOn(session, 'right')).toBeGreaterThan(35)
  })

  test('names the other side and the side it began with, which is ours', () => {
    expect(said(session)).toContain('Begin with your right side.')
    expect(said(session)).toContain('Other side, the left.')
    expect(codes(session)).toContain('first-side')
  })

  test('marks the middle of a long hold and its last seconds', () => {
    const held = session.beats.filter((beat) => beat.kind === 'held' && beat.side === 'right')
    expect(held.map((beat) => [beat.cue, beat.length.count])).toEqual([
      ['Hold for thirty seconds.', 15],
      ['Halfway', 10],
      ['Five more seconds', 5],
    ])
  })

  test('ends with a way up from the floor', () => {
    expect(said(session).at(-2)).toMatch(/roll to your side/)
    expect(codes(session)).toContain('way-up-added')
  })

  test('swaps the words of a named side and leaves the others alone', () => {
    const named = exerciseByHand(
      ['move right: Turn right as far as feels right', 'switch-sides other: Repeat'],
      {
        dose: { sides: 'each', hold: { min: 2, max: 2, unit: 'breath' } },
      },
    )
    expect(said(planSession([named]))).toContain('Turn left as far as feels right.')
  })
})

describe('quick repetitions go with the breath', () => {
  const bridge = exerciseByHand(
    [
      'setup: Lie on your back',
      'move: Lift your hips',
      'return: Lower them',
      ['repeat: Do 10', { reps: { min: 10, max: 10 } }],
    ],
    { position: 'supine', dose: { reps: { min: 10, max: 10 } } },
  )
  const session = planSession([bridge])

  test('ten times out on the breath out and back on the breath in', () => {
    const moved = session.beats.filter((beat) => beat.kind === 'moved' && beat.repetition)
    expect(moved).toHaveLength(20)
    expect(moved.filter((beat) => beat.step === 1).every((beat) => beat.length.count === 0.6)).toBe(true)
    expect(moved.filter((beat) => beat.step === 2).every((beat) => beat.length.count === 0.4)).toBe(true)
  })

  test('are counted, and the last is called the last', () => {
    const counts = session.beats
      .filter((beat) => beat.repetition && beat.step === 1 && beat.kind === 'moved')
      .map((beat) => beat.cue)
    expect(counts.slice(1, 3)).toEqual(['Two', 'Three'])
    expect(counts.at(-1)).toBe('Last one')
  })

  test('get a way back where the text forgot it', () => {
    const lift = exerciseByHand(
      ['move: Lift your heels', ['repeat: 5 times', { reps: { min: 5, max: 5 } }]],
      {
        dose: { reps: { min: 5, max: 5 } },
      },
    )
    const planned = planSession([lift])
    expect(codes(planned)).toContain('return-added')
    expect(planned.beats.filter((beat) => beat.kind === 'moved' && beat.step === null)).toHaveLength(5)
  })

  test('alternate sides one by one when the text says so', () => {
    const march = exerciseByHand(
      [
        'move: Lift one knee',
        'return: Lower it',
        ['repeat: 4 each, alternating', { reps: { min: 4, max: 4 } }],
      ],
      {
        dose: { reps: { min: 4, max: 4 }, sides: 'alternate' },
      },
    )
    const sides = planSession([march])
      .beats.filter((beat) => beat.step === 0 && beat.kind === 'moved')
      .map((beat) => beat.side)
    expect(sides).toEqual(['right', 'left', 'right', 'left', 'right', 'left', 'right', 'left'])
  })
})

describe('what the text leaves open is labelled as ours', () => {
  test.each<[string, HandStep[], Parameters<typeof exerciseByHand>[1], string]>([
    ['a hold without a length', ['move: Fold forward', 'hold: Stay there'], {}, 'hold-without-length'],
    ['moves without a number', ['move: Circle your ankle'], {}, 'repeats-without-number'],
    ['one side only', ['move left: Lift the left arm'], { dose: { sides: 'left' } }, 'one-side-only'],
    [
      'sides of different length, written out',
      [
        'move right: Turn right',
        ['hold: Stay', { hold: { min: 9, max: 9, unit: 'second' } }],
        'move left: Turn left',
      ],
      {},
      'sides-differ-in-text',
    ],
    [
      'no switch written',
      ['move: Lift one leg'],
      { dose: { sides: 'each', reps: { min: 3, max: 3 } } },
      'switch-added',
    ],
    [
      'an upper limit alone',
      ['move: Nod'],
      { dose: { reps: { min: null, max: 10 } } },
      'began-below-upper-limit',
    ],
  ])('%s', (_, steps, facts, code) => {
    expect(codes(planSession([exerciseByHand(steps, facts)]))).toContain(code)
  })
})

test('several exercises are put in an order that goes down once', () => {
  const inPosition = (name: string, position: Exercise['position']) =>
    exerciseByHand(['move: Move', 'return: Return'], { name, position, dose: { reps: { min: 2, max: 2 } } })
  const exercises = [
    inPosition('A', 'supine'),
    inPosition('B', 'standing'),
    inPosition('C', 'prone'),
    inPosition('D', 'sitting'),
  ]
  const names = (session: Session) => session.exercises.map((exercise) => exercise.name).join('')
  const written = planSession(exercises)
  const arranged = planSession(exercises, { arrange: true })
  expect(names(written)).toBe('ABCD')
  expect(names(arranged)).toBe('BDCA')
  expect(codes(arranged).filter((code) => code === 'way-up-added')).toHaveLength(1)
  expect(sessionSeconds(arranged)).toBeLessThan(sessionSeconds(written))
})

test.each(['shorter', 'longer'] as const)('a %s session keeps both sides equal', (length) => {
  const session = planSession([wallRolldown], { length })
  expect(secondsOn(session, 'left')).toBeCloseTo(secondsOn(session, 'right'), 6)
  expect(Math.max(...session.beats.map((beat) => beat.round))).toBe(length === 'shorter' ? 1 : 3)
})

test('nothing to do is no session, and no mistake', () => {
  expect(planSession([])).toMatchObject({ beats: [], questions: [], assumptions: [] })
  expect(planSession([exerciseByHand([])]).beats.length).toBeGreaterThan(0)
})

test.each([
  ['999999999999 times', { reps: { min: 999_999_999_999, max: null } }],
  ['999999999999 sets', { sets: { min: 999_999_999_999, max: 999_999_999_999 } }],
  ['999999999999 seconds', { hold: { min: 999_999_999_999, max: null, unit: 'second' } }],
  ['999999999999 breaths', { hold: { min: 999_999_999_999, max: null, unit: 'breath' } }],
] as const)('a slip of the keyboard, "%s", is cut to what can be led, and told', (_words, dose) => {
  const steps: readonly HandStep[] = ['move: Lift one leg', 'hold: Hold it', 'return: Lower it']
  const session = planSession([exerciseByHand(steps, { dose })])
  expect(session.beats.length).toBeLessThan(20_000)
  expect(codes(session)).toContain('dose-cut')
  const told = session.assumptions.find(({ code }) => code === 'dose-cut')
  expect(told?.facts['asked']).toBe(999_999_999_999)
  expect(told?.facts['taken']).toBeLessThanOrEqual(3600)
})
