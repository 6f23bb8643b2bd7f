/** The JSON that `uncoil read --json` prints: the field names and meanings of the annotation guideline. */

import type { Article, Exercise, Hold, Step } from '../language/index.ts'
import type { Mapping } from '../sources/index.ts'

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

type Origin = { readonly title: string | null; readonly mapping: Mapping }

/**
 * One article as one line of JSON. Offsets are UTF-16 indexes into what was given: for a plain text the text
 * itself, for a page or an export its source.
 */
export function toJsonLine(article: Article, origin: Origin): string {
  const place = (offset: number): number => origin.mapping.toSource(offset)
  const exercises = article.exercises.map(exercise).map((one) => ({
    ...one,
    start: place(one.start),
    end: place(one.end),
    steps: one.steps.map((step) => ({ ...step, start: place(step.start), end: place(step.end) })),
  }))
  return JSON.stringify({ title: origin.title ?? article.title, exercises })
}
