import { floor } from '../../body/index.ts'
import { propFor, seatHeightOf, topOf } from '../furniture.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Enact, footOf, perSide, type Side, speaksOf } from './action.ts'
import { bendsKnees } from './bend-knees.ts'
import { freed, landsFeet, lying, stands } from './leg-state.ts'
import { lowersLeg } from './lower-leg.ts'
import { leavesSeat, takePosture } from './take-posture.ts'

export const spreads: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'leg', 'foot', 'knee', 'hip', 'thigh')) return null
  const { action, direction, target } = asked.movement
  if (action === 'step' && direction !== 'out' && target === null && !speaksOf(asked, 'hip')) return null
  const hipWide =
    /hips?'?[- ]?(?:width|distance)|shoulder/i.test(asked.words) && !/wider|more than/i.test(asked.words)
  const wide = direction === 'in' || action === 'close' ? 1 : hipWide ? 3 : 22
  const both = ['left', 'right'] as const
  return {
    wanted: perSide(both, (side) => ({ [`${side}HipAbduction`]: wide })),
    ...(stands(scene) ? { release: freed(both), lands: landsFeet(both) } : slidesFeet(scene)),
  }
}

/** Feet on the floor slide over it while the legs of one who sits or lies open or close. */
function slidesFeet({ holds }: Scene): SceneChange {
  const feet = holds.filter(({ landmark, on }) => on === 'floor' && /Heel|Ball|Sole/.test(landmark))
  return {
    release: feet.map(({ landmark }) => landmark),
    lands: feet.map(({ landmark }) => ({ landmark, on: 'floor', plane: floor })),
  }
}

export const turnsFeet: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'foot', 'toe', 'leg', 'hip', 'thigh', 'knee')) return null
  const degrees = asked.movement.direction === 'in' ? 20 : -18
  return {
    wanted: perSide(asked.sides, (side) => ({ [`${side}HipInternalRotation`]: degrees })),
    release: asked.sides.flatMap(footOf),
    ...(stands(scene) ? { lands: landsFeet(asked.sides) } : {}),
  }
}

const holdsUp = ({ holds }: Scene, side: Side) =>
  holds.some(({ landmark, on }) => landmark === `${side}Heel` && on === 'floor')

export const pointsFoot: Enact = (asked, scene) => {
  const { target } = asked.movement
  if (!speaksOf(asked, 'foot', 'toe', 'ankle', 'big-toe')) return null
  const flexing =
    asked.movement.action === 'flex' ||
    asked.movement.direction === 'up' ||
    asked.movement.direction === 'toward' ||
    (target?.kind === 'surface' && target.surface === 'ceiling')
  // who stands on one foot points the other
  const free = asked.sides.filter((side) => !holdsUp(scene, side))
  const sides = stands(scene) && free.length > 0 ? free : asked.sides
  return {
    wanted: perSide(sides, (side) => ({ [`${side}AnkleDorsiflexion`]: flexing ? 18 : -40 })),
    release: sides.flatMap(footOf).filter((name) => name !== `${sides[0]}HeelBack` || !stands(scene)),
  }
}

/** Soles together on the floor: knees fall out, the feet lie on their outer edges. */
export const solesTogether: Enact = (asked, scene) => {
  if (
    !/\bsoles?\b.{0,30}\btogether\b|\bfeet together\b.{0,60}\bknees?\b.{0,20}\b(?:out|apart|open)/i.test(
      asked.words,
    )
  )
    return null
  const sits =
    ['long-sitting', 'sitting'].includes(scene.posture.position) && scene.posture.seatHeight === undefined
  if (scene.posture.id === 'butterfly') return {}
  if (!sits) return null
  // who sits on a cushion goes on sitting on it
  const raised = scene.holds.find(({ landmark, on }) => landmark.endsWith('SitBone') && on === 'prop')
  const taken = takePosture('butterfly', scene)
  const holds = taken.holds.map((hold) =>
    raised && hold.landmark.endsWith('SitBone')
      ? { ...hold, on: 'prop' as const, point: [hold.point[0], raised.point[1], hold.point[2]] as const }
      : hold,
  )
  return { ...taken, holds, home: holds }
}

