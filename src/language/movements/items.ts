import type { Position } from '../position.ts'
import type { Action, BodyPart, Prop } from '../vocabulary/index.ts'
import { lookUp } from '../vocabulary/lexicon.ts'
import { words as list } from '../words/list.ts'
import { type Amount, amountAt } from './amounts.ts'
import { type NamedItem, namedAt, sideAt } from './named.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import type { Word } from './words.ts'

type Verb = {
  readonly verb: string
  readonly action: Action | null
  readonly form: 'plain' | 's' | 'ing' | 'past'
}

/** One meaningful piece of an instruction, with where it stands. */
export type Item = { readonly from: number; readonly to: number } & Piece

type Piece =
  | ({ readonly kind: 'verb' } & Verb)
  | NamedItem
  | { readonly kind: 'prop'; readonly prop: Prop }
  | { readonly kind: 'position'; readonly position: Position; readonly part: BodyPart | null }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'word'; readonly word: string }
  | Phrase

/** Words after which a plain verb asks for something: "you lift", "and lift", "exhale lift". */
const BEFORE_VERB = list(
  "you we i can could should will must may please just also simply now always help helps even still you'll you'd i'm begin inhale exhale inhaling exhaling breath breathe ready finally first next together more who by of only side leg time start go minute minutes second seconds try gonna or to hands lets let's either",
)
/** Nouns that look like verbs when they stand behind another word: "starting position", "for support". */
const OFTEN_THING = list(
  'position support set point step rest round roll load square balance stretch curl arch press pump row face circle lunge squat plank bridge firm free ground cradle strap run cycle pace tread link hook centre center',
)
const AFTER_ROUND = list('the your a an both each')
const DETERMINERS = list('the your a an')
const STAYS = list('position posture pose')
const BEFORE_STATE = list('the your a an of two one')
const TILTS = list('tilt tilts')
const LETS = list('let allow have help get')
const NO_ORDERS = list('round position step point')
const PLACES = list('sit stand lie hold place rest take put')
const OWNERS = list('a an the your each')
const OWNS = list('your the a')
const WAYS = list('down to into toward towards onto slowly until')
const HALVED = list('leg legs back arm arms spine')
const SIDES = list('left right back front')
/** "to", "and" and their kin: whatever follows them may be an order. */
const JOINS = new Set([
  'break',
  'manner',
  'not',
  'pronoun',
  'direction',
  'position',
  'amount',
  'again',
  'state',
])

/** Whether a verb's form here asks for something, and is no thing ("the press") or adjective ("the working leg"). */
function asksFor(words: readonly Word[], at: number, form: string, items: readonly Item[]): boolean {
  const before = words[at - 1]?.text ?? ''
  const after = words[at + 1]?.text ?? ''
  const last = items.at(-1)
  // "swinging slowly round a circle": a preposition, unless an order may begin here.
  const opens = !last || last.kind === 'break' || before === 'to'
  if (words[at]?.text === 'round' && !opens && AFTER_ROUND.has(after)) return false
  if (form === 'ing') return !DETERMINERS.has(before) && !STAYS.has(after)
  if (form === 'past') return !BEFORE_STATE.has(before)
  if (!last || JOINS.has(last.kind)) return form === 'plain' || last?.kind !== 'state'
  if (last.kind === 'preposition')
    return last.word === 'to' && form === 'plain' && words[at - 1]?.text === 'to'
  if (last.kind === 'verb') return form === 'plain' && !OFTEN_THING.has(words[at]?.text ?? '')
  if (last.kind === 'part' || last.kind === 'side') {
    if (TILTS.has(words[at]?.text ?? '') && last.kind === 'part' && last.part === 'pelvis') return true
    const caused = items.slice(-6).some((one) => one.kind === 'verb' && LETS.has(one.verb))
    const plural = last.side === 'both' || last.side === 'other'
    if (NO_ORDERS.has(words[at]?.text ?? '')) return false
    return form === 's' ? true : caused || plural
  }
  return last.kind === 'word' && BEFORE_VERB.has(before)
}

const STANCES = list('standing sitting kneeling squatting lunging crouching hanging lunge')

