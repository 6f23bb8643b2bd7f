import type { JointAngleName } from '../../body/index.ts'
import type { Scene } from '../scene.ts'
import {
  type Asked,
  type Enact,
  handOf,
  headAndBack,
  homeOf,
  perSide,
  type Side,
  share,
  speaksOf,
} from './action.ts'
import { type Angles, handParts } from './hand-parts.ts'
import { archedSpine, hipsOf, times } from './trunk-shape.ts'

/** Arms go somewhere in the air: forward, up, out to the sides, back. */
export const sendsArms: Enact = (asked, scene) => {
  if (!speaksOf(asked, ...handParts, 'upper-arm')) return null
  const { direction, action } = asked.movement
  const far = share(asked)
  const onAllFours = ['quadruped', 'prone'].includes(scene.posture.position)
  const towards: Record<string, (side: Side) => Angles> = {
    forward: (side) => ({
      [`${side}ShoulderFlexion`]: onAllFours ? 172 : 90 * far,
      ...(onAllFours ? { [`${side}WristFlexion`]: 0 } : {}),
      [`${side}ShoulderAbduction`]: 0,
      [`${side}ElbowFlexion`]: 3,
    }),
    up: (side) => ({
      [`${side}ShoulderFlexion`]: (onAllFours ? 172 : action === 'raise' ? 165 : 90) * far,
      ...(onAllFours ? { [`${side}WristFlexion`]: 0 } : {}),
      [`${side}ShoulderAbduction`]: 8,
      [`${side}ElbowFlexion`]: 3,
    }),
    overhead: (side) => ({
      [`${side}ShoulderFlexion`]: 172,
      [`${side}ShoulderAbduction`]: 5,
      [`${side}ElbowFlexion`]: 3,
    }),
    out: (side) => ({
      [`${side}ShoulderFlexion`]: 0,
      [`${side}ShoulderAbduction`]: 88 * far,
      [`${side}ElbowFlexion`]: 3,
    }),
    back: (side) => ({ [`${side}ShoulderFlexion`]: -40 * far, [`${side}ElbowFlexion`]: 5 }),
    down: (side) => ({
      [`${side}ShoulderFlexion`]: 0,
      [`${side}ShoulderAbduction`]: 6,
      [`${side}ElbowFlexion`]: 8,
    }),
    across: (side) => ({
      [`${side}ShoulderFlexion`]: 85,
      [`${side}ShoulderAbduction`]: -30,
      [`${side}ElbowFlexion`]: 15,
    }),
  }
  const way =
    direction && towards[direction]
      ? direction
      : action === 'raise'
        ? 'up'
        : action === 'lower'
          ? 'down'
          : action === 'spread' || action === 'open'
            ? 'out'
            : action === 'swing' || action === 'reach' || action === 'stretch'
              ? 'forward'
              : null
  if (way === null) return null
  return { wanted: perSide(asked.sides, towards[way]!), release: asked.sides.flatMap(handOf) }
}

/** The arm that is away, where the words name none and the one that is thought of rests where it did. */
function raisedArm({ sides, movement }: Asked, scene: Scene): readonly Side[] {
  if (movement.side !== null || movement.which != null || sides.length !== 1) return sides
  const [side] = sides as [Side]
  const other = side === 'left' ? 'right' : 'left'
  const away = (arm: Side) => homeOf(scene, handOf(arm)).some((home) => !scene.holds.includes(home))
  return !away(side) && away(other) ? [other] : sides
}

/** Arms come back to where they were at the start. */
export const lowersArms: Enact = (given, scene) => {
  const asked = { ...given, sides: raisedArm(given, scene) }
  if (asked.movement.target || asked.movement.direction || !speaksOf(asked, ...handParts, 'upper-arm'))
    return null
  const landmarks = asked.sides.flatMap(handOf)
  const usual = (side: Side, joint: string) =>
    scene.posture.angles[`${side}${joint}` as JointAngleName] ??
    (joint === 'ShoulderAbduction' ? 6 : joint === 'ElbowFlexion' ? 8 : 0)
  return {
    release: landmarks,
    holds: homeOf(scene, landmarks),
    wanted: perSide(asked.sides, (side) =>
      Object.fromEntries(
        [
          'ShoulderFlexion',
          'ShoulderAbduction',
          'ShoulderInternalRotation',
          'ElbowFlexion',
          'WristFlexion',
          'ForearmPronation',
        ].map((joint) => [`${side}${joint}`, usual(side, joint)]),
      ),
    ),
  }
}

/** "Rest your arms by your sides" */
export const restsArms: Enact = (asked, scene) =>
  /\b(?:by|at|along|beside) (?:your |the |each )*sides?\b|\balongside\b/i.test(asked.words)
    ? lowersArms(asked, scene)
    : null

export const bendsElbows: Enact = (asked) =>
  speaksOf(asked, 'elbow', 'arm', 'forearm')
    ? {
        wanted: perSide(asked.sides, (side) => ({ [`${side}ElbowFlexion`]: 95 })),
        release: asked.sides.flatMap(handOf),
      }
    : null

/** Hands on the floor under one who lies on the front push her chest up as their elbows straighten. */
const pressesUp: Enact = ({ movement }, scene) => {
  const planted = scene.holds.filter(({ landmark }) => landmark.endsWith('HeelOfHand'))
  if (scene.posture.id !== 'prone' || planted.length < 2 || movement.direction) return null
  return {
    release: [...headAndBack, 'pelvisFront'],
    wanted: {
      ...times(archedSpine, 1.6),
      ...hipsOf(-12),
      ...perSide(['left', 'right'], (side) => ({
        [`${side}ElbowFlexion`]: 12,
        [`${side}ShoulderFlexion`]: 45,
        [`${side}ShoulderAbduction`]: 12,
      })),
    },
  }
}

export const straightensElbows: Enact = (asked, scene) =>
  (/\b(?:out |straight )*in front of (?:you|your (?:shoulders?|chest))\b/i.test(asked.words) &&
  speaksOf(asked, 'arm')
    ? sendsArms({ ...asked, movement: { ...asked.movement, direction: 'forward' } }, scene)
    : null) ??
  pressesUp(asked, scene) ??
  (speaksOf(asked, 'elbow', 'arm', 'forearm')
    ? {
        wanted: perSide(asked.sides, (side) => ({ [`${side}ElbowFlexion`]: 3 })),
        release: asked.sides.flatMap(handOf),
      }
    : null)
