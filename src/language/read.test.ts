import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from './read-article.ts'

const ROLLDOWN = `Tight hamstrings?

They pull the pelvis under. My favorite fix is the standing rolldown.

Try it.

 • Stand with your back against a wall.

 • Peel your spine off the wall slowly.

 • If your hands don't reach the floor, have a block ready.

 • Take 3 breaths.

 • Reach both hands toward your right ankle.

 • Take 3 breaths.

 • Reach both hands toward your left ankle.

 • Take 3 breaths.

 • Roll back up against the wall.

 • Repeat 2-3x.

Let us know how it goes!

Previous
Next`

describe('an ordinary article', () => {
  const { exercises } = read(ROLLDOWN)
  const [exercise] = exercises

  test('becomes one exercise with its name, position, props and dose', () => {
    expect(exercises).toHaveLength(1)
    expect(exercise).toMatchObject({
      name: 'standing rolldown',
      position: 'standing',
      props: ['wall', 'block'],
      dose: { hold: { min: 3, max: 3, unit: 'breath' }, reps: { min: 2, max: 3 }, sides: 'each' },
    })
  })

  test('keeps every bullet as a step in order, and none of the page’s litter', () => {
    const texts = exercise?.steps.map(({ text }) => text) ?? []
    expect(texts[0]).toBe('Stand with your back against a wall')
    expect(texts.filter((text) => text === 'Take 3 breaths')).toHaveLength(3)
    expect(texts[texts.length - 1]).toBe('Repeat 2-3x')
    expect(texts.join(' ')).not.toMatch(/Previous|Let us know/)
  })

  test('gives a step its own dose and side', () => {
    const hold = exercise?.steps.find(({ kind }) => kind === 'hold')
    expect(hold?.dose.hold).toEqual({ min: 3, max: 3, unit: 'breath' })
    const sides = exercise?.steps.filter(({ kind }) => kind === 'move').map(({ side }) => side)
    expect(sides).toContain('right')
    expect(sides).toContain('left')
  })
})

const PAGES: readonly (readonly [string, number, string])[] = [
  [
    'numbered steps with words below each',
    1,
    'Bird dog\n\n1. Get on your hands and knees\nYour wrists should be under your shoulders.\n\n2. Brace your core\nImagine a poke in the tummy.\n\n3. Reach your arm and leg\nStretch the right arm forward and the left leg back.',
  ],
  [
    'bullets with dashes',
    1,
    'Pelvic tilt\n• Lie on back - knees bent, feet flat\n• Tighten stomach - press lower back into the floor\n• Hold 5 seconds - keep breathing\n• Repeat 10 times',
  ],
  [
    'a list that lost its line breaks',
    3,
    'Do these every day.1. Lie on your back and bend one knee up to your chest. Hold for 10 seconds.2. Lie on your front and lift the straight leg. Repeat 5 times.3. Stand at a wall and rise on your toes. Repeat 10 times.',
  ],
  [
    'names with a full stop',
    2,
    'Hip marching.\nSit tall on a chair. Lift one knee, then the other. Do 10 lifts.\nChest stretch.\nSit tall. Draw your shoulders back. Hold for 5 seconds.',
  ],
  [
    'breath labels',
    1,
    'Cat and cow\n\nStart on all fours with a flat back.\n\nInhale: drop your belly and look up.\n\nExhale: round your spine and tuck your chin.\n\nRepeat: 8 to 10 slow rounds.',
  ],
  [
    'one side, then the other, under headings',
    1,
    'Neck stretch\n\nSit tall in a chair.\n\nRight side\nDrop your right ear to your shoulder. Hold 20 seconds.\n\nLeft side\nDrop your left ear to your shoulder. Hold 20 seconds.',
  ],
  [
    'a page’s navigation around it',
    1,
    'Home\nAbout\nBlog\n\nClamshell exercise\nPosted on June 5, 2017 by Admin\n\nLie on your side with your knees bent and feet together. Lift your top knee as far as you can. Lower it slowly. Do two sets of fifteen on each side.\n\nPrevious Post\nNext Post\n\nRecent Posts\nStretch your hip flexors',
  ],
  [
    'names in front of colons',
    2,
    'Calf raise: Stand tall and rise on to your toes. Lower slowly. Repeat 10 times.\n\nMini squat: Stand with your feet apart and bend your knees a little. Straighten up. Repeat 10 times.',
  ],
  [
    'headings over bullets',
    2,
    'Shoulder shrug\n• Lift both shoulders to your ears\n• Hold for 3 seconds\n• Let them drop\n\nWrist stretch\n• Stretch one arm out in front\n• Pull the fingers back with the other hand\n• Hold 15 secs',
  ],
  [
    'paragraphs that each say how often',
    3,
    'Neck mobility\n\nBend your head forward slowly. Repeat 5 times.\n\nTilt your head toward one shoulder. Repeat 5 times.\n\nTurn your head to look over your shoulder. Repeat 5 times each way.',
  ],
  [
    'advice for life and nothing to do',
    0,
    'Lifestyle changes\n\nSmoking harms your discs. A study in 2015 followed 120 adults for 12 weeks and most got better by themselves.',
  ],
]

test.each(PAGES)('%s: %i', (_name, count, text) => {
  expect(read(text).exercises).toHaveLength(count)
})

test('a rule for all exercises reaches each of them and is marked as inherited', () => {
  const { exercises } = read(
    'Exercises for your shoulder\n\nDo each exercise 10 times, 3 times a day.\n\nShrugs\nLift your shoulders to your ears. Relax.\n\nArm raise\nLift your arm in front of you. Hold for 5 seconds. Lower it slowly.',
  )
  expect(exercises).toHaveLength(2)
  for (const { dose, inherited } of exercises) {
    expect(dose.reps).toEqual({ min: 10, max: 10 })
    expect(dose.frequency).toEqual({ min: 3, max: 3, per: 'day' })
    expect(inherited).toEqual(expect.arrayContaining(['reps', 'frequency']))
  }
})

function expectSound(text: string): void {
  const article = read(text)
  let end = 0
  for (const { span, steps } of article.exercises) {
    expect(span.from).toBeGreaterThanOrEqual(end)
    expect(span.to).toBeLessThanOrEqual(text.length)
    end = span.to
    let last = span.from
    for (const step of steps) {
      expect(step.text).toBe(text.slice(step.span.from, step.span.to))
      expect(step.text).not.toBe('')
      expect(step.span.from).toBeGreaterThanOrEqual(last)
      expect(step.span.to).toBeLessThanOrEqual(span.to)
      last = step.span.to
    }
  }
  for (const { span } of article.blocks) {
    expect(span.from).toBeGreaterThanOrEqual(0)
    expect(span.to).toBeLessThanOrEqual(text.length)
  }
}

describe('whatever it is given', () => {
  test('it never throws, and every span holds the words it says', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound), { numRuns: 60 })
  })

  test('a text with pieces cut out, doubled or swapped is read as soundly', () => {
    const mutated = fc
      .array(
        fc.tuple(
          fc.nat(ROLLDOWN.length),
          fc.nat(40),
          fc.constantFrom('', '(', ' - ', '\n', '3 x ', 'İ', '•'),
        ),
        { maxLength: 8 },
      )
      .map((cuts) =>
        cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), ROLLDOWN),
      )
    fc.assert(fc.property(mutated, expectSound), { numRuns: 40 })
  })
})
