import { describe, expect, test } from 'vitest'
import { read } from '../read-article.ts'
import { severities } from './codes.ts'
import { describeFinding } from './index.ts'
import { countSyllables, readingAge } from './rules/reading-age.ts'

const codes = (text: string): readonly string[] => read(text).findings.map(({ code }) => code)

const good = [
  'Side stretch',
  '',
  '1. Stand with your feet hip-width apart.',
  '2. Raise your right arm overhead.',
  '3. Bend to the left.',
  '4. Hold for 3 breaths.',
  '5. Lower your arm.',
  '6. Repeat on the other side.',
].join('\n')

const told: readonly (readonly [string, string])[] = [
  ['empty-text', ' \n'],
  ['no-exercise', 'Many people sit a great deal. That is how life is now.'],
  [
    'range-backwards',
    '1. Lie on your back.\n2. Bend your knees.\n3. Hold for 30-10 seconds.\n4. Lower your legs.',
  ],
  [
    'side-without-twin',
    '1. Sit on a chair.\n2. Lift your left knee.\n3. Hold for 5 seconds.\n4. Lower the foot.',
  ],
  ['hold-without-length', '1. Lie on your back.\n2. Lift your hips.\n3. Hold the lift.\n4. Lower your hips.'],
  [
    'contradicting-counts',
    '1. Sit on a chair.\n2. Lift your toes.\n3. Lower your toes.\n4. Repeat 10 times.\n5. Do 15 reps.',
  ],
  ['no-dose', '1. Stand tall.\n2. Lift your heels.\n3. Lower your heels.'],
  ['unlikely-dose', '1. Stand tall.\n2. Lift your heels.\n3. Lower your heels.\n4. Repeat 1000 times.'],
  [
    'position-cannot-follow',
    '1. Lie on your back.\n2. Lunge forward with your right leg and bend both knees.\n3. Repeat 5 times on each side.',
  ],
  [
    'breath-holding',
    '1. Sit on a chair.\n2. Lift both arms.\n3. Hold your breath for 5 seconds.\n4. Lower your arms.',
  ],
  [
    'prop-never-introduced',
    '1. Lie on your back.\n2. Lift your right leg.\n3. Pull the strap toward you.\n4. Repeat 5 times on each side.',
  ],
  [
    'forward-bend-without-caution',
    '1. Stand tall.\n2. Roll down slowly.\n3. Hold for 3 breaths.\n4. Roll back up.',
  ],
  ['no-way-back', '1. Stand tall.\n2. Fold forward from your hips.\n3. Hold for 3 breaths.'],
] // prettier-ignore

describe('findings', () => {
  test('a good article gives nothing above information', () => {
    expect(read(good).findings.filter(({ severity }) => severity !== 'information')).toEqual([])
  })

  test.each(told)('%s is told', (code, text) => {
    expect(codes(text)).toContain(code)
  })

  test.each([
    [
      'a hold that counts breaths',
      'hold-without-length',
      '1. Sit.\n2. Lift your arms.\n3. Stay for 5 breaths.',
    ],
    [
      'a breath that is not to be held',
      'breath-holding',
      '1. Sit on a chair.\n2. Lift both arms.\n3. Do not hold your breath.',
    ],
    ['a side whose twin is asked for', 'side-without-twin', good],
    [
      'the strap after "take a strap"',
      'prop-never-introduced',
      '1. Take a strap.\n2. Lift your right leg.\n3. Pull the strap.',
    ],
    [
      'a bend with a word of care',
      'forward-bend-without-caution',
      '1. Stand tall.\n2. Roll down slowly.\n3. Stop if it hurts.\n4. Roll up.',
    ],
  ])('%s is no finding', (_, code, text) => {
    expect(codes(text)).not.toContain(code)
  }) // prettier-ignore

  test('spans lie inside the text and come in its order', () => {
    for (const [, text] of told) {
      const spans = read(text).findings.map(({ span }) => span)
      for (const { from, to } of spans) expect(from >= 0 && from <= to && to <= text.length).toBe(true)
      expect(spans.map(({ from }) => from)).toEqual(spans.map(({ from }) => from).sort((a, b) => a - b))
    }
  })
})

describe('describeFinding', () => {
  test('every code has a message, a reason and a suggestion', () => {
    for (const code of Object.keys(severities)) {
      const text = describeFinding({
        code,
        severity: 'warning',
        span: { from: 0, to: 1 },
        facts: { words: '1-2' },
      })
      expect(text.message.length).toBeGreaterThan(10)
      expect(text.reason.length).toBeGreaterThan(10)
      expect(text.suggestion.length).toBeGreaterThan(10)
    }
  })

  test('an edit put into the text takes the finding away', () => {
    for (const code of [
      'side-without-twin',
      'hold-without-length',
      'no-way-back',
      'range-backwards',
      'breath-holding',
      'forward-bend-without-caution',
    ]) {
      const text = told.find(([one]) => one === code)?.[1] ?? ''
      const finding = read(text).findings.find((one) => one.code === code)
      const edit = finding && describeFinding(finding).edit
      expect(edit, code).toBeDefined()
      if (!edit) continue
      const edited = text.slice(0, edit.span.from) + edit.text + text.slice(edit.span.to)
      expect(codes(edited), `${code}: ${edited}`).not.toContain(code)
    }
  })
})

describe('readingAge', () => {
  test('long words and sentences ask for an older reader', () => {
    const plain = Array.from({ length: 20 }, () => ({ text: 'Lift your left leg and hold it up' }))
    const learned = Array.from({ length: 20 }, () => ({
      text: 'Simultaneously externally rotate the contralateral extremity, maintaining lumbopelvic neutrality throughout',
    }))
    expect(readingAge(plain)).toBeLessThanOrEqual(8)
    expect(readingAge(learned)).toBeGreaterThan(20)
  })

  test('too few words tell nothing', () => {
    expect(readingAge([{ text: 'Lift your leg' }])).toBeNull()
  })

  test.each([
    ['knee', 1],
    ['shoulder', 2],
    ['breathe', 1],
    ['position', 3],
    ['gently', 2],
    ['table', 2],
  ])('%s has %i sounds', (word, sounds) => {
    expect(countSyllables(word)).toBe(sounds)
  })
})
