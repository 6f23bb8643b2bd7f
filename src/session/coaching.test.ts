import { describe, expect, test } from 'vitest'
import { exerciseByHand } from './exercise-by-hand.ts'
import { planSession } from './plan-session.ts'
import type { Session } from './session.ts'
import { beatSeconds, certainPath } from './time.ts'

const said = (session: Session) => session.beats.map((beat) => beat.cue).filter((cue) => cue !== '')
const codes = (session: Session) => session.assumptions.map((assumption) => assumption.code)

function secondsOn(session: Session, side: 'left' | 'right'): number {
  return certainPath(session)
    .map((index) => session.beats[index]!)
    .filter((beat) => beat.side === side)
    .reduce((sum, beat) => sum + beatSeconds(beat, session.breathsPerMinute), 0)
}

describe('a teacher says less as it becomes known', () => {
  const stretch = exerciseByHand(
    [
      'setup: Lie on your back',
      'move: Gently pull one knee in',
      'cue: until you feel a stretch',
      ['hold: Hold it for 30 seconds', { hold: { min: 30, max: 30, unit: 'second' } }],
      'return: Slowly let it go',
      ['repeat: 4-6 times each side', { reps: { min: 4, max: 6 } }],
    ],
    { position: 'supine', dose: { reps: { min: 4, max: 6 }, sides: 'each' } },
  )
  const { beats } = planSession([stretch])
  const asked = beats.findIndex((beat) => beat.choice)
  const saidOn = (side: 'left' | 'right') =>
    beats
      .slice(0, asked)
      .filter((beat) => beat.side === side && beat.cue !== '' && beat.breath === null)
      .map((beat) => beat.cue)
      .filter((cue) => !/breathe/i.test(cue))

  test('whole, then short with its number, then the number alone', () => {
    expect(saidOn('left')).toEqual([
      'Gently pull one knee in.',
      'Until you feel a stretch.',
      'Hold it for thirty seconds.',
      'Halfway',
      'Five more seconds',
      'Slowly let it go.',
      'Two.',
      'Gently pull one knee in.',
      'Hold it for thirty seconds.',
      'Halfway',
      'Five more seconds',
      'Slowly let it go.',
      'Three.',
      'Hold.',
      'Five more seconds',
      'And back.',
      'Four.',
      'Hold.',
      'Five more seconds',
      'And back.',
    ])
    expect(saidOn('right').slice(-8)).toEqual(saidOn('left').slice(-8))
  })

  test('a number or a word stands for the words of the article, which stay on the screen', () => {
    expect(beats.find((beat) => beat.cue === 'Three.')?.shown).toBe('Gently pull one knee in.')
    expect(beats.find((beat) => beat.cue === 'Hold.')?.shown).toBe('Hold it for thirty seconds.')
  })

  test('what is offered is said in words', () => {
    expect(beats[asked]?.choice?.question).toMatch(/^Two more on each side, if you like\./)
  })
})

test('another way is told where the text tells it, on both sides, in the same time', () => {
  const exercise = exerciseByHand(
    [
      'move: Swing one arm in a small circle',
      'option: If you can, let the circle grow',
      'move: Swing it to the front and to the back',
      'switch-sides: Switch sides',
    ],
    { dose: { sides: 'each' } },
  )
  const { beats } = planSession([exercise], { rounds: 1 })
  const options = beats.filter((beat) => beat.cue.startsWith('If you can'))
  expect(options.map((beat) => beat.side)).toEqual(['right', 'left'])
  expect(options[0]?.length).toEqual(options[1]?.length)
})

test.each([
  ['keeping both sides of the pelvis on the wall', 'Keep both sides of the pelvis on the wall.'],
  ['Pausing briefly at the top', 'Pause briefly at the top.'],
  ['Keeping your back flat is what counts', 'Keeping your back flat is what counts.'],
  ['Breathing should be easy', 'Breathing should be easy.'],
])('the clause "%s" is said by itself as "%s"', (written, said) => {
  const { beats } = planSession([exerciseByHand(['move: Reach down', `cue: ${written}`])])
  expect(beats.map((beat) => beat.cue)).toContain(said)
})

test('a rest at the end is taken; one between sets is not, where there is one set', () => {
  const steps = ['move: Lift one knee', 'return: Lower it'] as const
  const resting = planSession([exerciseByHand([...steps, 'rest: Rest a moment and notice your legs'])])
  expect(said(resting)).toContain('Rest a moment and notice your legs.')
  const between = planSession([exerciseByHand([...steps, 'rest: Rest 20 seconds between sets'])])
  expect(said(between).join(' ')).not.toMatch(/Rest twenty/)
  expect(codes(between)).toContain('words-left-unsaid')
})

test('"rest your hands on the floor" is done where it is told', () => {
  const session = planSession([
    exerciseByHand(['move: Roll down', 'rest: Rest your hands on the floor', 'hold: Stay for three breaths']),
  ])
  const place = session.beats.findIndex((beat) => beat.step === 1 && beat.kind === 'moved')
  expect(place).toBeGreaterThan(-1)
  expect(session.beats.slice(place).some((beat) => beat.step === 2)).toBe(true)
})

test('what is set up for one side is part of every repetition that changes sides', () => {
  const session = planSession([
    exerciseByHand(
      [
        'setup: Sit tall',
        'setup: Straighten one leg',
        'return: Lower it',
        ['repeat: 10 each, alternating', { reps: { min: 10, max: 10 } }],
      ],
      { dose: { sides: 'alternate', reps: { min: 10, max: 10 } } },
    ),
  ])
  expect(secondsOn(session, 'left')).toBeCloseTo(secondsOn(session, 'right'), 6)
  expect(session.beats.filter((beat) => beat.kind === 'moved' && beat.step === 1)).toHaveLength(20)
})
