import type { LandmarkName, Vector } from '../../body/index.ts'
import type { Target } from '../../language/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, footOf, headAndBack, perSide, type Side, shinOf } from './action.ts'
import type { Angles } from './hand-parts.ts'

/** Where a hand is put on the body: which landmark stands for a part, and how far off it the palm is, metres. */
const onPart: Readonly<
  Record<string, { readonly landmark: string; readonly offset: Vector; readonly paired: boolean }>
> = {
  ankle: { landmark: 'OuterAnkle', offset: [0.02, 0.02, 0.05], paired: true },
  foot: { landmark: 'FootOuterEdge', offset: [0.02, 0.05, 0.03], paired: true },
  toe: { landmark: 'ToeTip', offset: [0.03, 0.02, 0], paired: true },
  shin: { landmark: 'Shin', offset: [0.04, 0, 0], paired: true },
  'lower-leg': { landmark: 'Shin', offset: [0.04, 0, 0], paired: true },
  calf: { landmark: 'Calf', offset: [-0.04, 0, 0], paired: true },
  knee: { landmark: 'KneeFront', offset: [0.035, 0.02, 0], paired: true },
  thigh: { landmark: 'ThighFront', offset: [0.035, -0.06, 0], paired: true },
  'front-of-thigh': { landmark: 'ThighFront', offset: [0.035, -0.06, 0], paired: true },
  'back-of-thigh': { landmark: 'ThighBack', offset: [-0.035, -0.08, 0], paired: true },
  hip: { landmark: 'HipSide', offset: [0, 0.06, 0.02], paired: true },
  'hip-bone': { landmark: 'HipFront', offset: [0.03, 0, 0.02], paired: true },
  buttock: { landmark: 'Buttock', offset: [-0.03, 0.03, 0], paired: true },
  shoulder: { landmark: 'ShoulderTop', offset: [0.03, 0.02, 0], paired: true },
  elbow: { landmark: 'ElbowTip', offset: [0, 0, 0.03], paired: true },
  abdomen: { landmark: 'belly', offset: [0.03, 0, 0], paired: false },
  navel: { landmark: 'belly', offset: [0.03, 0, 0], paired: false },
  waist: { landmark: 'HipSide', offset: [0, 0.1, 0.02], paired: true },
  chest: { landmark: 'breastbone', offset: [0.03, 0, 0], paired: false },
  'lower-back': { landmark: 'lowBack', offset: [-0.03, 0, 0], paired: false },
  head: { landmark: 'backOfHead', offset: [-0.03, 0, 0], paired: false },
  neck: { landmark: 'backOfHead', offset: [-0.03, -0.05, 0], paired: false },
  ear: { landmark: 'Ear', offset: [-0.03, 0.02, 0.03], paired: true },
  back: { landmark: 'lowBack', offset: [-0.03, 0, 0], paired: false },
  sacrum: { landmark: 'lowBack', offset: [-0.03, -0.06, 0], paired: false },
  heel: { landmark: 'HeelBack', offset: [-0.03, 0.02, 0], paired: true },
  'back-of-knee': { landmark: 'ThighBack', offset: [-0.03, -0.12, 0], paired: true },
  hamstring: { landmark: 'ThighBack', offset: [-0.035, -0.08, 0], paired: true },
  leg: { landmark: 'ThighBack', offset: [-0.035, -0.1, 0], paired: true },
}

const ankleParts = new Set(['ankle', 'foot', 'toe'])

const footFromAbove = { landmark: 'FootTop', offset: [-0.03, 0.035, 0.02], paired: true } as const

const mirrored = ([x, y, z]: Vector, side: Side): Vector => [x, y, side === 'left' ? -z : z]

/** The one leg that is up, if one is: the leg that hands go to when no side is named. */
export function raisedLeg({ pose, posture }: Scene): Side | null {
  if (posture.position !== 'supine' && posture.position !== 'sitting' && posture.position !== 'standing')
    return null
  const higher = pose.angles.leftHipFlexion - pose.angles.rightHipFlexion
  return Math.abs(higher) < 15 ? null : higher > 0 ? 'left' : 'right'
}

/** "The back of your left thigh": the side is told of the thigh. */
function namedSide({ side }: Extract<Target, { kind: 'part' }>, words: string): Side | null {
  if (side === 'left' || side === 'right') return side
  const told = /\bback of (?:your|the) (left|right)\b/i.exec(words)?.[1]?.toLowerCase()
  return told === 'left' || told === 'right' ? told : null
}

