import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from './index.ts'

/** What a careful teacher reads in each article of the starter library. */
const readings: Readonly<
  Record<string, readonly { name: string; position: string; hold?: number; reps?: number }[]>
> = {
  'hamstrings-and-the-wide-leg-rolldown': [
    { name: 'the wide-leg rolldown', position: 'standing', hold: 3, reps: 2 },
  ],
  'hip-flexors': [{ name: 'the half-kneeling hip stretch', position: 'half-kneeling', hold: 30, reps: 2 }],
  glutes: [{ name: 'the bridge', position: 'supine', hold: 5, reps: 10 }],
  'deep-rotators': [{ name: 'the figure four', position: 'supine', hold: 5, reps: 2 }],
  adductors: [{ name: 'the seated butterfly', position: 'sitting', hold: 5, reps: 3 }],
  'hip-rotation': [{ name: 'knees side to side', position: 'supine', reps: 8 }],
  'when-it-isnt-your-hips': [{ name: 'the bird dog', position: 'quadruped', hold: 5, reps: 6 }],
  'can-hip-pain-cause-knee-pain': [{ name: 'the clam', position: 'side-lying', hold: 3, reps: 12 }],
  'stepping-down': [{ name: 'the slow step-down', position: 'standing', reps: 8 }],
  'for-a-bad-day': [{ name: 'breathing with your legs up', position: 'supine', hold: 10 }],
  'if-bending-hurts': [{ name: 'the hip hinge with a chair', position: 'standing', hold: 3, reps: 5 }],
  'long-and-strong': [
    { name: 'the leg stretch with a strap', position: 'supine', hold: 30, reps: 3 },
    { name: 'the slow squat to a chair', position: 'standing', reps: 10 },
  ],
}

const files = readdirSync('articles', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
)
const slugOf = (file: string) => file.replace(/^.*[\\/]/, '').replace(/\.md$/, '')

test('every article of the library has its reading here', () => {
  expect(files.map(slugOf).sort()).toEqual(Object.keys(readings).sort())
})

test.each(files.map((file) => [slugOf(file), file] as const))(
  '%s: the exercise is read, and the explanation is left as prose',
  (slug, file) => {
    const text = readFileSync(`articles/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    const { exercises } = read(text)
    const expected = readings[slug] ?? []
    expect(exercises.map(({ name }) => name?.toLowerCase())).toEqual(expected.map(({ name }) => name))
    for (const [index, { position, hold, reps }] of expected.entries()) {
      const exercise = exercises[index]!
      expect(exercise.position).toBe(position)
      expect(exercise.dose.hold?.min ?? undefined).toBe(hold)
      expect(exercise.dose.reps?.min ?? undefined).toBe(reps)
      // Headings of the explanation stand before and after the exercise, never in it.
      const span = text.slice(exercise.span.from, exercise.span.to)
      expect(span).not.toMatch(/How they hang together|What we know|Let us know how it works/)
      expect(exercise.steps.some(({ text: words }) => /studies|studied|diary/i.test(words))).toBe(false)
    }
  },
)
