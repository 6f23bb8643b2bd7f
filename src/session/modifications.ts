import type { SessionWords } from '../words/index.ts'
import type { Beats } from './beats.ts'
import type { Modification } from './choices.ts'
import type { Item } from './item.ts'

/** What becomes of one step: words of ours said with it, said instead of it, or the step left out. */
type Change = { readonly instead?: string; readonly also?: string; readonly leaveOut?: true }

const rounding =
  /\b(?:round(?:ing)?|peel\w*|curl\w*|roll(?:ing)?\b[^.]*\b(?:down|forward|off)|fold(?:ing)? (?:forward|over|down)|bend(?:ing)? (?:forward|over|down)|forward (?:fold|bend)|touch(?:ing)? (?:your|the) (?:toes|floor|ground)|slump\w*|flex (?:your|the) (?:spine|back))\b/i
const risingUp =
  /\b(?:back up|roll(?:ing)? up|come (?:back )?up|stand (?:back )?up|up against|to standing)\b/i
const reachingLow = /\b(?:ankle|floor|ground|toes|foot|feet|shin)s?\b/i
const headLow = /\bhead\b.*\b(?:hang|heavy|drop|release|down)\b|\b(?:hang|drop|release)\b.*\bhead\b/i
const wideFeet =
  /\b(?:wide\w*|spread|straddle|apart)\b.*\b(?:legs?|feet|foot|hips?|stance)\b|\b(?:legs?|feet|stance)\b.*\b(?:wide\w*|apart)\b/i

type Rule = (item: Item, words: SessionWords['changed']) => Change | undefined

const roundingActions = new Set(['round', 'curl', 'peel', 'roll-down', 'hinge'])

const isRounding = (item: Item) =>
  item.step.kind !== 'return' &&
  (rounding.test(item.step.text) ||
    item.step.movements.some((movement) => roundingActions.has(movement.action))) &&
  !risingUp.test(item.step.text)
const isRising = (item: Item) =>
  (item.step.kind === 'return' || item.step.kind === 'move') && risingUp.test(item.step.text)

/** What each modification does to a step it applies to. Health reasons and their grades live in care/. */
const rules: Readonly<Record<Modification, Rule>> = {
  'no-rounded-bending': (item, words) => {
    if (item.step.kind === 'cue' && (headLow.test(item.step.text) || rounding.test(item.step.text)))
      return { leaveOut: true }
    if (isRounding(item) && item.step.kind === 'move') {
      return {
        instead: words.noRounding,
      }
    }
    if (isRising(item)) return { instead: words.comeUpLong }
    if (item.step.kind === 'move' && /\breach/i.test(item.step.text) && reachingLow.test(item.step.text)) {
      return { also: words.asFarAsLong }
    }
    return undefined
  },
  'head-above-heart': (item, words) => {
    if (item.step.kind === 'cue' && headLow.test(item.step.text)) return { leaveOut: true }
    if (isRounding(item) && item.step.kind === 'move') return { also: words.headAboveHeart }
    return undefined
  },
  'half-roll-with-chair': (item, words) =>
    isRounding(item) && item.step.kind === 'move' ? { also: words.halfWithChair } : undefined,
  'come-up-in-stages': (item, words) => (isRising(item) ? { also: words.upInStages } : undefined),
  'narrower-stance': (item, words) =>
    (item.step.kind === 'setup' || item.step.kind === 'move') && wideFeet.test(item.step.text)
      ? { also: words.narrower }
      : undefined,
  'no-end-range-stretch': (item, words) =>
    item.step.kind === 'hold' || item.step.kind === 'breathe' ? { also: words.mild } : undefined,
  'strength-instead': (item, words) => (item.step.kind === 'hold' ? { also: words.tighten } : undefined),
  'not-lying-flat-long': (item, words) =>
    item.step.kind === 'setup' && /\b(?:on your back|supine|face up)\b/i.test(item.step.text)
      ? { also: words.proppedUp }
      : undefined,
  'not-in-first-hours': () => undefined,
}

/** What is said once before an exercise begins. */
export function wordsBefore(
  modifications: readonly Modification[],
  items: readonly Item[],
  words: SessionWords,
): readonly string[] {
  return modifications.flatMap((modification) => {
    if (modification === 'not-in-first-hours') return [words.changed.notInFirstHours]
    if (modification === 'half-roll-with-chair' && items.some(isRounding)) return [words.changed.chairInFront]
    return []
  })
}

/** How the chosen modifications change a step; every change is written down as an assumption. */
export function modify(
  item: Item,
  beats: Beats,
): { instead: string | null; also: readonly string[]; leaveOut: boolean } {
  let instead: string | null = null
  let leaveOut = false
  const also: string[] = []
  for (const modification of beats.choices.modifications) {
    const change = rules[modification]?.(item, beats.words.changed)
    if (!change) continue
    if (change.instead !== undefined) instead ??= change.instead
    if (change.also !== undefined) also.push(change.also)
    if (change.leaveOut) leaveOut = true
    const does = change.leaveOut ? 'left-out' : change.instead !== undefined ? 'replaced' : 'added'
    beats.assume(
      'modified',
      { modification, does, exercise: beats.exercise, step: item.index ?? -1 },
      item.step.span,
    )
  }
  return { instead, also, leaveOut }
}
