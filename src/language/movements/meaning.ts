import type { Action, BodyPart } from '../vocabulary/index.ts'
import type { Frame } from './frame.ts'
import { FROM_POSITION, FROM_STATE } from './meaning-tables.ts'

const LIMB = new Set<BodyPart>([
  'leg',
  'thigh',
  'knee',
  'arm',
  'elbow',
  'finger',
  'thumb',
  'lower-leg',
  'hand',
  'wrist',
  'heel',
  'foot',
  'hip',
  'forearm',
  'toe',
  'index-finger',
])
const ARM = new Set<BodyPart>(['arm', 'hand', 'fingertip', 'forearm', 'elbow', 'finger'])
const BELLY = new Set<BodyPart>(['abdomen', 'navel', 'core', 'pelvic-floor'])
const TRUNK = new Set<BodyPart>([
  'trunk',
  'body',
  'waist',
  'chest',
  'back',
  'spine',
  'upper-back',
  'lower-back',
  'hip',
])
const CIRCLED = new Set<BodyPart>([
  'shoulder',
  'shoulder-blade',
  'ankle',
  'wrist',
  'neck',
  'head',
  'hip',
  'arm',
  'hand',
  'foot',
  'knee',
  'eye',
  'pelvis',
])

/** What a frame asks for, or null when its words name no action. */
export function actionOf(frame: Frame): Action | null {
  const has = (set: ReadonlySet<BodyPart>) => frame.parts.some(({ part }) => set.has(part))
  const only = (set: ReadonlySet<BodyPart>) => frame.parts.every(({ part }) => set.has(part))
  const goes = (...directions: readonly string[]) => frame.directions.some((one) => directions.includes(one))
  const { action, verb } = frame
  const goalAt = frame.goals.some(({ preposition, named }) => preposition === 'on' && named)
  if (action === null || (frame.stated && action === null)) return actionOfLight(frame, goes, has)
  switch (action) {
    case 'circle':
      if (verb !== 'roll') return 'circle'
      if (frame.position || goes('left', 'right') || (frame.parts.length === 0 && goes('out')))
        return 'roll-over'
      if (has(CIRCLED) && !frame.goals.some(({ prop }) => prop)) return 'circle'
      // "roll back up against the wall" comes up; it does not roll on the wall
      if (goes('up')) return 'roll-up'
      if (frame.props.length + frame.goals.filter(({ prop }) => prop && !/mat|bed/.test(prop)).length > 0)
        return 'massage'
      return goes('down', 'back', 'forward') || has(TRUNK)
        ? 'roll-down'
        : frame.parts.length === 0
          ? 'roll-over'
          : 'circle'
    case 'round':
      if (goes('up')) return 'roll-up'
      return goes('down', 'forward') || (frame.parts.length === 0 && goes('back')) ? 'roll-down' : 'round'
    case 'align':
      return /^stack/.test(verb ?? '') && (has(TRUNK) || goes('up')) ? 'roll-up' : 'align'
    case 'curl':
      if (has(new Set<BodyPart>(['toe'])) || frame.verb === 'scrunch')
        return frame.props.length > 0 ? 'scrub' : 'curl'
      if (goes('up') && goes('back')) return 'roll-up'
      return goes('back', 'down') && frame.parts.length === 0 ? 'roll-down' : 'curl'
    case 'uncurl':
      return goes('up') || has(TRUNK) || frame.parts.length === 0 ? 'roll-up' : 'uncurl'
    case 'arch':
      if (verb !== 'extend' || !has(LIMB)) return 'arch'
      return has(ARM) && frame.directions.length + frame.goals.length > 0 ? 'reach' : 'straighten'
    case 'stretch':
      if (frame.parts.length > 0 && only(ARM))
        return frame.directions.length + frame.goals.length + frame.states.length > 0 ? 'reach' : 'stretch'
      if (frame.parts.length === 0 && goes('forward')) return 'reach'
      return has(new Set<BodyPart>(['leg', 'knee'])) &&
        frame.directions.length + frame.states.length + frame.goals.length > 0
        ? 'straighten'
        : 'stretch'
    case 'turn':
      if (verb === 'turn' && goes('up') && frame.parts.length === 0) return 'turn'
      return frame.parts.length > 0 && !has(new Set<BodyPart>(['body'])) ? 'rotate' : 'turn'
    case 'bend':
      if (frame.pronoun) return 'bend'
      if (goalAt && frame.parts.length === 0) {
        return frame.goals.some(({ named }) => named && TRUNK.has(named.part)) ? 'hinge' : 'bend'
      }
      if (frame.parts.length > 0 && !has(TRUNK) && !has(new Set<BodyPart>(['side'])))
        return has(new Set<BodyPart>(['head', 'neck'])) ? 'tilt' : 'bend'
      if (goes('left', 'right', 'out') || has(new Set<BodyPart>(['side']))) return 'side-bend'
      if (goes('back')) return 'arch'
      return frame.parts.length === 0 || goes('forward', 'down') || frame.goals.length > 0 ? 'hinge' : 'bend'
    case 'hinge':
      if (has(ARM)) return 'cross'
      if (has(new Set<BodyPart>(['head', 'chin', 'pelvis', 'ear']))) return 'tilt'
      return frame.props.length > 0 ? 'place' : 'hinge'
    case 'flex':
      if (has(new Set<BodyPart>(['knee', 'hip', 'elbow', 'leg', 'wrist', 'finger', 'thumb', 'arm'])))
        return 'bend'
      return has(TRUNK) || has(new Set<BodyPart>(['neck', 'head'])) ? 'round' : 'flex'
    case 'bring':
      return actionOfBringing(frame, goes, has)
    case 'pull':
      if (has(BELLY) && !frame.goals.some(({ prop }) => prop)) return 'brace'
      if (
        has(new Set<BodyPart>(['toe'])) &&
        !frame.goals.some(({ prop }) => prop) &&
        frame.props.length === 0
      )
        return 'flex'
      return has(new Set<BodyPart>(['shoulder-blade'])) ? 'squeeze' : 'pull'
    case 'squeeze':
      return has(new Set<BodyPart>(['abdomen', 'core', 'navel'])) ? 'brace' : 'squeeze'
    case 'grasp':
      return /^hold$/.test(verb ?? '') && frame.states.includes('still') ? 'keep' : 'grasp'
    case 'place':
      if (frame.position) return FROM_POSITION[frame.position] ?? 'place'
      if (verb === 'lay' && frame.parts.length === 0 && frame.props.length === 0 && goes('down', 'back'))
        return 'lie'
      return verb === 'rest' && frame.parts.length + frame.goals.length + frame.props.length === 0
        ? 'relax'
        : 'place'
    case 'sit':
      return 'sit'
    case 'open':
      return 'open'
    case 'keep':
      return actionOfKeeping(frame)
    default:
      return action
  }
}

