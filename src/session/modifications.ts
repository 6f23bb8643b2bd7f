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

type Rule = (item: Item) => Change | undefined

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
  'no-rounded-bending': (item) => {
    if (item.step.kind === 'cue' && (headLow.test(item.step.text) || rounding.test(item.step.text)))
      return { leaveOut: true }
    if (isRounding(item) && item.step.kind === 'move') {
      return {
        instead:
          'Keep your back long, soften your knees, and tip forward a little from your hips. No rounding today.',
      }
    }
    if (isRising(item)) return { instead: 'Bend your knees and come up with a long back.' }
    if (item.step.kind === 'move' && /\breach/i.test(item.step.text) && reachingLow.test(item.step.text)) {
      return { also: 'Only as far as your back stays long.' }
    }
    return undefined
  },
  'head-above-heart': (item) => {
    if (item.step.kind === 'cue' && headLow.test(item.step.text)) return { leaveOut: true }
    if (isRounding(item) && item.step.kind === 'move')
      return { also: 'Stop while your head is still higher than your heart.' }
    return undefined
  },
  'half-roll-with-chair': (item) =>
    isRounding(item) && item.step.kind === 'move'
      ? { also: 'Go only halfway, and rest your hands on the chair.' }
      : undefined,
  'come-up-in-stages': (item) =>
    isRising(item)
      ? { also: 'Come up in stages: hands on your thighs, wait for a breath, then the rest of the way.' }
      : undefined,
  'narrower-stance': (item) =>
    (item.step.kind === 'setup' || item.step.kind === 'move') && wideFeet.test(item.step.text)
      ? { also: 'Keep your feet closer together than that, no wider than your shoulders.' }
      : undefined,
  'no-end-range-stretch': (item) =>
    item.step.kind === 'hold' || item.step.kind === 'breathe'
      ? { also: 'Ease off until the stretch is mild.' }
      : undefined,
  'strength-instead': (item) =>
    item.step.kind === 'hold'
      ? { also: 'Don’t hang in the stretch: gently tighten the muscles you feel.' }
      : undefined,
  'not-lying-flat-long': (item) =>
    item.step.kind === 'setup' && /\b(?:on your back|supine|face up)\b/i.test(item.step.text)
      ? { also: 'Prop up your head and shoulders, or lie on your side instead.' }
      : undefined,
  'not-in-first-hours': () => undefined,
}

/** What is said once before an exercise begins. */
export function wordsBefore(
  modifications: readonly Modification[],
  items: readonly Item[],
): readonly string[] {
  return modifications.flatMap((modification) => {
    if (modification === 'not-in-first-hours') return ['This is not for the first hours after getting up.']
    if (modification === 'half-roll-with-chair' && items.some(isRounding))
      return ['Put a steady chair in front of you.']
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
    const change = rules[modification]?.(item)
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
