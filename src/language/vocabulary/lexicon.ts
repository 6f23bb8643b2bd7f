import type { Position } from '../position.ts'
import { type Action, actions } from './actions.ts'
import { type BodyPart, bodyParts } from './body-parts.ts'
import { plural, verbForms } from './inflect.ts'
import { positions } from './positions.ts'
import { type Prop, props } from './props.ts'

/** What a run of words stands for. */
export type Entry =
  | { readonly kind: 'part'; readonly part: BodyPart; readonly plural: boolean }
  | { readonly kind: 'prop'; readonly prop: Prop }
  | { readonly kind: 'position'; readonly position: Position }
  | {
      readonly kind: 'verb'
      readonly verb: string
      /** Null for a light verb ("come", "start"), whose meaning is in the words after it. */
      readonly action: Action | null
      readonly form: 'plain' | 's' | 'ing' | 'past'
    }

/** Verbs that say little alone: what they mean is settled by the words they stand with. */
const LIGHT = [
  'come',
  'go',
  'get',
  'make',
  'have',
  'start',
  'begin',
  'let',
  'allow',
  'use',
  'do',
  'perform',
  'try',
  'continue',
  'be',
  'become',
  'find',
  'give',
  'want',
  'practise',
  'practice',
  'finish',
  'add',
  'work',
] // prettier-ignore

const DETERMINER = new Set(['the', 'your', 'my', 'his', 'her', 'a', 'an', 'each', 'one'])

/** A phrase as it is looked up: lower case, without "the" and "your" after "of" ("back of knee"). */
function toKey(words: string): string {
  return words
    .split(' ')
    .filter((word, index, all) => !(DETERMINER.has(word) && all[index - 1] === 'of'))
    .join(' ')
}

function formOf(verb: string, form: string): 'plain' | 's' | 'ing' | 'past' {
  if (form === verb) return 'plain'
  const head = form.split(' ')[0] ?? form
  if (head.endsWith('ing')) return 'ing'
  return head.endsWith('s') && !verb.startsWith(head)
    ? 's'
    : form.includes(' ') && verb.startsWith(head)
      ? 'plain'
      : 'past'
}

const entries = new Map<string, Entry[]>()
/** Longest phrase, in words, by its first word: most words of a text begin none. */
const longestFrom = new Map<string, number>()

function add(words: string, entry: Entry): void {
  const key = toKey(words)
  const parts = key.split(' ')
  const first = parts[0] ?? key
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, parts.length))
  const known = entries.get(key)
  if (!known) entries.set(key, [entry])
  else if (!known.some((other) => other.kind === entry.kind)) known.push(entry)
}

for (const part of Object.keys(bodyParts) as BodyPart[]) {
  for (const words of bodyParts[part].words) {
    add(words, { kind: 'part', part, plural: false })
    add(plural(words), { kind: 'part', part, plural: true })
  }
}
for (const prop of Object.keys(props) as Prop[]) {
  for (const words of props[prop].words) {
    add(words, { kind: 'prop', prop })
    add(plural(words), { kind: 'prop', prop })
  }
}
for (const position of Object.keys(positions) as Position[]) {
  for (const words of positions[position]) {
    add(words, { kind: 'position', position })
    if (words.startsWith('on ')) add(words.replace('on', 'onto'), { kind: 'position', position })
  }
}
for (const action of Object.keys(actions) as Action[]) {
  for (const verb of actions[action]) {
    for (const form of verbForms(verb)) add(form, { kind: 'verb', verb, action, form: formOf(verb, form) })
  }
}
for (const verb of LIGHT) {
  for (const form of verbForms(verb))
    add(form, { kind: 'verb', verb, action: null, form: formOf(verb, form) })
}
for (const form of ['is', 'are', "they're", "it's", "you're", 'being']) {
  add(form, { kind: 'verb', verb: 'be', action: null, form: 's' })
}
add('goes', { kind: 'verb', verb: 'go', action: null, form: 's' })
add('trying', { kind: 'verb', verb: 'try', action: null, form: 'ing' })

/** The meanings of a run of words that starts here, the longest run first, and how many words it takes. */
export function lookUp(
  words: readonly { readonly text: string }[],
  at: number,
): readonly { readonly entry: Entry; readonly length: number }[] {
  const found: { entry: Entry; length: number }[] = []
  const longest = longestFrom.get(words[at]?.text ?? '') ?? 0
  let key = ''
  for (let length = 1, taken = 0; taken < longest && at + length <= words.length; length++) {
    const word = words[at + length - 1]?.text ?? ''
    if (DETERMINER.has(word) && words[at + length - 2]?.text === 'of') continue
    key = key ? `${key} ${word}` : word
    taken++
    for (const entry of entries.get(key) ?? []) found.push({ entry, length })
  }
  return found.reverse()
}
