import { type Enact, footOf, perSide, type Side, speaksOf } from './action.ts'
import { bendsKnees, opensKnees } from './bend-knees.ts'
import { drawsKnee, heelToButtock } from './draw-knee.ts'
import {
  alreadyUnder,
  footOnProp,
  pointsFoot,
  putsFeetDown,
  solesTogether,
  spreads,
  steps,
  turnsFeet,
} from './feet.ts'
import { type Angles, lying, onStep, stands } from './leg-state.ts'
import { bringsKneesBack, dropsKnees, lowersLeg } from './lower-leg.ts'
import { hangsLeg, raisedLeg, raises, stretchesLeg } from './raise-leg.ts'
import { takePosture } from './take-posture.ts'

const straightensKnees: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'knee', 'leg', 'lower-leg', 'hamstring', 'foot', 'heel')) return null
  const { target } = asked.movement
  // "your feet flat on the floor" straightens no knee
  if (target?.kind === 'surface' && target.surface === 'floor' && !speaksOf(asked, 'knee', 'leg'))
    return putsFeetDown(asked, scene)
  if (scene.posture.position === 'quadruped') return raisedLeg(asked, scene)
  if (scene.posture.id === 'sitting-knees-up' && asked.sides.length === 2)
    return takePosture('long-sitting', scene)
  // legs that are straight already are straight
  if (!stands(scene) && asked.sides.every((side) => scene.pose.angles[`${side}KneeFlexion`] < 10)) return {}
  // up again on the leg that stands: the other, let down before a step, hangs as it did
  const [side] = asked.sides as [Side]
  const other = side === 'left' ? 'right' : 'left'
  const letDown = scene.holds.filter(({ landmark, on }) => landmark.startsWith(other) && on === 'floor')
  if (stands(scene) && asked.sides.length === 1 && onStep(scene, side) && letDown.length > 0)
    return {
      release: letDown.map(({ landmark }) => landmark),
      wanted: {
        [`${side}KneeFlexion`]: 2,
        [`${side}HipFlexion`]: 0,
        [`${side}AnkleDorsiflexion`]: 0,
        [`${other}HipFlexion`]: 22,
        [`${other}KneeFlexion`]: 20,
      },
    }
  const wanted = perSide(
    asked.sides,
    (side): Angles => ({
      [`${side}KneeFlexion`]: 2,
      ...(stands(scene) ? { [`${side}HipFlexion`]: 0, [`${side}AnkleDorsiflexion`]: 0 } : {}),
      ...(lying(scene) && scene.pose.angles[`${side}HipFlexion`] < 70 ? { [`${side}HipFlexion`]: 0 } : {}),
    }),
  )
  return { wanted, release: stands(scene) ? [] : asked.sides.flatMap(footOf) }
}

/** Weight goes over one leg. */
const shiftsWeight: Enact = (asked, scene) => {
  if (!stands(scene) && scene.posture.position !== 'half-kneeling') return null
  const { direction } = asked.movement
  if (scene.posture.position !== 'standing') {
    if (direction === 'back' || !speaksOf(asked, 'hip', 'pelvis', 'body')) return null
    const [x, y, z] = scene.pose.pelvisPosition
    return { goals: [{ kind: 'at', landmark: 'pelvisCentre', point: [x + 0.09, y, z], weight: 0.4 }] }
  }
  const to =
    direction === 'left' || direction === 'right'
      ? direction
      : asked.sides.length === 1
        ? asked.sides[0]!
        : null
  if (!to || !speaksOf(asked, 'body', 'hip', 'pelvis', 'leg', 'foot')) return null
  const [x, y, z] = scene.pose.pelvisPosition
  const shift = to === 'left' ? -0.07 : 0.07
  return { goals: [{ kind: 'at', landmark: 'pelvisCentre', point: [x, y, z + shift], weight: 0.4 }] }
}

/** "Arm and leg come up together" closes nothing. */
const comesUp =
  (enact: Enact): Enact =>
  (asked, scene) =>
    asked.movement.direction === 'up' ? enact(asked, scene) : null

/** "Straighten your leg into the air", lying on the back: up, not down along the floor. */
const pointsUp: Enact = (asked, scene) =>
  lying(scene) &&
  speaksOf(asked, 'leg', 'knee', 'foot') &&
  (asked.movement.direction === 'up' || /\b(?:ceiling|(?:in|into|to) the (?:air|sky))\b/i.test(asked.words))
    ? {
        release: asked.sides.flatMap(footOf),
        wanted: perSide(asked.sides, (side) => ({ [`${side}HipFlexion`]: 80, [`${side}KneeFlexion`]: 3 })),
      }
    : null

/** What legs do, by action. */
export const legActions: Partial<Record<string, readonly Enact[]>> = {
  bend: [solesTogether, bendsKnees],
  hinge: [bendsKnees],
  curl: [bendsKnees],
  straighten: [pointsUp, straightensKnees],
  reach: [stretchesLeg, straightensKnees],
  hang: [hangsLeg],
  slide: [drawsKnee, straightensKnees],
  raise: [raises],
  kick: [raises],
  march: [raises],
  sweep: [raises],
  swing: [dropsKnees, opensKnees, raises],
  bring: [
    bringsKneesBack,
    solesTogether,
    heelToButtock,
    alreadyUnder,
    stretchesLeg,
    drawsKnee,
    steps,
    lowersLeg,
  ],
  pull: [heelToButtock, drawsKnee],
  grasp: [drawsKnee],
  spread: [opensKnees, spreads],
  open: [opensKnees, raises],
  close: [comesUp(raises), spreads, lowersLeg],
  step: [steps, spreads],
  walk: [steps],
  lower: [solesTogether, lowersLeg],
  release: [lowersLeg],
  return: [lowersLeg],
  relax: [lowersLeg],
  uncross: [lowersLeg],
  place: [solesTogether, footOnProp, alreadyUnder, putsFeetDown, steps, spreads],
  rotate: [dropsKnees, turnsFeet],
  tilt: [dropsKnees],
  turn: [turnsFeet],
  shift: [shiftsWeight],
  push: [shiftsWeight],
  flex: [pointsFoot],
  point: [pointsFoot],
  circle: [pointsFoot],
  pulse: [pointsFoot],
}
