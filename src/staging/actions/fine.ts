import type { JointAngleName } from '../../body/index.ts'
import { type Enact, handOf, perSide, share, speaksOf } from './action.ts'

/* Shoulder blades, forearms, wrists, fingers and toes: small movements that a watcher still sees. */

type Angles = Partial<Record<JointAngleName, number>>

/** Blades up, back together, forward, or down and back. A circle is shown at its highest. */
export const movesShoulders: Enact = (asked) => {
  if (!speaksOf(asked, 'shoulder', 'shoulder-blade', 'trapezius')) return null
  const { action, direction, target } = asked.movement
  if (target?.kind === 'part' && ['hip', 'ear', 'hand'].includes(target.part)) return null
  const to = (elevation: number, protraction: number) => ({
    wanted: perSide(
      asked.sides.length === 2 || asked.movement.side === null ? ['left', 'right'] : asked.sides,
      (side): Angles => ({
        [`${side}ShoulderGirdleElevation`]: elevation,
        [`${side}ShoulderGirdleProtraction`]: protraction,
      }),
    ),
  })
  if (action === 'shrug' || direction === 'up') return to(28, 0)
  if (action === 'circle') return to(24, -6)
  if (direction === 'forward') return to(2, 22)
  if (action === 'squeeze' || direction === 'back' || direction === 'in') return to(-4, -22)
  return to(-7, -10)
}

/** The arm turns in its socket: with a bent elbow the hand goes out or in. */
export const turnsArm: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'arm', 'upper-arm', 'forearm')) return null
  const inward = asked.movement.direction === 'in' || asked.movement.direction === 'across'
  const bent = asked.sides.map((side) => scene.pose.angles[`${side}ElbowFlexion`] > 50)
  return {
    release: asked.sides.flatMap(handOf),
    wanted: perSide(asked.sides, (side) => ({
      [`${side}ShoulderInternalRotation`]: inward ? 45 : -45,
      ...(bent.every(Boolean) ? {} : { [`${side}ElbowFlexion`]: 90 }),
    })),
  }
}

/** Palms up or down. */
export const turnsPalm: Enact = (asked) => {
  if (!speaksOf(asked, 'hand', 'palm', 'wrist', 'thumb')) return null
  const up = asked.movement.direction === 'up' || asked.movement.direction === 'out'
  return {
    release: asked.sides.flatMap(handOf),
    wanted: perSide(asked.sides, (side) => ({ [`${side}ForearmPronation`]: up ? -70 : 70 })),
  }
}

export const bendsWrist: Enact = (asked) => {
  if (!speaksOf(asked, 'wrist', 'hand', 'back-of-hand')) return null
  const { direction, action } = asked.movement
  const back = direction === 'up' || direction === 'back' || action === 'raise'
  return {
    release: asked.sides.flatMap(handOf),
    wanted: perSide(asked.sides, (side) => ({ [`${side}WristFlexion`]: (back ? -55 : 60) * share(asked) })),
  }
}

const fingerParts = [
  'finger',
  'fingertip',
  'thumb',
  'fist',
  'index-finger',
  'middle-finger',
  'ring-finger',
  'little-finger',
  'knuckle',
] as const // prettier-ignore

const fingers =
  (degrees: number): Enact =>
  (asked) =>
    speaksOf(asked, ...fingerParts, 'hand', 'palm')
      ? { wanted: perSide(asked.sides, (side) => ({ [`${side}FingerFlexion`]: degrees })) }
      : null
const closesFingers = fingers(82)
const opensFingers = fingers(-5)

/** Fingers alone, where "hand" would mean the whole hand goes somewhere. */
const onlyFingers =
  (enact: Enact): Enact =>
  (asked, scene) =>
    speaksOf(asked, ...fingerParts) ? enact(asked, scene) : null

const curlsToes: Enact = (asked) =>
  speaksOf(asked, 'toe', 'big-toe', 'foot')
    ? { wanted: perSide(asked.sides, (side) => ({ [`${side}ToeExtension`]: -30 })) }
    : null

/** The sole turns in or out. */
const turnsSole: Enact = (asked) => {
  if (!speaksOf(asked, 'sole', 'arch-of-foot')) return null
  const out = asked.movement.direction === 'out' || asked.movement.direction === 'down'
  return {
    release: asked.sides.flatMap(
      (side) => [`${side}BallOfFoot`, `${side}LittleToeBall`, `${side}Heel`] as const,
    ),
    wanted: perSide(asked.sides, (side) => ({ [`${side}AnkleEversion`]: out ? 15 : -28 })),
  }
}

/** What small joints do, by action. */
export const fineActions: Partial<Record<string, readonly Enact[]>> = {
  shrug: [movesShoulders],
  squeeze: [movesShoulders],
  bring: [movesShoulders],
  pull: [movesShoulders],
  slide: [movesShoulders],
  circle: [movesShoulders, bendsWrist],
  shake: [movesShoulders],
  relax: [movesShoulders],
  lower: [movesShoulders],
  raise: [movesShoulders],
  press: [movesShoulders],
  rotate: [turnsArm, turnsPalm, turnsSole],
  bend: [onlyFingers(closesFingers), bendsWrist],
  flex: [bendsWrist],
  curl: [onlyFingers(closesFingers), curlsToes],
  close: [closesFingers],
  open: [opensFingers],
  straighten: [onlyFingers(opensFingers)],
  spread: [onlyFingers(opensFingers)],
  scrub: [curlsToes],
  push: [curlsToes],
}
