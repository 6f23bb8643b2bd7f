import type { Movement, StaysPut, Target } from '../movement.ts'
import type { Position } from '../position.ts'
import type { Span } from '../span.ts'
import { type Action, type BodyPart, isPaired, type Prop } from '../vocabulary/index.ts'
import type { Frame, Goal } from './frame.ts'
import { actionOf } from './meaning.ts'
import { defaultParts } from './meaning-tables.ts'
import type { Named, Side } from './named.ts'

/** What was said before the instruction that is being read. */
export type Before = {
  readonly movements: Movement[]
  readonly side: 'left' | 'right' | null
}

type MovementSide = Movement['side']

/** Actions that, with no part named, go on with what was moved last. */
const GOES_ON = new Set<Action>([
  'raise',
  'lower',
  'bring',
  'straighten',
  'bend',
  'swing',
  'slide',
  'touch',
  'squeeze',
  'stretch',
  'open',
  'close',
  'circle',
  'press',
  'push',
  'pull',
  'cross',
  'place',
  'pulse',
  'spread',
  'release',
  'shake',
  'rotate',
  'hang',
  'uncross',
]) // prettier-ignore

/** What was moved last; a part that hands took hold of moves with them from then on. */
function lastMoved(before: Before): Movement | undefined {
  const last = before.movements.findLast(
    ({ action, parts }) => parts.length > 0 && action !== 'keep' && parts[0] !== 'body',
  )
  const held = last?.action === 'grasp' && last.target?.kind === 'part' ? last.target : undefined
  return last && held ? { ...last, parts: [held.part], side: held.side, target: null } : last
}

function sideOf(side: Side, that: boolean, part: BodyPart, before: Before): MovementSide {
  if (!isPaired(part)) return null
  if (side === 'same' || (that && side === null)) return lastMoved(before)?.side ?? before.side
  return side
}

function toTarget(frame: Frame, before: Before): Target | null {
  const goal = frame.goals.find(({ preposition, named, prop, surface }) => {
    if (preposition === 'of' || preposition === 'with' || preposition === 'for' || preposition === 'from')
      return false
    return named !== null || prop !== null || surface !== null
  })
  if (!goal) {
    const width = frame.states.find((state) => state === 'hip-width' || state === 'shoulder-width')
    if (width)
      return { kind: 'part', part: width === 'hip-width' ? 'hip' : 'shoulder', side: 'both', where: null }
    if (frame.states.includes('parallel') && frame.parts.length > 0)
      return { kind: 'surface', surface: 'floor' }
    return frame.states.includes('flat') && actionOf(frame) === 'place'
      ? { kind: 'surface', surface: 'floor' }
      : null
  }
  return goalTarget(goal, before)
}

function goalTarget(goal: Goal, before: Before): Target {
  if (goal.prop)
    return goal.prop === 'wall' ? { kind: 'surface', surface: 'wall' } : { kind: 'prop', prop: goal.prop }
  if (goal.surface) return { kind: 'surface', surface: goal.surface }
  const named = goal.named as Named
  const side = sideOf(named.side, named.that, named.part, before)
  const byPlace = { between: 'between', behind: 'back', front: 'front', above: 'top', over: 'top' } as const
  const where = named.where ?? byPlace[goal.preposition as keyof typeof byPlace] ?? null
  return { kind: 'part', part: named.part, side, where }
}

type Group = { side: MovementSide; parts: BodyPart[]; which: Movement['which'] }

/** Parts that work on the same side move together; "right arm and left leg" are two movements. */
function groupBySide(parts: readonly Named[], before: Before): readonly Group[] {
  const groups: Group[] = []
  for (const { part, side, that, which } of parts) {
    const resolved = sideOf(side, that, part, before)
    const group = groups.find((one) => one.side === resolved && one.which === (which ?? undefined))
    if (group) {
      if (!group.parts.includes(part)) group.parts.push(part)
    } else groups.push({ side: resolved, parts: [part], which: which ?? undefined })
  }
  return groups
}

const LONG = new Set<BodyPart>(['leg', 'knee', 'foot'])

/** The position that an action puts the body in, where its words tell. */
function positionOf(frame: Frame, action: Action): Position | undefined {
  if (frame.position) return frame.position
  const goal = (part: BodyPart) => frame.goals.some(({ named }) => named?.part === part)
  switch (action) {
    case 'stand':
      return 'standing'
    case 'sit':
      if (goal('heel')) return 'kneeling'
      return frame.parts.some(({ part }) => LONG.has(part)) && frame.directions.includes('forward')
        ? 'long-sitting'
        : 'sitting'
    case 'kneel':
      return goal('hand') || frame.parts.some(({ part }) => part === 'hand') ? 'quadruped' : 'kneeling'
    case 'squat':
      return 'squatting'
    case 'lie':
      if (goal('back')) return 'supine'
      return goal('abdomen') ? 'prone' : goal('side') ? 'side-lying' : undefined
    default:
      return undefined
  }
}

function propOn(frame: Frame): Prop | 'floor' | null {
  for (const { prop, surface } of frame.goals) {
    if (prop) return prop
    if (surface === 'floor') return 'floor'
  }
  return frame.states.includes('flat') || frame.directions.includes('down')
    ? 'floor'
    : (frame.props[0] ?? null)
}

/** The parts that a frame says do not move. */
export function staysPutOf(frame: Frame, before: Before): readonly StaysPut[] {
  return frame.parts.map(({ part, side, that }) => {
    const resolved = sideOf(side, that, part, before)
    return { part, side: resolved === 'other' ? null : resolved, on: propOn(frame) }
  })
}

