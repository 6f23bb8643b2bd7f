import { expect, test } from 'vitest'
import { propNames, readExercises } from '../language/index.ts'
import { fetchPlayerWords } from '../words/index.ts'
import { exerciseByHand, wallRolldown } from './exercise-by-hand.ts'
import { planSession, type Session, sessionSeconds } from './index.ts'

const spanish = (await fetchPlayerWords('es')).session
const holdForThirty = { hold: { min: 30, max: 30, unit: 'second' as const } }
const lunge = exerciseByHand(
  [
    'setup right: Kneel on your right knee',
    'move right: Shift your hips forward',
    ['hold: Stay there', holdForThirty],
    ['repeat: Repeat', { reps: { min: 2, max: 3, unit: 'rep' } as never }],
    'switch-sides: Switch legs',
  ],
  { name: 'Hip lunge', props: ['chair'], cautions: ['Stop if your knee hurts'] },
)
const taps = readExercises(
  'Toe taps\n\nLie on your back. Lift one foot, then lower it. Repeat 8 times on each side.',
).exercises
const everything = [wallRolldown, lunge, ...taps]

/** What is said of ours, and what of the article's. */
function cut({ beats }: Session) {
  const ours = new Set<string>()
  const article = new Set<string>()
  for (const { cue, ours: span } of beats) {
    if (cue === '') continue
    const [from, to] = span ? [span.from, span.to] : [0, 0]
    if (to > from) ours.add(cue.slice(from, to))
    const rest = `${cue.slice(0, from)}${cue.slice(to)}`.trim()
    if (rest !== '') article.add(rest)
  }
  return { ours, article }
}

const english =
  /\b(?:the|you|your|and|one|more|last|breathe?|other|side|hold|again|back|with|need|next|two|three|halfway|seconds?)\b/i

test('in Spanish every word of ours is Spanish, and the article keeps its own', () => {
  for (const verbosity of ['first-time', 'brief', 'quiet'] as const) {
    for (const have of [null, []]) {
      const choices = { verbosity, have, arrange: true }
      const [told, toldInSpanish] = [
        cut(planSession(everything, choices)),
        cut(planSession(everything, choices, spanish)),
      ]
      expect(toldInSpanish.article).toEqual(told.article)
      expect([...toldInSpanish.ours].filter((words) => english.test(words))).toEqual([])
      expect(toldInSpanish.ours.size).toBeGreaterThan(5)
    }
  }
})

test('a question asked while playing is in the words of the reader', () => {
  const choices = planSession([wallRolldown], {}, spanish).beats.flatMap(({ choice }) => choice ?? [])
  expect(choices.map(({ question }) => question)).toEqual([spanish.offers.round])
  expect(choices[0]?.options.map(({ label }) => label)).toEqual(['Una más', 'Ya basta'])
})

test('changes for a sore day are told in the words of the reader', () => {
  const modifications = [
    'no-rounded-bending',
    'half-roll-with-chair',
    'narrower-stance',
    'come-up-in-stages',
  ] as const
  const { ours } = cut(planSession([wallRolldown], { modifications }, spanish))
  expect(ours).toContain(spanish.changed.noRounding)
  expect([...ours].filter((words) => english.test(words))).toEqual([])
})

test('both sides stay equal in Spanish, and a session takes about as long', () => {
  const [inEnglish, inSpanish] = [planSession(everything), planSession(everything, {}, spanish)]
  for (const [index] of everything.entries()) {
    const on = (side: string) =>
      inSpanish.beats
        .filter((beat) => beat.exercise === index && beat.side === side)
        .reduce((sum, { length }) => sum + (length.unit === 'second' ? length.count : length.count * 7.5), 0)
    expect(on('left')).toBeCloseTo(on('right'), 6)
  }
  expect(Math.abs(sessionSeconds(inSpanish) / sessionSeconds(inEnglish) - 1)).toBeLessThan(0.1)
})

test('every thing that is drawn or asked for has a Spanish name', () => {
  expect(propNames.filter((prop) => spanish.aThing(prop) === prop)).toEqual([])
  expect(spanish.needs(['wall'], ['block'], false)).toBe('Necesitas una pared, y un bloque si tienes.')
  expect(spanish.withoutThing('chair', spanish.instead('chair'))).toMatch(/^¿Sin silla\? /)
})

test.each([
  [1, 'Uno'],
  [8, 'Ocho'],
  [21, 'Veintiuno'],
  [35, 'Treinta y cinco'],
  [120, '120'],
])('%d is counted %s', (number, said) => {
  expect(spanish.count(number)).toBe(said)
})
