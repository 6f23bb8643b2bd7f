import type { LandmarkName } from '../../body/index.ts'
import { type Enact, perSide, speaksOf } from './action.ts'
import { freed } from './leg-state.ts'

export const chestParts: ReadonlySet<string> = new Set(['chest', 'abdomen', 'shoulder', 'trunk'])

/** A knee that is drawn up: to the chest lying or standing, forward on all fours. Two hands on it where they hug. */
export const drawsKnee: Enact = (asked, scene) => {
  const { movement, sides, words } = asked
  if (!speaksOf(asked, 'knee', 'thigh', 'leg', 'foot')) return null
  const { position } = scene.posture
  const hugs = movement.action === 'grasp'
  const isKnee = speaksOf(asked, 'knee', 'thigh') || (position === 'supine' && /bent|chest/i.test(words))
  const toChest = movement.target?.kind === 'part' && chestParts.has(movement.target.part)
  if (
    movement.target?.kind === 'part' &&
    ['hip', 'knee', 'shoulder'].includes(movement.target.part) &&
    !toChest
  )
    return null
  const up = sides.some((side) => scene.pose.angles[`${side}HipFlexion`] > 60)
  if (!isKnee && !toChest) {
    if (position !== 'supine' || movement.direction === 'down') return null
    const now = Math.max(...sides.map((side) => scene.pose.angles[`${side}HipFlexion`]))
    const knee = Math.min(...sides.map((side) => scene.pose.angles[`${side}KneeFlexion`]))
    return {
      release: freed(sides),
      wanted: perSide(sides, (side) => ({
        [`${side}HipFlexion`]: up ? Math.min(115, now + 15) : 60,
        [`${side}KneeFlexion`]: knee > 40 ? knee : 5,
      })),
    }
  }
  if (movement.direction === 'out' || movement.direction === 'left' || movement.direction === 'right')
    return null
  const far = Math.min(...sides.map((side) => scene.pose.angles[`${side}HipFlexion`]))
  // a thigh that is up already is only drawn nearer
  if (position === 'supine' && far > 95 && !hugs)
    return { wanted: perSide(sides, (side) => ({ [`${side}HipFlexion`]: Math.min(far + 12, 124) })) }
  const [hip, knee] = (
    {
      supine: [112, 120],
      standing: [100, 105],
      'side-lying': [95, 95],
      quadruped: [112, 95],
      prone: [60, 95],
    } as const
  )[position as string] ?? [112, 100]
  const touches = hugs
    ? sides.flatMap((leg) =>
        (sides.length === 2 ? [leg] : (['left', 'right'] as const)).map((hand) => ({
          landmark: `${hand}Palm` as LandmarkName,
          other: `${leg}Shin` as LandmarkName,
          offset: [
            0.035,
            sides.length === 2 ? 0.1 : hand === leg ? 0.11 : 0.03,
            hand === 'left' ? -0.02 : 0.02,
          ] as const,
        })),
      )
    : undefined
  return {
    release: [...freed(sides), ...(touches ? touches.map(({ landmark }) => landmark) : [])],
    wanted: perSide(sides, (side) => ({ [`${side}HipFlexion`]: hip, [`${side}KneeFlexion`]: knee })),
    ...(touches ? { touches } : {}),
  }
}

/** The heel goes to the buttock: the front of the thigh is stretched. */
export const heelToButtock: Enact = (asked, scene) => {
  const { target } = asked.movement
  const goes =
    target?.kind === 'part' && target.part === 'buttock' && speaksOf(asked, 'heel', 'foot', 'ankle')
  if (!goes || !['standing', 'prone', 'side-lying'].includes(scene.posture.position)) return null
  return {
    release: freed(asked.sides),
    wanted: perSide(asked.sides, (side) => ({ [`${side}KneeFlexion`]: 128, [`${side}HipFlexion`]: -4 })),
  }
}
