import { floor, type JointAngleName, soleOf } from '../../body/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { footOf, type Side, shinOf } from './action.ts'

/* How legs stand or lie, and what lets them go or sets them down. */

export type Angles = Partial<Record<JointAngleName, number>>

export const lying = ({ posture }: Scene) => posture.position === 'supine'

export const stands = ({ posture }: Scene) => ['standing', 'squatting', 'lunge'].includes(posture.position)

export const freed = (sides: readonly Side[]) => sides.flatMap((side) => [...footOf(side), ...shinOf(side)])

/** Feet that stand land again where the legs now are. */
export const landsFeet = (sides: readonly Side[]): NonNullable<SceneChange['lands']> =>
  sides.flatMap((side) => soleOf(side)).map((landmark) => ({ landmark, on: 'floor' as const, plane: floor }))

/** Whether one foot stands well before the other. */
export function isSplit(scene: Scene): boolean {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    scene.holds.find(({ landmark }) => landmark === `${side}BallOfFoot`),
  )
  return left !== undefined && right !== undefined && Math.abs(left.point[0] - right.point[0]) > 0.1
}

export const onStep = ({ holds }: Scene, side: Side) =>
  holds.some(({ landmark, on }) => landmark === `${side}Heel` && on === 'prop')
