import type { Quaternion, Vector } from '../pose.ts'
import { multiply, noRotation, rotate, turn } from '../quaternion.ts'
import { add, distance } from '../vector.ts'
import type { Gait2392Muscle, LegBody, MovingEnd, PathPoint } from './gait2392.ts'
import { gait2392 } from './gait2392.ts'
import {
  ankleAxis,
  ankleInTibia,
  backInPelvis,
  hipInPelvis,
  rectusFemorisEndX,
  rectusFemorisEndY,
  rectusFemorisEndZ,
  subtalarInTalus,
  tibiaForward,
  tibiaUp,
  vastusEndX,
  vastusEndY,
  vastusEndZ,
} from './gait2392-joints.ts'
import type { MuscleAngles } from './muscle-angles.ts'
import { naturalSpline } from './spline.ts'

const tibiaSlide = [naturalSpline(tibiaForward), naturalSpline(tibiaUp)] as const
const ends: Readonly<Record<MovingEnd, readonly ((kneeDegrees: number) => number)[]>> = {
  rectusFemorisEnd: [rectusFemorisEndX, rectusFemorisEndY, rectusFemorisEndZ].map(naturalSpline),
  vastusEnd: [vastusEndX, vastusEndY, vastusEndZ].map(naturalSpline),
}

type Placed = { readonly origin: Vector; readonly rotation: Quaternion }
export type LegFrames = Readonly<Record<LegBody, Placed>> & { readonly hip: number; readonly knee: number }

const x: Vector = [1, 0, 0]
const y: Vector = [0, 1, 0]
const z: Vector = [0, 0, 1]

function attach(parent: Placed, offset: Vector, rotation: Quaternion): Placed {
  return {
    origin: add(parent.origin, rotate(parent.rotation, offset)),
    rotation: multiply(parent.rotation, rotation),
  }
}

/** Where the bodies of gait2392's right leg and torso are, in the pelvis' frame, millimetres. */
export function placeLeg(angles: MuscleAngles): LegFrames {
  const knee = -angles.knee_flexion
  const pelvis: Placed = { origin: [0, 0, 0], rotation: noRotation }
  const hip = multiply(
    multiply(turn(z, angles.hip_flexion), turn(x, -angles.hip_abduction)),
    turn(y, angles.hip_internal_rotation),
  )
  const femur = attach(pelvis, hipInPelvis, hip)
  const tibia = attach(femur, [tibiaSlide[0](knee), tibiaSlide[1](knee), 0], turn(z, knee))
  const talus = attach(tibia, ankleInTibia, turn(ankleAxis, angles.ankle_dorsiflexion))
  return {
    pelvis,
    femur,
    tibia,
    heel: attach(talus, subtalarInTalus, noRotation),
    torso: attach(pelvis, backInPelvis, turn(z, -angles.lumbar_flexion)),
    hip: angles.hip_flexion,
    knee,
  }
}

/** Where a path's points are that count at these angles. */
export function activePoints(path: readonly PathPoint[], frames: LegFrames): readonly Vector[] {
  const points: Vector[] = []
  for (const point of path) {
    const { origin, rotation } = frames[point[0]]
    if (point.length === 2) {
      const [px, py, pz] = ends[point[1]]
      points.push(add(origin, rotate(rotation, [px!(frames.knee), py!(frames.knee), pz!(frames.knee)])))
      continue
    }
    if (point.length === 7) {
      const angle = frames[point[4]]
      if (angle < point[5] || angle > point[6]) continue
    }
    points.push(add(origin, rotate(rotation, [point[1], point[2], point[3]])))
  }
  return points
}

export function pathLength(points: readonly Vector[]): number {
  let sum = 0
  for (let i = 1; i < points.length; i += 1) sum += distance(points[i - 1]!, points[i]!)
  return sum
}

/** A muscle's length from end to end, tendon and all, straight from point to point, millimetres. */
export function legMuscleLength(name: Gait2392Muscle, frames: LegFrames): number {
  return pathLength(activePoints(gait2392[name].path, frames))
}
