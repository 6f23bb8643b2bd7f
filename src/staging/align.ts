import {
  type Body,
  forwardKinematics,
  type LandmarkName,
  landmarkPosition,
  multiply,
  type Pose,
  rotate,
  subtract,
  unit,
  type Vector,
} from '../body/index.ts'

type Pair = { readonly from: Vector; readonly to: Vector; readonly weight: number }

/** The turn that brings one cloud of points over another best (Horn 1987), found by repeated multiplication. */
function bestTurn(pairs: readonly Pair[]) {
  const s = [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) =>
      pairs.reduce((sum, { from, to, weight }) => sum + weight * from[row]! * to[column]!, 0),
    ),
  )
  const at = (row: number, column: number) => s[row]![column]!
  const trace = at(0, 0) + at(1, 1) + at(2, 2)
  // scalar last; shifted by a bound on its size, so that the largest eigenvalue is the one that grows
  const shift = 3 * pairs.reduce((sum, { from, to, weight }) => sum + weight * length2(from, to), 1e-9)
  const k = [
    [2 * at(0, 0) - trace, at(0, 1) + at(1, 0), at(0, 2) + at(2, 0), at(1, 2) - at(2, 1)],
    [at(0, 1) + at(1, 0), 2 * at(1, 1) - trace, at(1, 2) + at(2, 1), at(2, 0) - at(0, 2)],
    [at(0, 2) + at(2, 0), at(1, 2) + at(2, 1), 2 * at(2, 2) - trace, at(0, 1) - at(1, 0)],
    [at(1, 2) - at(2, 1), at(2, 0) - at(0, 2), at(0, 1) - at(1, 0), trace],
  ]
  let q = [0.01, 0.01, 0.01, 1]
  for (let round = 0; round < 80; round += 1) {
    const next = k.map((row, i) => shift * q[i]! + row.reduce((sum, value, j) => sum + value * q[j]!, 0))
    const size = Math.hypot(...next)
    q = next.map((value) => value / size)
  }
  return unit([q[0]!, q[1]!, q[2]!, q[3]!])
}

const length2 = (a: Vector, b: Vector) => Math.hypot(...a) * Math.hypot(...b)

/** How little the pelvis itself counts against a point that must stay put. */
const pelvisWeight = 0.02

/**
 * The same pose moved and turned as a whole, so that points which should stay put do so as well as possible.
 * A joint that bends far off the ground moves what is free, not what is planted.
 */
export function plant(
  pose: Pose,
  points: readonly { readonly landmark: LandmarkName; readonly point: Vector }[],
  towards: Pose,
  body: Body,
): Pose {
  if (points.length === 0) return pose
  const frames = forwardKinematics(pose, body)
  const arms: readonly Vector[] = [
    [0.2, 0, 0],
    [0, 0.2, 0],
    [0, 0, 0.2],
    [-0.2, 0, 0],
    [0, -0.2, 0],
    [0, 0, -0.2],
  ]
  const place = (p: Pose, arm: Vector): Vector => {
    const [x, y, z] = rotate(p.pelvisRotation, arm)
    return [p.pelvisPosition[0] + x, p.pelvisPosition[1] + y, p.pelvisPosition[2] + z]
  }
  const pairs: Pair[] = [
    ...points.map(({ landmark, point }) => ({
      from: landmarkPosition(frames, landmark, body),
      to: point,
      weight: 1,
    })),
    ...arms.map((arm) => ({ from: place(pose, arm), to: place(towards, arm), weight: pelvisWeight })),
  ]
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0)
  const middle = (which: 'from' | 'to'): Vector => {
    const sum = [0, 1, 2].map((axis) =>
      pairs.reduce((all, pair) => all + pair.weight * pair[which][axis]!, 0),
    )
    return [sum[0]! / total, sum[1]! / total, sum[2]! / total]
  }
  const [from, to] = [middle('from'), middle('to')]
  const turn = bestTurn(
    pairs.map((pair) => ({ ...pair, from: subtract(pair.from, from), to: subtract(pair.to, to) })),
  )
  const [x, y, z] = rotate(turn, subtract(pose.pelvisPosition, from))
  return {
    ...pose,
    pelvisPosition: [to[0] + x, to[1] + y, to[2] + z],
    pelvisRotation: multiply(turn, pose.pelvisRotation),
  }
}
