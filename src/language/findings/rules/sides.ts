import type { Exercise, Step } from '../../exercise.ts'
import type { Finding } from '../../finding.ts'
import { isPaired } from '../../vocabulary/index.ts'
import { found, placeAfter, type Rule } from '../found.ts'

const ONE_SIDED_ON_PURPOSE =
  /\b(?:affected|injured|operated|involved|sore|painful|weak|bad|surgical|tight(?:er)?) (?:side|leg|arm|knee|hip|foot|ankle|shoulder|hand)\b/i
const SWITCHES =
  /\b(?:other|opposite|both|each|either|every|alternat\w*|swap|switch|change) *(?:side|leg|arm|way|direction|foot|hand|hip|knee)?s?\b/i

/** One side is told and its twin never comes: the reader would end lopsided. */
export const sideWithoutTwin: Rule = (exercise, { text }) => {
  const { sides } = exercise.dose
  if (sides !== 'left' && sides !== 'right') return []
  const words = text.slice(exercise.span.from, exercise.span.to)
  if (ONE_SIDED_ON_PURPOSE.test(words) || SWITCHES.test(words)) return []
  const step = exercise.steps.find(({ side }) => side === sides)
  const other = sides === 'left' ? 'right' : 'left'
  if (!step || exercise.steps.some(({ side }) => side === other || side === 'other' || side === 'both'))
    return []
  const last =
    exercise.steps.findLast(({ kind }) => kind !== 'cue' && kind !== 'option' && kind !== 'caution') ?? step
  return [found('side-without-twin', step.span, { side: sides, twin: other, ...placeAfter(text, last.span) })]
}

type Stay = {
  readonly side: 'left' | 'right'
  readonly length: number
  readonly unit: string
  readonly step: Step
}

/** The holds of an exercise with the side they belong to. */
function stays({ steps }: Exercise): readonly Stay[] {
  const result: Stay[] = []
  let side: 'left' | 'right' | null = null
  for (const step of steps) {
    if (step.side === 'left' || step.side === 'right') side = step.side
    else if (step.kind === 'switch-sides') side = side === 'left' ? 'right' : side === 'right' ? 'left' : null
    const hold = step.dose.hold
    if (step.kind === 'hold' && side && hold?.min != null) {
      result.push({ side, length: hold.min, unit: hold.unit, step })
      side = null
    }
  }
  return result
}

/** Left is told to stay longer than right, or the other way round. */
export const unequalSides: Rule = (exercise) => {
  const all = stays(exercise)
  const [left, right] = [all.find(({ side }) => side === 'left'), all.find(({ side }) => side === 'right')]
  if (!left || !right || left.unit !== right.unit || left.length === right.length) return []
  const later = left.step.span.from > right.step.span.from ? left : right
  return [
    found('unequal-sides', later.step.span, { left: left.length, right: right.length, unit: left.unit }),
  ]
}

/** After both sides were named, "the leg" may be either. */
export const ambiguousSide: Rule = ({ steps }) => {
  const named = new Set<string>()
  const findings: Finding[] = []
  for (const step of steps) {
    if (step.kind === 'switch-sides') named.clear()
    for (const movement of step.movements) {
      const [part] = movement.parts
      if (!part) continue
      const limb = /knee|thigh|calf|heel|foot|ankle|toe|hip|leg/.test(part) ? 'leg' : 'arm'
      const open = movement.side === null && !movement.which && isPaired(part) && step.kind === 'move'
      const either = open && named.has(`left ${limb}`) && named.has(`right ${limb}`)
      const says =
        either && new RegExp(`\\b(?:the|your) ${part.replaceAll('-', ' ')}\\b`, 'i').exec(step.text)
      if (says) {
        const from = step.span.from + says.index
        findings.push(found('ambiguous-side', { from, to: from + says[0].length }, { words: says[0], part }))
      }
      if (movement.side === 'left' || movement.side === 'right') named.add(`${movement.side} ${limb}`)
    }
  }
  return findings.slice(0, 1)
}