/** Hands that lie on the front of the trunk come over it with bent elbows, not along its sides. */
export const frontOfTrunk: ReadonlySet<string> = new Set(['abdomen', 'navel', 'chest', 'rib'])

export const overTrunk = (sides: readonly Side[]): Angles =>
  perSide(sides, (side) => ({
    [`${side}ShoulderFlexion`]: 14,
    [`${side}ShoulderAbduction`]: 34,
    [`${side}ShoulderInternalRotation`]: 45,
    [`${side}ElbowFlexion`]: 100,
  }))

export function touchPart(
  hand: Side,
  target: Extract<Target, { kind: 'part' }>,
  hands: readonly Side[],
  raised: Side | null,
  words: string,
  solesTogether = false,
): NonNullable<SceneChange['touches']>[number] | null {
  const part =
    target.part === 'back' && /\bback of (?:that|your|the)(?: left| right)? (?:leg|thigh)/i.test(words)
      ? 'back-of-thigh'
      : target.part
  // "the back of the frame" is no back of hers
  if (part === 'back' && /\bback of (?:the|a)\b/i.test(words)) return null
  // feet that lie sole to sole are held from above: their outer ankles are on the floor
  const place = solesTogether && onPart[part] && ankleParts.has(part) ? footFromAbove : onPart[part]
  if (!place) return null
  const named = namedSide(target, words)
  const on: Side = named ?? (target.side === 'both' ? hand : (raised ?? hand))
  const landmark = (place.paired ? `${on}${place.landmark}` : place.landmark) as LandmarkName
  // Two hands sent to one place lie one behind the other, so that they don't share a spot.
  const crowded =
    hands.length === 2 && (!place.paired || named !== null || (raised !== null && target.side !== 'both'))
  const low = ['ankle', 'foot', 'heel', 'toe'].includes(part)
  const near: Vector = low ? [-0.03, 0, 0] : [0, 0.04, 0]
  const far: Vector = low ? [0.09, -0.02, 0] : [0, -0.05, 0]
  const apart: Vector = crowded ? (hand === on ? near : far) : [0, 0, 0]
  const sideways: Vector = !place.paired && crowded ? [0, 0, hand === 'left' ? -0.06 : 0.06] : [0, 0, 0]
  const offset = mirrored(place.offset, on)
  return {
    landmark: `${hand}Palm`,
    other: landmark,
    offset: [offset[0] + apart[0], offset[1] + apart[1], offset[2] + sideways[2]],
  }
}

/** A deep fold over straight legs, degrees. */
const foldedOverLegs: Angles = {
  leftHipFlexion: 108,
  rightHipFlexion: 108,
  leftKneeFlexion: 3,
  rightKneeFlexion: 3,
  lowerLumbarFlexion: 20,
  upperLumbarFlexion: 18,
  lowerThoracicFlexion: 12,
}

/** Lying on the back a leg comes up to the hands that take hold of it. */
export function drawnUp(
  { sides, words }: Asked,
  scene: Scene,
  target: Extract<Target, { kind: 'part' }>,
): SceneChange | null {
  if (scene.posture.position === 'standing') {
    // legs that are straight stay so while the hands go down
    const straight = (['left', 'right'] as const).filter((leg) => scene.pose.angles[`${leg}KneeFlexion`] < 25)
    return {
      goals: straight.map((leg) => ({ kind: 'angle', angle: `${leg}KneeFlexion`, degrees: 3, weight: 0.3 })),
    }
  }
  if (scene.posture.position === 'long-sitting' && ['ankle', 'foot', 'toe', 'shin'].includes(target.part))
    return { wanted: foldedOverLegs, release: headAndBack }
  const held = [
    'knee',
    'shin',
    'lower-leg',
    'thigh',
    'back-of-thigh',
    'back-of-knee',
    'hamstring',
    'leg',
    'calf',
    'back',
  ]
  if (scene.posture.position !== 'supine' || !held.includes(target.part)) return null
  const up = raisedLeg(scene)
  const named = namedSide(target, words)
  const legs: readonly Side[] = named ? [named] : target.side === 'both' ? sides : up ? [up] : ['right']
  const low = legs.filter((leg) => scene.pose.angles[`${leg}HipFlexion`] < 75)
  return {
    release: low.flatMap((leg) => [...footOf(leg), ...shinOf(leg)]),
    wanted: perSide(low, (leg) => ({ [`${leg}HipFlexion`]: 105, [`${leg}KneeFlexion`]: 105 })),
  }
}