/** The movements that one frame asks for; none when its words name no action. */
export function settle(frame: Frame, before: Before, offset: number): readonly Movement[] {
  const span: Span = { from: offset + frame.from, to: offset + frame.to }
  const action = actionOf(frame)
  const last = lastMoved(before)
  if (action === null || (action === 'repeat' && frame.parts.length === 0)) {
    const onward = frame.verb === null && frame.directions.length > 0 && frame.parts.length === 0
    const repeats =
      frame.again || onward || action === 'repeat' || (frame.side !== null && frame.verb === null)
    if (!repeats || !last) return []
    const side =
      frame.side === 'other' || action === 'repeat'
        ? 'other'
        : frame.side === 'same'
          ? last.side
          : (frame.side ?? last.side)
    return [{ ...last, side, direction: frame.directions[0] ?? last.direction, span }]
  }
  let target = toTarget(frame, before)
  let groups: readonly Group[] = groupBySide(frame.parts, before)
  if (groups.length === 0 && action === 'bend') {
    groups = groupBySide(
      frame.goals.flatMap(({ named }) => (named ? [named] : [])),
      before,
    )
    target = null
  }
  if (groups.length === 0)
    groups = [{ side: null, parts: partsWithout(frame, action, last), which: frame.which ?? undefined }]
  const pronounSide = frame.pronoun !== null || frame.parts.length === 0
  if (frame.side !== null || (pronounSide && last && groups[0]?.parts === last.parts)) {
    const side = frame.side === 'same' || frame.side === null ? (last?.side ?? null) : frame.side
    groups = groups.map((group) => ({ ...group, side: group.side ?? side }))
  }
  if (action === 'grasp') [groups, target] = grasped(groups, target, frame)
  if (target === null && frame.props[0] && action !== 'grasp') {
    const [prop] = frame.props
    target = prop === 'wall' ? { kind: 'surface', surface: 'wall' } : { kind: 'prop', prop }
  } else if (frame.props[0] && (action === 'place' || action === 'loop') && target?.kind === 'part') {
    // "Put a towel under your knee": the knee ends on the towel.
    groups = [{ side: target.side, parts: [target.part], which: undefined }]
    target = { kind: 'prop', prop: frame.props[0] }
  }
  const directions = directionsOf(frame, action)
  const position = positionOf(frame, action)
  const degrees = frame.states.includes('parallel') && /^(?:raise|reach|squat|lower|bend|align)$/.test(action)
  const amount = frame.amounts[0] ?? (degrees ? { degrees: 90 } : null)
  const shared = { target, amount, manner: [...new Set(frame.manners)], staysPut: [], span }
  const result: Movement[] = []
  for (const { side, parts, which } of groups) {
    for (const direction of directions) {
      result.push({
        action,
        parts,
        side,
        direction,
        ...shared,
        ...(which ? { which } : {}),
        ...(position ? { position } : {}),
      }) // prettier-ignore
    }
  }
  for (const { part, side, that, state } of frame.parts) {
    const stated = state === 'bent' ? 'bend' : state === 'straight' ? 'straighten' : null
    if (!stated || stated === action || frame.stated) continue
    result.push({
      ...shared,
      action: stated,
      parts: [part],
      side: sideOf(side, that, part, before),
      direction: null,
      target: null,
      amount: null,
    })
  }
  return result
}

/** No part is named: what was moved last, or what the action is always done with. */
function partsWithout(frame: Frame, action: Action, last: Movement | undefined): BodyPart[] {
  if (frame.position && frame.pronoun === null) return ['body']
  if (frame.instruments.length > 0) return frame.instruments.map(({ part }) => part)
  const goesOn = frame.pronoun !== null || frame.side !== null || GOES_ON.has(action)
  if (goesOn && last) return last.parts as BodyPart[]
  return [...(defaultParts[action] ?? (frame.props.length > 0 ? ['hand' as const] : ['body' as const]))]
}

/** Hands hold; what was named is what they hold. */
function grasped(
  groups: readonly Group[],
  target: Target | null,
  frame: Frame,
): [readonly Group[], Target | null] {
  const held = groups.find(
    ({ parts }) => !parts.some((part) => part === 'hand' || part === 'finger' || part === 'arm'),
  )
  const hands = groups.filter((group) => group !== held && frame.parts.length > 0)
  const hand: Group = { side: null, parts: ['hand'], which: undefined }
  const inHand = frame.goals.find(
    ({ preposition, named }) => preposition === 'in' && named?.part === 'hand',
  )?.named
  if (inHand) hand.side = inHand.side === 'same' ? null : inHand.side
  const prop = frame.props[0]
  if (prop) return [hands.length > 0 ? hands : [hand], { kind: 'prop', prop }]
  const part = held?.parts[0]
  if (!held || !part || defaultParts.grasp?.includes(part)) return [groups, target]
  return [hands.length > 0 ? hands : [hand], target ?? { kind: 'part', part, side: held.side, where: null }]
}

/** "From side to side" and "forward and back" are two movements; "up and back" is one, told by its first word. */
function directionsOf(frame: Frame, action: Action): readonly Movement['direction'][] {
  const turned = frame.states.includes('turned-out')
    ? 'out'
    : frame.states.includes('turned-in')
      ? 'in'
      : null
  const [first = turned, second] = frame.directions
  if (action === 'roll-up') return ['up']
  if (action === 'roll-down') return [frame.directions.includes('back') ? 'back' : 'down']
  const sideways = frame.directions.find((one) => one === 'left' || one === 'right')
  if (second && sideways && !frame.directions.every((one) => one === 'left' || one === 'right'))
    return [sideways]
  const opposite = { left: 'right', right: 'left', forward: 'back', up: 'down' } as Readonly<
    Record<string, string>
  >
  if (first && second && opposite[first] === second && action !== 'place') return [first, second]
  return [first ?? (action === 'open' || action === 'spread' ? 'out' : null)]
}
