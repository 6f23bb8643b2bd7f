import type { Exercise, Span } from '../language/index.ts'
import type { Choices } from './choices.ts'
import type { Item } from './item.ts'
import type { Question } from './session.ts'

/** What everybody has at home, so that nobody is asked for it. */
const alwaysThere = new Set(['wall', 'door', 'door frame', 'corner', 'bed', 'mat', 'rug', 'sofa', 'couch'])

/** What serves instead. Our own words, in one place. */
const substitutes: Readonly<Record<string, string>> = {
  block: 'A thick book will do, or rest your hands on your shins.',
  book: 'Rest your hands on your shins instead.',
  strap: 'A belt or a towel does the same.',
  belt: 'A towel or a scarf does the same.',
  band: 'A long towel does the same, or go without.',
  chair: 'The edge of a bed or a low table will do, if it is steady.',
  stool: 'A steady chair will do.',
  step: 'The bottom stair or a thick book will do, if it is steady.',
  ball: 'A rolled-up towel will do.',
  towel: 'A scarf or a shirt will do.',
  pillow: 'A folded towel will do.',
  cushion: 'A folded towel will do.',
  bolster: 'A rolled-up blanket will do.',
  blanket: 'A towel will do.',
  'foam roller': 'A rolled-up towel will do.',
  weight: 'A bottle of water will do, or nothing at all.',
  dumbbell: 'A bottle of water will do, or nothing at all.',
  stick: 'A broom handle will do.',
  table: 'Any steady surface of that height will do.',
}

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

export const instead = (prop: string): string =>
  substitutes[prop] ?? 'Go without, only as far as feels steady.'

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
  const [one = '', two = ''] = props.map((prop) => prop.replace(/^an? /, ''))
  return [`${one}[^.]{0,25}\\bor\\b[^.]{0,25}${two}`, `${two}[^.]{0,25}\\bor\\b[^.]{0,25}${one}`].some(
    (pattern) => new RegExp(pattern, 'i').test(text),
  )
}

/** "You'll need a wall, and a block if you have one." Empty when nothing is needed. */
export function needs(exercise: Exercise): string {
  const article = (prop: string) => (/s$/.test(prop) ? prop : `${/^[aeiou]/.test(prop) ? 'an' : 'a'} ${prop}`)
  const needed = exercise.props.filter((prop) => !isOptional(prop, exercise)).map(article)
  const offered = exercise.props.filter((prop) => isOptional(prop, exercise)).map(article)
  // "A can of soup or a light weight": one of them is enough.
  const either = needed.length === 2 && exercise.steps.some((step) => areAlternatives(step.text, needed))
  const list = (items: readonly string[], joint: string) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`
  if (needed.length === 0 && offered.length === 0) return ''
  if (needed.length === 0)
    return `${list(offered, 'or').replace(/^./, (first) => first.toUpperCase())} can help, if you have one.`
  const extra = offered.length > 0 ? `, and ${list(offered, 'or')} if you have one` : ''
  return `You’ll need ${list(needed, either ? 'or' : 'and')}${extra}.`
}
