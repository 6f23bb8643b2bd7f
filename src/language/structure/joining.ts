import type { Draft } from './draft.ts'
import { doses } from './measures.ts'

/** Two numbered lists one after the other, with no name in sight, are two exercises. */
export function restartLists(drafts: readonly Draft[]): Draft[] {
  if (drafts.some(({ name, parts }) => name !== null || parts.some(({ role }) => role === 'whole')))
    return [...drafts]
  return drafts.flatMap((draft) => {
    const found: Draft[] = [{ ...draft, parts: [] }]
    let highest = 0
    for (const part of draft.parts) {
      const { marker, number } = part.passage.block
      const counted = marker === 'number' && number !== null
      if (counted && number === 1 && highest >= 2) {
        found.push({ ...draft, parts: [] })
        highest = 0
      }
      if (counted) highest = Math.max(highest, number ?? 0)
      found[found.length - 1]?.parts.push(part)
    }
    return found
  })
}

const FLOW = /\b(?:salutations?|surya namaskara?|flow|vinyasa)\b/
const FEWEST_POSES = 4

/** A sun salutation told pose by pose, each under its own number, is one exercise: its poses are its steps. */
export function joinFlow(folded: string, drafts: readonly Draft[]): Draft[] {
  const at = drafts.findIndex(({ name }) => name !== null && FLOW.test(folded.slice(name.from, name.to)))
  const head = drafts[at] ?? drafts[0]
  const headed = at >= 0 || FLOW.test(headWords(folded, head))
  const poses = drafts.slice(Math.max(0, at) + 1)
  const numbered = poses.filter(({ parts }) => parts[0]?.passage.block.marker === 'number')
  if (!head || !headed || numbered.length < FEWEST_POSES || numbered.length < poses.length - 1)
    return [...drafts]
  const dosed = poses.filter(({ parts }) => parts.some(({ passage }) => doses(passage) > 0))
  if (dosed.length * 2 > poses.length) return [...drafts]
  const told = poses.flatMap(({ parts }) => parts)
  return [...drafts.slice(0, Math.max(0, at)), { ...head, parts: [...head.parts, ...told] }]
}

function headWords(folded: string, head: Draft | undefined): string {
  const first = head?.parts[0]?.passage
  return first && first.words <= 14 ? folded.slice(first.block.span.from, first.block.span.to) : ''
}
