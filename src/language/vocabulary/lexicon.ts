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
const LIGHT =
  'come|go|get|make|have|start|begin|let|allow|use|do|perform|try|continue|be|become|find|give|want|practise|' +
  'practice|finish|add|work'

/** The words of a table: "sofa|settee". */
const wordsOf = (list: string): readonly string[] => list.split('|')

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

/** What the words so far stand for, and what they may go on with. */
type Branch = { readonly entries: Entry[]; readonly next: Map<string, Branch> }
const NOTHING: Branch = { entries: [], next: new Map() }

function add(root: Branch, words: string, entry: Entry): void {
  let branch = root
  for (const word of toKey(words).split(' ')) {
    const known = branch.next.get(word) ?? { entries: [], next: new Map() }
    branch.next.set(word, known)
    branch = known
  }
  if (!branch.entries.some((other) => other.kind === entry.kind)) branch.entries.push(entry)
}

function grow(): Branch {
  const root: Branch = { entries: [], next: new Map() }
  for (const part of Object.keys(bodyParts) as BodyPart[]) {
    for (const words of wordsOf(bodyParts[part].words)) {
      add(root, words, { kind: 'part', part, plural: false })
      add(root, plural(words), { kind: 'part', part, plural: true })
    }
  }
  for (const prop of Object.keys(props) as Prop[]) {
    for (const words of wordsOf(props[prop])) {
      add(root, words, { kind: 'prop', prop })
      add(root, plural(words), { kind: 'prop', prop })
    }
  }
  for (const position of Object.keys(positions) as Position[]) {
    for (const words of wordsOf(positions[position])) {
      add(root, words, { kind: 'position', position })
      if (words.startsWith('on ')) add(root, words.replace('on', 'onto'), { kind: 'position', position })
    }
  }
  for (const action of Object.keys(actions) as Action[]) {
    for (const verb of wordsOf(actions[action])) {
      for (const form of verbForms(verb))
        add(root, form, { kind: 'verb', verb, action, form: formOf(verb, form) })
    }
  }
  for (const verb of wordsOf(LIGHT)) {
    for (const form of verbForms(verb))
      add(root, form, { kind: 'verb', verb, action: null, form: formOf(verb, form) })
  }
  for (const form of ['is', 'are', "they're", "it's", "you're", 'being']) {
    add(root, form, { kind: 'verb', verb: 'be', action: null, form: 's' })
  }
  add(root, 'goes', { kind: 'verb', verb: 'go', action: null, form: 's' })
  add(root, 'trying', { kind: 'verb', verb: 'try', action: null, form: 'ing' })
  return root
}

/** Grown when the first word is looked up: a page that only shows an article never needs it. */
let root: Branch | null = null

/** A meaning of a run of words, and how many words it takes. */
export type Meaning = { readonly entry: Entry; readonly length: number }
/** A word among others; what it and those after it mean is kept with it. */
export type Looked = { readonly text: string; meanings?: readonly Meaning[] | undefined }

const NO_MEANINGS: readonly Meaning[] = []

/** The meanings of a run of words that starts here, the longest run first. */
export function lookUp(words: readonly Looked[], at: number): readonly Meaning[] {
  const word = words[at]
  if (!word) return NO_MEANINGS
  word.meanings ??= meaningsAt(words, at, word.text)
  return word.meanings
}

function meaningsAt(words: readonly Looked[], at: number, first: string): readonly Meaning[] {
  root ??= grow()
  let branch = root.next.get(first) ?? NOTHING
  if (branch === NOTHING) return NO_MEANINGS
  const found: Meaning[] = []
  for (let length = 1; ; length++) {
    for (const entry of branch.entries) found.push({ entry, length })
    let next = words[at + length]?.text
    if (next !== undefined && words[at + length - 1]?.text === 'of' && DETERMINER.has(next))
      next = words[at + ++length]?.text
    branch = next === undefined ? NOTHING : (branch.next.get(next) ?? NOTHING)
    if (branch === NOTHING) return found.reverse()
  }
}