/** A step forward, back or to a side from standing; the foot lands where the leg takes it. */
export const steps: Enact = (asked, scene) => {
  const { movement, sides, words } = asked
  if (!['standing', 'lunge'].includes(scene.posture.position) || !speaksOf(asked, 'foot', 'leg')) return null
  if (movement.target?.kind === 'prop') return footOnProp(asked, scene)
  const side = sides.length === 1 ? sides[0]! : (scene.side ?? 'right')
  const other = side === 'left' ? 'right' : 'left'
  const behind = movement.direction === 'back' || /\bback(?:ward)?s?\b|behind/i.test(words)
  // feet that go apart do it together
  if (movement.direction === 'out' || sides.length === 2 || /\b(?:wider|apart)\b/i.test(words)) return null
  const far = /\b(?:big|long|large)\b/i.test(words) ? 1.3 : 1
  const [front, rear] = behind ? [other, side] : [side, other]
  return {
    release: [...footOf(side), ...(far > 1 ? footOf(other) : [])],
    wanted: {
      [`${front}HipFlexion`]: 30 * far,
      [`${front}KneeFlexion`]: 12 * far,
      [`${rear}HipFlexion`]: -20,
      [`${rear}KneeFlexion`]: 3,
      [`${rear}AnkleDorsiflexion`]: 16,
    },
    lands: landsFeet(far > 1 ? [side, other] : [side]),
  }
}

/** "Put one leg up on it": on what stands before her, where the words name it or did. */
const upOnIt = /\b(?:up on|on top of|onto|up onto) (?:it|that)\b/i

/** A foot goes up on a step or a chair. */
export const footOnProp: Enact = (asked, scene) => {
  const { movement, sides, words } = asked
  const { target } = movement
  if (!speaksOf(asked, 'foot', 'leg', 'heel', 'ankle')) return null
  const isNear =
    /\b(?:in front of|before|behind|away from|off|under|beside)\b.{0,12}\b(?:chair|step|stool|bench|box)/i
  // heels in front of a chair stand where they are
  if (isNear.test(words)) return stands(scene) && !scene.posture.seatHeight ? {} : null
  const prop =
    target?.kind === 'prop'
      ? propFor(scene, target.prop)
      : !target && upOnIt.test(words)
        ? scene.props.find(({ kind }) => kind === 'chair' || kind === 'step')
        : undefined
  if (!prop || (prop.kind !== 'step' && prop.kind !== 'chair') || scene.posture.position !== 'standing')
    return null
  const side = sides[0]!
  const height = prop.kind === 'chair' ? seatHeightOf(prop) : topOf(prop).height
  const z = (side === 'left' ? -1 : 1) * 0.1
  const near = prop.position[0] - prop.size[0] / 2 + 0.1
  // a leg goes up straight, its heel on the seat; a foot is put there with the knee bent
  if (prop.kind === 'chair' && speaksOf(asked, 'leg', 'heel'))
    return {
      release: footOf(side),
      wanted: { [`${side}HipFlexion`]: 62, [`${side}KneeFlexion`]: 4, [`${side}AnkleDorsiflexion`]: 4 },
      holds: [
        { landmark: `${side}HeelBack` as const, on: 'prop' as const, point: [near + 0.2, height + 0.02, z] },
      ],
    }
  return {
    release: footOf(side),
    wanted: {
      [`${side}HipFlexion`]: prop.kind === 'chair' ? 75 : 40,
      [`${side}KneeFlexion`]: prop.kind === 'chair' ? 60 : 45,
    },
    holds: [{ landmark: `${side}Heel` as const, on: 'prop' as const, point: [near, height, z] }],
  }
}

/** Knees under hips, hands under shoulders, feet hip-wide: all fours and standing are that already. */
export const alreadyUnder: Enact = (asked, scene) => {
  const { target } = asked.movement
  const under = target?.kind === 'part' && ['hip', 'shoulder', 'knee'].includes(target.part)
  const hands = speaksOf(asked, 'hand', 'wrist')
  if (hands && scene.posture.id !== 'quadruped') return null
  return under &&
    ['quadruped', 'prone', 'standing', 'supine', 'sitting'].includes(scene.posture.position) &&
    speaksOf(asked, 'knee', 'hand', 'foot', 'elbow', 'wrist')
    ? {}
    : null
}

export const putsFeetDown: Enact = (asked, scene) => {
  const { target } = asked.movement
  if (!speaksOf(asked, 'foot', 'heel', 'sole') || target?.kind === 'part') return null
  if (target?.kind === 'prop') return footOnProp(asked, scene)
  if (lying(scene) && scene.posture.id === 'supine') return bendsKnees(asked, scene)
  if (
    ['legs-on-seat', 'legs-up-wall', 'supine-legs-up'].includes(scene.posture.id) &&
    asked.sides.length === 2
  )
    return leavesSeat(scene, takePosture('hook-lying', scene))
  const isDown = asked.sides.every((side) => scene.holds.some(({ landmark }) => landmark === `${side}Heel`))
  return isDown ? {} : lowersLeg(asked, scene)
}