type Goes = (...directions: readonly string[]) => boolean
type Has = (set: ReadonlySet<BodyPart>) => boolean

/** "Bring", "draw", "take", "move": the words after them tell what is done. */
function actionOfBringing(frame: Frame, goes: Goes, has: Has): Action | null {
  if (has(BELLY)) return goes('back') ? 'relax' : 'brace'
  if (frame.states.includes('together'))
    return has(new Set<BodyPart>(['shoulder-blade'])) ? 'squeeze' : 'close'
  if (frame.states.includes('apart')) return 'spread'
  if (frame.position && frame.parts.length === 0) return FROM_POSITION[frame.position]
  if (frame.verb === 'take' && frame.parts.length === 0 && frame.pronoun === null) {
    return frame.props.length + frame.goals.length > 0 ? 'grasp' : null
  }
  if (
    frame.verb === 'take' &&
    frame.parts.length > 0 &&
    frame.goals.length + frame.directions.length + frame.states.length === 0
  )
    return 'grasp'
  if (frame.parts.length === 0 && frame.props.length > 0) return 'pull'
  if (frame.goals.length === 0 && frame.parts.length > 0) {
    if (goes('up', 'overhead') && !goes('toward')) return 'raise'
    if (goes('down') && !goes('back')) return 'lower'
  }
  return 'bring'
}

/** "Keep the knee bent" asks for the bend; "keep the heel down" asks that nothing changes. */
function actionOfKeeping(frame: Frame): Action {
  const state = frame.states.find(
    (one) => one !== 'still' && one !== 'flat' && one !== 'level' && one !== 'close',
  )
  if (state && frame.goals.every(({ surface, prop }) => !surface && !prop)) return FROM_STATE[state]
  return 'keep'
}

/** A light verb or none: what a state, a place or a direction says of the parts. */
function actionOfLight(frame: Frame, goes: Goes, has: Has): Action | null {
  const { verb, parts } = frame
  if (frame.position && !(frame.position === 'other')) return FROM_POSITION[frame.position]
  if (verb === 'make' && has(new Set<BodyPart>(['fist']))) return 'squeeze'
  if (
    (verb === 'get' || verb === 'find' || verb === 'use' || verb === 'have' || verb === 'give') &&
    parts.length === 0
  ) {
    return frame.props.length > 0 ? 'grasp' : null
  }
  if (/^(?:come|go|get)$/.test(verb ?? '') && parts.length === 0) {
    if (goes('back')) return 'return'
    if (goes('up')) return 'raise'
    if (goes('down')) return 'lower'
    if (goes('forward', 'in', 'toward')) return 'bring'
    if (goes('left', 'right', 'out')) return 'lean'
    return frame.goals.some(({ surface, named }) => surface === 'center' || named) ? 'bring' : null
  }
  if (parts.length === 0 && frame.pronoun === null) {
    return frame.states.includes('tall') ? 'straighten' : null
  }
  if (/^(?:come|go)$/.test(verb ?? '') && goes('up', 'overhead')) return 'raise'
  if (/^(?:let|go)$/.test(verb ?? '') && frame.pronoun) return 'release'
  const state = frame.states[0]
  if (state === 'flat' && has(TRUNK)) return 'straighten'
  if (state === 'straight' && has(ARM) && goes('up', 'overhead', 'out', 'forward')) return 'reach'
  if (state) return FROM_STATE[state]
  if (goes('overhead', 'up')) return 'raise'
  const atRest = frame.goals.some(({ surface, prop }) => surface || prop) && has(TRUNK)
  if (frame.goals.some(({ preposition }) => preposition === 'to') && !atRest) return 'bring'
  if (frame.goals.length > 0) return 'place'
  if (goes('down')) return 'lower'
  if (goes('out', 'forward', 'across')) return has(ARM) ? 'reach' : stanceOf(frame)
  if (frame.amounts.length > 0) return 'bend'
  return goes('back', 'in', 'toward', 'away', 'left', 'right') ? 'bring' : null
}

/** "One leg forward" is a stance; "legs out in front" is where straight legs lie. */
function stanceOf(frame: Frame): Action {
  const one = frame.parts.every(({ part, side }) => (part === 'leg' || part === 'foot') && side !== 'both')
  return one && !frame.directions.includes('out') ? 'step' : 'straighten'
}