/** The part in "on your knees", which hands may rest on as well. */
function restsOn(words: readonly Word[], at: number, length: number): BodyPart | null {
  if (words[at]?.text !== 'on') return null
  const last = lookUp(words, at + length - 1).find(({ entry }) => entry.kind === 'part')
  return last?.entry.kind === 'part' ? last.entry.part : null
}

/** Whether "in" leads to a place ("in a chair", "in child's pose") and is no direction ("draw in your belly"). */
function leadsIn(words: readonly Word[], at: number, items: readonly Item[]): boolean {
  const next = lookUp(words, at + 1)
  if (next.some(({ entry }) => entry.kind === 'position')) return true
  const before = words[at - 1]?.text ?? ''
  if (items.at(-1)?.kind === 'verb' && !PLACES.has(before)) return false
  const owned = OWNERS.has(words[at + 1]?.text ?? '')
  return namedAt(words, at + 1) !== undefined || (owned && next.length + lookUp(words, at + 2).length > 0)
}

/** The item that begins at a word, and how many words it takes: the longest reading that fits its place. */
function itemAt(words: readonly Word[], at: number, items: readonly Item[]): { item: Piece; length: number } {
  const word = words[at] as Word
  const amount = amountAt(words, at)
  if (amount) return { item: { kind: 'amount', amount: amount.amount }, length: amount.length }
  const found = lookUp(words, at)
  const verb = found.find(({ entry }) => entry.kind === 'verb')
  const asks = verb?.entry.kind === 'verb' && asksFor(words, at, verb.entry.form, items)
  // "your hands and knees" is all fours, whoever's they are.
  const here = found.find(({ entry }) => entry.kind === 'position')
  const owned = !here && OWNS.has(word.text) ? 1 : 0
  const position = here ?? (owned ? lookUp(words, at + 1) : []).find(({ entry }) => entry.kind === 'position')
  if (position?.entry.kind === 'position' && !(asks && position.length < 2 && STANCES.has(word.text))) {
    return {
      item: { ...position.entry, part: restsOn(words, at, position.length) },
      length: position.length + owned,
    }
  }
  const named = namedAt(words, at) ?? sideAt(words, at)
  const isName =
    word.text === 'lower' &&
    named?.item.kind === 'part' &&
    !WAYS.has(words[at + 2]?.text ?? '') &&
    at > 0 &&
    HALVED.has(words[at + 1]?.text ?? '')
  const orders = asks && !isName && verb
  let phrase = phraseAt(words, at)
  if (phrase?.phrase.kind === 'direction' && phrase.length > 1) {
    // "on the left knee" names a knee, and no direction.
    const [last, next] = [words[at + phrase.length - 1]?.text ?? '', at + phrase.length]
    const names = SIDES.has(last) && lookUp(words, next).some(({ entry }) => entry.kind === 'part')
    if (names) phrase = phraseAt(words, at, 1)
  }
  if (
    phrase &&
    phrase.length > 1 &&
    phrase.length >= (orders ? orders.length : 0) &&
    !(named && named.length > phrase.length)
  ) {
    return { item: phrase.phrase, length: phrase.length }
  }
  if (orders && orders.entry.kind === 'verb') return { item: orders.entry, length: orders.length }
  if (named) return { item: named.item, length: named.length }
  if (word.text === 'in' && leadsIn(words, at, items))
    return { item: { kind: 'preposition', word: 'in' }, length: 1 }
  if (phrase) return { item: phrase.phrase, length: phrase.length }
  const prop = found.find(({ entry }) => entry.kind === 'prop')
  if (prop?.entry.kind === 'prop') return { item: { ...prop.entry }, length: prop.length }
  return { item: { kind: 'word', word: word.text }, length: 1 }
}

/** Turns words into pieces with a meaning. */
export function readItems(words: readonly Word[]): readonly Item[] {
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const { item, length } = itemAt(words, at, items)
    const [first, last] = [words[at], words[at + length - 1]]
    items.push({ ...item, from: first?.from ?? 0, to: last?.to ?? first?.to ?? 0 })
    at += length
  }
  return items
}
