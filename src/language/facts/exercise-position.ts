import type { Position, Step } from '../exercise.ts'
import type { Span } from '../span.ts'
import type { Part } from '../structure/exercises.ts'
import {
  isAfoot,
  positionAdjective,
  positionCertain,
  positionIn,
  positionOfName,
  positionOfPage,
} from './position.ts'

const UNPLACED: ReadonlySet<string> = new Set(['cue', 'option', 'caution', 'repeat'])

/** "As before", "this time": begun where the exercise before it was. */
const AS_BEFORE =
  /\b(?:(?:the )?same as|as (?:before|above|in the)|still (?:on|in|lying|sitting|standing)|same (?:position|start|place|set-?up|posture)|from (?:here|there)|this time|(?:stay|remain)(?:ing)? (?:bent|in|on|where)|(?:legs|knees|arms) stay)\b/

/** One sits down sideways and turns, but lies while it lasts. */
const LEGS_UP = /\blegs[- ]up[- ](?:on[- ])?(?:the[- ]|a[- ])?wall\b/

export type Placed = { readonly position: Position; readonly inherited: boolean }

/** Positions that are seldom mentioned but to be taken: more telling than a name that is done in several. */
const DOWN: ReadonlySet<Position> = new Set([
  'quadruped',
  'prone',
  'side-lying',
  'half-kneeling',
  'long-sitting',
])

/** Where the body is in an exercise: as its words, its name, what it is like or its page say; null when none does. */
export function readPosition(
  folded: string,
  steps: readonly Step[],
  name: string,
  parts: readonly Part[],
  group: string,
  introduction: string,
  before: Position | null,
): Placed | null {
  const own = (position: Position | null): Placed | null => (position ? { position, inherited: false } : null)
  const words = ({ from, to }: Span): string => folded.slice(from, to)
  const head = parts[0] ? words(parts[0].passage.block.span).slice(0, 120) : ''
  if (/\bpigeon\b|\bsleeping swan\b/.test(name)) return own('other')
  if (LEGS_UP.test(`${name}. ${head}`)) return own('supine')
  for (const { passage, section } of parts) {
    if (section !== 'setup') continue
    const told = positionIn(words(passage.block.span))
    if (told) return own(told.position)
  }
  const adjective = positionAdjective(name)
  const working = steps.filter(({ kind }) => !UNPLACED.has(kind))
  const told = positionIn(
    working
      .slice(0, 4)
      .map(({ span }) => words(span))
      .join('. '),
  )
  // "Seated leg slide": with the legs out in front, it is told more closely below.
  if (adjective && !(adjective === 'sitting' && told?.position === 'long-sitting')) return own(adjective)
  const certain = positionCertain(name)
  if (certain) return own(certain)
  if (told) return own(told.position)
  const near = positionIn(
    parts
      .map(({ passage }) => words(passage.block.span).slice(0, 300))
      .join('. ')
      .slice(0, 400),
  )
  if (near && DOWN.has(near.position)) return own(near.position)
  const named = positionOfName(name) ?? positionIn(name)?.position ?? null
  if (named) return own(named)
  const opening = positionOfName(
    parts
      .map(({ passage }) => words(passage.block.span).slice(0, 120))
      .join('. ')
      .slice(0, 240),
  )
  if (opening) return own(opening)
  const later = positionIn(working.map(({ span }) => words(span)).join('. '))
  if (later) return own(later.position)
  const prose = positionIn(parts.map(({ passage }) => words(passage.block.span).slice(0, 3000)).join('. '))
  if (prose) return own(prose.position)
  const all = parts.map(({ passage }) => words(passage.block.span).slice(0, 600)).join('. ')
  if (before && AS_BEFORE.test(all.slice(0, 300))) return own(before)
  const above =
    /\b(?:done|performed|practised|practiced|start(?:ing)?|sit|lie|stand|kneel) (?:\w+ ){0,2}(?:in|on|up|down|while|with|straight|sitting|standing|lying)\b/.test(
      group,
    )
      ? positionIn(group)
      : null
  const page = above?.position ?? positionOfPage(introduction)
  if (page) return { position: page, inherited: true }
  return isAfoot(all) ? own('standing') : null
}
