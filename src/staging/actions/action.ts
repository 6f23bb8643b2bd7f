import type { JointAngleName, LandmarkName } from '../../body/index.ts'
import type { BodyPart, Movement } from '../../language/index.ts'
import type { Hold, Scene, SceneChange, Side } from '../scene.ts'

export type { Side }

/** A movement with its sides settled: `sides` are the limbs that work, one or both. */
export type Asked = {
  readonly movement: Movement
  readonly sides: readonly Side[]
  /** The step's own text, for what the movement leaves out. */
  readonly words: string
}

/** How one action changes a scene. Null when it has no meaning for these parts, so that the next may try. */
export type Enact = (asked: Asked, scene: Scene) => SceneChange | null

export function speaksOf({ movement }: Asked, ...parts: readonly BodyPart[]): boolean {
  return movement.parts.some((part) => parts.includes(part))
}

/** How far to go: "slightly" and "a little" a third, "fully" all the way, otherwise what is usual. */
export function share({ movement }: Asked): number {
  if (movement.manner.includes('slightly')) return 0.4
  if (movement.manner.includes('fully')) return 1.15
  return 1
}

/** A named angle in the words ("bend your knee to 90 degrees"), or what is usual. */
export function degreesOr(asked: Asked, usual: number): number {
  const { amount } = asked.movement
  return amount && 'degrees' in amount ? Math.min(amount.degrees, 150) : usual * share(asked)
}

export const footOf = (side: Side): readonly LandmarkName[] => [
  `${side}Heel`,
  `${side}BallOfFoot`,
  `${side}LittleToeBall`,
  `${side}HeelBack`,
  `${side}ToePad`,
  `${side}ToeTop`,
  `${side}FootOuterEdge`,
  `${side}OuterAnkle`,
  `${side}InnerAnkle`,
  `${side}FootSole`,
]
export const shinOf = (side: Side): readonly LandmarkName[] => [
  `${side}ShinTop`,
  `${side}KneeFront`,
  `${side}OuterKnee`,
  `${side}Knee`,
]
export const handOf = (side: Side): readonly LandmarkName[] => [
  `${side}HeelOfHand`,
  `${side}FingerPads`,
  `${side}Fingertips`,
  `${side}Palm`,
  `${side}ElbowTip`,
  `${side}BackOfHand`,
]
export const seatOf: readonly LandmarkName[] = [
  'leftButtock',
  'rightButtock',
  'leftSitBone',
  'rightSitBone',
  'pelvisFront',
  'leftHipSide',
  'rightHipSide',
]
export const headAndBack: readonly LandmarkName[] = [
  'backOfHead',
  'upperBack',
  'midBack',
  'lowBack',
  'breastbone',
  'leftShoulderSide',
  'rightShoulderSide',
  'leftRibs',
  'rightRibs',
]

type Angles = Partial<Record<JointAngleName, number>>

/** The same change for each limb that works. */
export const perSide = (sides: readonly Side[], angles: (side: Side) => Angles): Angles =>
  Object.assign({}, ...sides.map(angles)) as Angles

/** Where these landmarks rested when the position was taken: what a limb comes back to. */
export function homeOf(scene: Scene, landmarks: readonly LandmarkName[]): readonly Hold[] {
  return scene.home.filter(({ landmark }) => landmarks.includes(landmark))
}
