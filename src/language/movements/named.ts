import type { Target, Which } from '../movement.ts'
import type { BodyPart } from '../vocabulary/index.ts'
import { lookUp, type Meaning } from '../vocabulary/lexicon.ts'
import { words as list } from '../words/list.ts'
import type { Word } from './words.ts'

export type Side = 'left' | 'right' | 'both' | 'other' | 'same' | null
export type Where = Extract<Target, { kind: 'part' }>['where']

/** A part of the body as the text names it: "the outside of your right ankle". */
export type Named = {
  readonly part: BodyPart
  readonly side: Side
  readonly where: Where
  readonly which: Which | null
  /** "bent knees", "straight legs". */
  readonly state: 'bent' | 'straight' | 'crossed' | null
  /** Named with "that": the limb spoken of before. */
  readonly that: boolean
  /** "shoulder height": the part tells only how high. */
  readonly asHeight: boolean
}

export type NamedItem =
  | ({ readonly kind: 'part' } & Named)
  | { readonly kind: 'side'; readonly side: Side; readonly which: Which | null }
type Found = { item: { from: number; to: number } & NamedItem; length: number }

const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  right: 'right',
  both: 'both',
  each: 'both',
  every: 'both',
  other: 'other',
  opposite: 'other',
  another: 'other',
  same: 'same',
  remaining: 'other',
} // prettier-ignore
const WHICH: Readonly<Record<string, Which>> = {
  top: 'top',
  upper: 'top',
  uppermost: 'top',
  bottom: 'bottom',
  lower: 'bottom',
  underneath: 'bottom',
  front: 'front',
  leading: 'front',
  lead: 'front',
  forward: 'front',
  back: 'back',
  rear: 'back',
  trailing: 'back',
  hind: 'back',
  supporting: 'supporting',
  standing: 'supporting',
  good: 'supporting',
  unaffected: 'supporting',
  uninjured: 'supporting',
  strong: 'supporting',
  sound: 'supporting',
  stance: 'supporting',
  planted: 'supporting',
  grounded: 'supporting',
  affected: 'working',
  injured: 'working',
  operated: 'working',
  involved: 'working',
  working: 'working',
  lifted: 'working',
  raised: 'working',
  sore: 'working',
  bad: 'working',
  painful: 'working',
  crossed: 'working',
  weak: 'working',
  moving: 'working',
  free: 'working',
  elevated: 'working',
  uncrossed: 'supporting',
}
const STATE: Readonly<Record<string, Named['state']>> = {
  bent: 'bent',
  straight: 'straight',
  straightened: 'straight',
  extended: 'straight',
  outstretched: 'straight',
  stretched: 'straight',
  crossed: 'crossed',
}
const WHERE: Readonly<Record<string, Where>> = {
  outside: 'outside',
  outer: 'outside',
  inside: 'inside',
  inner: 'inside',
  front: 'front',
  back: 'back',
  top: 'top',
}
const FILLER = list(
  'the your my his her their its a an one two that this these those all of arm(s) whole entire flat relaxed hanging clasped firm first next very only',
)
/** After these words, or before them, a bare "back" is a part: "back flat", "with back to wall". */
const BACK_AS_PART = list('straight flat against upright neutral is stays supported')
const OWNS = list('the your my his her their a whole entire straight flat with on lower upper')
const HEIGHTS = list('height level high')
const HALVES = list('outer inner')
const EDGES = list('side sides end ends edge edges tip tips middle base joint joints bit')
const BEFORE_SIDE = list('the your to')
const WAYS = list('side sides way ways direction directions')
/** What may stand before a part and say more about it. */
const LEADS: ReadonlySet<string> = new Set(
  [SIDES, WHERE, WHICH, STATE].flatMap((table) => Object.keys(table)).concat([...FILLER, ...EDGES]),
)

/** A part with its "the", side and place in front of it; a side alone ("your left") when no part follows. */
export function namedAt(words: readonly Word[], at: number): Found | undefined {
  let side: Side = null
  let where: Where = null
  let which: Which | null = null
  let state: Named['state'] = null
  let that = false
  const from = words[at]?.from ?? 0
  if (words[at]?.text === 'of') return undefined
  for (let i = at; i < Math.min(at + 8, words.length); i++) {
    const word = words[i]
    if (!word) break
    const found = partAt(words, i)
    if (!found && !LEADS.has(word.text)) return undefined
    const before = words[i - 1]?.text ?? ''
    const adjective = WHICH[word.text] ?? null
    const nextIsPart =
      found?.length === 1 &&
      lookUp(words, i + 1).some(({ entry }) => entry.kind === 'part' && entry.part !== 'body')
    if (found?.entry.kind === 'part' && !(adjective && nextIsPart && before !== 'of')) {
      const { part, plural } = found.entry
      // "back" alone is a direction unless the text makes it a thing.
      const isBack = word.text === 'back' && found.length === 1
      if (isBack && !OWNS.has(before) && !BACK_AS_PART.has(words[i + 1]?.text ?? '')) return undefined
      if (found.length === 1 && word.text === 'behind' && i === at) return undefined
      const last = words[i + found.length - 1]
      const height = HEIGHTS.has(words[i + found.length]?.text ?? '')
      return {
        length: i - at + found.length + (height ? 1 : 0),
        item: {
          kind: 'part',
          part,
          which,
          where,
          state,
          that,
          asHeight: height,
          from,
          side: side ?? (plural ? 'both' : null),
          to: last?.to ?? word.to,
        }, // prettier-ignore
      }
    }
    if (word.text in SIDES) side = SIDES[word.text] ?? side
    else if (word.text in WHERE && words[i + 1]?.text === 'of') where = WHERE[word.text] ?? null
    else if (HALVES.has(word.text)) where = WHERE[word.text] ?? null
    else if (adjective) which = adjective
    else if (word.text in STATE) state = STATE[word.text] ?? null
    else if (EDGES.has(word.text) && words[i + 1]?.text === 'of') where ??= null
    else if (!FILLER.has(word.text)) break
    if (word.text in WHICH && word.text in STATE) state = STATE[word.text] ?? null
    that ||= word.text === 'that' || word.text === 'this'
  }
  return undefined
}

/** The meaning as a part of the words that start here. */
function partAt(words: readonly Word[], at: number): Meaning | undefined {
  return lookUp(words, at).find(({ entry }) => entry.kind === 'part')
}

/** "The left", "the other", "the right one": a limb told by its side alone. */
export function sideAt(words: readonly Word[], at: number): Found | undefined {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!first || !second || !BEFORE_SIDE.has(first.text)) return undefined
  const side = SIDES[second.text]
  const which = WHICH[second.text] ?? null
  if (side === undefined && !which) return undefined
  if (WAYS.has(third?.text ?? '')) return undefined
  if (first.text === 'to' || (which && third?.text !== 'one')) return undefined
  const length = third?.text === 'one' ? 3 : 2
  return {
    length,
    item: {
      kind: 'side',
      side: side ?? null,
      which,
      from: first.from,
      to: (length === 3 ? third : second)?.to ?? second.to,
    },
  }
}
