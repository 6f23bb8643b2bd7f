/** The JSON that `uncoil read --json` prints: the field names and meanings of the annotation guideline. */
import type { Article, Exercise, Hold, Step } from '../language/index.ts'

function hold(value: Hold | null) {
  return value && { min: value.min, max: value.max, unit: value.unit === 'second' ? 's' : 'breath' }
}

function step({ kind, text, span, side }: Step) {
  return { text, kind, side, start: span.from, end: span.to }
}

function exercise(read: Exercise) {
  const { name, span, position, props, steps, dose, targets, cautions, options, inherited } = read
  return {
    name,
    start: span.from,
    end: span.to,
    position,
    props,
    steps: steps.map(step),
    hold: hold(dose.hold),
    reps: dose.reps,
    sets: dose.sets,
    sides: dose.sides ?? 'none',
    frequency: dose.frequency,
    targets,
    cautions,
    options,
    inherited,
  }
}

/** One article as one line of JSON. Offsets are UTF-16 indexes into the text. */
export function toJsonLine(article: Article): string {
  return JSON.stringify({ title: article.title, exercises: article.exercises.map(exercise) })
}
