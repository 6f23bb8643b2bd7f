import type { SegmentName, Vector } from './pose.ts'
import type { BodyShape } from './proportions.ts'
import { tableHeightMetres } from './proportions.ts'

/*
 * Named points of the body, metres in their segment's frame for a person of 1.70 m; sided ones for the right.
 * Points on the skin lie on the flesh of `flesh.ts`, so a landmark on the wall is skin on the wall; those of the
 * trunk are marked 'skin' and move outward with girth.
 */
type Point = readonly [segment: string, x: number, y: number, z: number, on?: 'skin']

const middle = {
  pelvisCentre: ['pelvis', 0, 0.03, 0],
  pelvisBackUpper: ['pelvis', -0.117, 0.085, 0, 'skin'],
  pelvisBackLower: ['pelvis', -0.12, -0.005, 0, 'skin'],
  pelvisFront: ['pelvis', 0.085, 0.0, 0, 'skin'],
  tailbone: ['pelvis', -0.1, -0.045, 0],
  belly: ['upperLumbar', 0.13, 0.0, 0, 'skin'],
  lowBack: ['upperLumbar', -0.06, 0.02, 0, 'skin'],
  midBack: ['lowerThorax', -0.07, 0.06, 0, 'skin'],
  upperBack: ['upperThorax', -0.045, 0.06, 0, 'skin'],
  breastbone: ['upperThorax', 0.145, 0.02, 0, 'skin'],
  neckBack: ['neck', -0.045, 0.04, 0],
  headCentre: ['head', 0.022, 0.06, 0],
  chin: ['head', 0.092, -0.05, 0],
  forehead: ['head', 0.1, 0.105, 0],
  nose: ['head', 0.118, 0.035, 0],
  backOfHead: ['head', -0.075, 0.08, 0],
  crown: ['head', 0.012, 0.159, 0],
} as const satisfies Record<string, Point>

const sided = {
  Heel: ['Foot', -0.048, -0.066, 0],
  HeelBack: ['Foot', -0.058, -0.045, 0],
  BallOfFoot: ['Foot', 0.132, -0.066, -0.026],
  LittleToeBall: ['Foot', 0.1, -0.066, 0.038],
  FootSole: ['Foot', 0.04, -0.066, 0.004],
  FootOuterEdge: ['Foot', 0.03, -0.058, 0.04],
  FootTop: ['Foot', 0.06, -0.015, -0.005],
  ToeTip: ['Toes', 0.058, -0.02, -0.01],
  ToePad: ['Toes', 0.04, -0.02, -0.012],
  ToeTop: ['Toes', 0.045, 0.004, -0.01],
  Ankle: ['Foot', 0, 0, 0],
  OuterAnkle: ['Foot', -0.004, -0.004, 0.037],
  InnerAnkle: ['Foot', 0.004, 0.006, -0.036],
  Shin: ['Shank', 0.032, -0.2, 0],
  OuterShin: ['Shank', -0.01, -0.2, 0.052],
  Calf: ['Shank', -0.065, -0.13, 0],
  Knee: ['Shank', 0, 0, 0],
  KneeFront: ['Shank', 0.056, -0.005, 0],
  ShinTop: ['Shank', 0.045, -0.07, 0],
  OuterKnee: ['Shank', 0, 0, 0.056],
  InnerKnee: ['Shank', 0, 0, -0.056],
  ThighFront: ['Thigh', 0.075, -0.2, 0],
  ThighBack: ['Thigh', -0.075, -0.2, 0],
  OuterThigh: ['Thigh', 0, -0.2, 0.075],
  Hip: ['Thigh', 0, 0, 0],
  HipSide: ['pelvis', 0, -0.005, 0.175, 'skin'],
  HipFront: ['pelvis', 0.07, 0.085, 0.12],
  SitBone: ['pelvis', -0.03, -0.108, 0.06],
  Buttock: ['pelvis', -0.12, -0.005, 0.075, 'skin'],
  /** The middle of the round of the buttock: it keeps its distance while the pelvis rolls on a wall. */
  ButtockCentre: ['pelvis', -0.015, -0.005, 0.07],
  Ribs: ['lowerThorax', 0.03, 0.02, 0.152, 'skin'],
  ShoulderBlade: ['upperThorax', -0.045, 0.03, 0.07, 'skin'],
  Shoulder: ['UpperArm', 0, 0, 0],
  ShoulderTop: ['UpperArm', 0, 0.05, 0],
  ShoulderSide: ['UpperArm', 0, -0.01, 0.052],
  Elbow: ['Forearm', 0, 0, 0],
  ElbowTip: ['UpperArm', -0.036, -0.285, 0],
  ForearmUnderside: ['Forearm', -0.033, -0.12, 0],
  Wrist: ['Hand', 0, 0, 0],
  HeelOfHand: ['Hand', -0.005, -0.02, -0.018],
  Palm: ['Hand', 0, -0.055, -0.018],
  BackOfHand: ['Hand', 0, -0.055, 0.016],
  Knuckles: ['Fingers', 0, 0, 0.012],
  Fingertips: ['Fingers', 0, -0.093, 0],
  FingerPads: ['Fingers', 0, -0.075, -0.011],
  Ear: ['head', 0.005, 0.04, 0.078],
} as const satisfies Record<string, Point>

export type MiddleLandmark = keyof typeof middle
export type SidedLandmark = keyof typeof sided
export type Side = 'left' | 'right'
export type LandmarkName = MiddleLandmark | `${Side}${SidedLandmark}`

/** A named point: the segment it moves with and where it is in that segment's frame, metres. */
export type Landmark = { readonly segment: SegmentName; readonly offset: Vector }

const sidedSegments = new Set(['pelvis', 'lowerThorax', 'upperThorax', 'head'])

/** All landmarks for a shape. Girth moves only points on the skin of the trunk, breadth only sideways ones. */
export function placeLandmarks(shape: BodyShape): Readonly<Record<LandmarkName, Landmark>> {
  const size = shape.heightMetres / tableHeightMetres
  const all: Record<string, Landmark> = {}
  const put = (name: string, segment: string, point: Point, mirrored: 1 | -1) => {
    const swell = point[4] === 'skin' ? size * shape.girth : size
    const breadth = segment === 'pelvis' ? shape.hipBreadth : 1
    all[name] = {
      segment: segment as SegmentName,
      offset: [point[1] * swell, point[2] * size, point[3] * (point[4] ? swell : size) * breadth * mirrored],
    }
  }
  for (const [name, point] of Object.entries<Point>(middle)) put(name, point[0], point, 1)
  for (const [name, point] of Object.entries<Point>(sided)) {
    for (const [side, mirrored] of [
      ['left', -1],
      ['right', 1],
    ] as const) {
      const segment = sidedSegments.has(point[0]) ? point[0] : `${side}${point[0]}`
      put(`${side}${name}`, segment, point, mirrored)
    }
  }
  return all as Record<LandmarkName, Landmark>
}

/** Every landmark's name, middle ones first. */
export const landmarkNames: readonly LandmarkName[] = [
  ...(Object.keys(middle) as MiddleLandmark[]),
  ...(Object.keys(sided) as SidedLandmark[]).flatMap((name): LandmarkName[] => [
    `left${name}`,
    `right${name}`,
  ]),
]

/** The name of the same point on the other side; a point of the middle is its own twin. */
export function mirrorLandmark(name: LandmarkName): LandmarkName {
  if (name.startsWith('left')) return `right${name.slice(4)}` as LandmarkName
  if (name.startsWith('right')) return `left${name.slice(5)}` as LandmarkName
  return name
}
