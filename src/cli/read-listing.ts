/** What was read, laid out for a person at a terminal. */
import type { Article, Dose, Exercise, Range } from '../language/index.ts'

/** "3", "2–3", "at least 30", "up to 10". */
export function showRange({ min, max }: Range): string {
  if (min === null) return `up to ${max}`
  if (max === null) return `at least ${min}`
  return min === max ? `${min}` : `${min}–${max}`
}

function showDose({ hold, reps, sets, sides, frequency }: Dose): string {
  const unit = hold?.unit === 'breath' ? 'breaths' : 'seconds'
  return [
    hold && `hold ${showRange(hold)} ${unit}`,
    reps && `reps ${showRange(reps)}`,
    sets && `sets ${showRange(sets)}`,
    sides && sides !== 'none' && `sides ${sides}`,
    frequency && `${showRange(frequency)} times per ${frequency.per}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function showExercise(exercise: Exercise, number: number): string {
  const { name, position, props, steps, dose, targets } = exercise
  const facts: readonly (readonly [string, string])[] = [
    ['position', position ?? ''],
    ['props', props.join(', ')],
    ['dose', showDose(dose)],
    ['felt in', targets.join(', ')],
  ]
  return [
    `${number}. ${name ?? '(no name)'}`,
    ...facts.filter(([, value]) => value).map(([label, value]) => `   ${label.padEnd(9)} ${value}`),
    ...steps.map(({ kind, side, text }) => {
      const label = side ? `${kind} (${side})` : kind
      return `   ${label.padEnd(20)} ${text.replace(/\s+/g, ' ')}`
    }),
  ].join('\n')
}

/** One article: its file, then each exercise with its dose and steps. */
export function toListing(file: string, article: Article): string {
  const heading = `${file}${article.title ? `: ${article.title}` : ''}`
  const found = article.exercises.map((exercise, index) => showExercise(exercise, index + 1))
  return [heading, ...(found.length ? found : ['   no exercise found']), ''].join('\n')
}
