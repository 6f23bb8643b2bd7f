import type { Exercise, Span } from '../language/index.ts'
import type { SessionWords } from '../words/index.ts'
import type { Choices } from './choices.ts'
import type { Item } from './item.ts'
import type { Question } from './session.ts'

/** What everybody has at home, so that nobody is asked for it. */
const alwaysThere = new Set(['wall', 'door', 'door frame', 'corner', 'bed', 'mat', 'rug', 'sofa', 'couch'])

/** Where these are missing, another thing of their shape serves: what is done stays the same, and so does its picture. */
const served =
  /^(?:strap|belt|chair|stool|step|ball|towel|pillow|cushion|bolster|blanket|foam roller|stick|table)$/
export const isServed = (prop: string) => served.test(prop)

/** Where these are missing, the hands that were to rest on them rest on the shins. */
export const isHandRest = (prop: string): prop is 'block' | 'book' => prop === 'block' || prop === 'book'

/** Of these things, the ones that a person has none of and does without. */
export const goneWithout = (props: readonly string[], choices: Choices) =>
  props.filter((prop) => isMissing(prop, choices) && !isServed(prop))

const wordFor = (prop: string) => new RegExp(`\\b${prop.replace(/[^a-z ]/gi, '.')}(?:s|es)?\\b`, 'i')

/** The prop an option speaks of, among those the exercise names. */
export function propIn(item: Item, exercise: Exercise): string | undefined {
  return exercise.props.find((prop) => wordFor(prop).test(item.step.text))
}

/** Whether a prop is only offered ("if not, have a block handy") rather than needed. */
export function isOptional(prop: string, exercise: Exercise): boolean {
  const naming = exercise.steps.filter((step) => wordFor(prop).test(step.text))
  return naming.length > 0 && naming.every((step) => step.kind === 'option')
}

export const isMissing = (prop: string, choices: Choices) =>
  choices.have !== null && !alwaysThere.has(prop) && !choices.have.includes(prop)

/** What to ask before starting, once for each prop. */
export function questionsFor(exercises: readonly Exercise[]): readonly Question[] {
  const questions: Question[] = []
  for (const exercise of exercises) {
    for (const prop of exercise.props) {
      if (alwaysThere.has(prop) || questions.some((question) => question.prop === prop)) continue
      const step = exercise.steps.find((candidate) => wordFor(prop).test(candidate.text))
      const source: Span | null = step?.span ?? null
      questions.push({ id: `have-${prop.replace(/\s+/g, '-')}`, prop, source })
    }
  }
  return questions
}

function areAlternatives(text: string, props: readonly string[]): boolean {
  const [one = '', two = ''] = props
  return [`${one}[^.]{0,25}\\bor\\b[^.]{0,25}${two}`, `${two}[^.]{0,25}\\bor\\b[^.]{0,25}${one}`].some(
    (pattern) => new RegExp(pattern, 'i').test(text),
  )
}

/** "You'll need a wall, and a block if you have one." Empty when nothing is needed. */
export function needs(exercise: Exercise, words: SessionWords): string {
  const needed = exercise.props.filter((prop) => !isOptional(prop, exercise))
  const offered = exercise.props.filter((prop) => isOptional(prop, exercise))
  // "A can of soup or a light weight": one of them is enough.
  const either = needed.length === 2 && exercise.steps.some((step) => areAlternatives(step.text, needed))
  return words.needs(needed, offered, either)
}
