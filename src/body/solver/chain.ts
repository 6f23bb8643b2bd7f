import type { Body } from '../body.ts'
import { jointRanges } from '../joint-ranges.ts'
import { joints } from '../joints.ts'
import type { JointAngleName, Pose, SegmentName } from '../pose.ts'
import { segmentNames } from '../pose.ts'
import { multiply, unit } from '../quaternion.ts'
import { angleCount, freedomNames, freedoms, radians } from './freedoms.ts'

const segmentCount = segmentNames.length
const segmentIndex = new Map(segmentNames.map((name, index) => [name, index]))
const angleIndex = new Map(freedomNames.map((name, index) => [name, index]))

export function indexOf(segment: SegmentName): number {
  return segmentIndex.get(segment)!
}

/** Joints as numbers, in the order of `joints` (parents first). */
const links = joints.map((joint) => ({
  segment: indexOf(joint.segment),
  parent: indexOf(joint.parent),
  axes: joint.axes.map(({ angle, axis, sign }) => ({ freedom: angleIndex.get(angle)!, axis, sign })),
}))

/** For each segment the freedoms that move it, the root's six included. */
const freedomsOf: readonly (readonly number[])[] = (() => {
  const lists: number[][] = Array.from({ length: segmentCount }, () => [])
  for (let root = angleCount; root < freedoms; root += 1) lists[0]!.push(root)
  for (const link of links) {
    lists[link.segment] = [...lists[link.parent]!, ...link.axes.map(({ freedom }) => freedom)]
  }
  return lists
})()

/** The segment each freedom turns (the pelvis for the root). */
const segmentOfFreedom = new Int32Array(freedoms)
for (const link of links) for (const { freedom } of link.axes) segmentOfFreedom[freedom] = link.segment

/**
 * A body in one pose as flat arrays of numbers, because the solver asks for it some hundred times a solve.
 * Rotation matrices are row-major; all in the room's frame, metres and radians.
 */
export class Chain {
  readonly angles = new Float64Array(angleCount)
  readonly rootPosition = new Float64Array(3)
  readonly rootRotation = Float64Array.of(0, 0, 0, 1)
  readonly rotations = new Float64Array(segmentCount * 9)
  readonly origins = new Float64Array(segmentCount * 3)
  /** The axis of each joint freedom in the room, three numbers each. */
  readonly axes = new Float64Array(freedoms * 3)
  readonly massCentre = new Float64Array(3)
  /** Mass share of a segment and all that hangs on it, and that share times its centre. */
  private readonly hungMass = new Float64Array(segmentCount)
  private readonly hungMoment = new Float64Array(segmentCount * 3)
  private readonly offsets = new Float64Array(segmentCount * 3)
  private readonly shares = new Float64Array(segmentCount)
  private readonly centres = new Float64Array(segmentCount * 3)

  constructor(body: Body) {
    for (const [index, name] of segmentNames.entries()) {
      this.offsets.set(body.offsets[name], index * 3)
      this.shares[index] = body.masses[name].share
      this.centres.set(body.masses[name].centre, index * 3)
    }
    for (let root = 0; root < 3; root += 1) {
      this.axes[(angleCount + root) * 3 + root] = 1
      this.axes[(angleCount + 3 + root) * 3 + root] = 1
    }
  }

  setPose(pose: Pose): void {
    for (const [index, name] of freedomNames.entries()) this.angles[index] = pose.angles[name] * radians
    this.rootPosition.set(pose.pelvisPosition)
    this.rootRotation.set(unit(pose.pelvisRotation))
    this.update()
  }

  /** The pose as the rest of the room knows it, in degrees. */
  getPose(): Pose {
    const angles: Partial<Record<JointAngleName, number>> = {}
    for (const [index, name] of freedomNames.entries()) {
      const { from, to } = jointRanges[name]
      // radians and back may step over a bound by the last digit
      angles[name] = Math.min(to, Math.max(from, this.angles[index]! / radians))
    }
    const [x, y, z] = this.rootPosition
    const [qx, qy, qz, qw] = this.rootRotation
    return {
      pelvisPosition: [x!, y!, z!],
      pelvisRotation: unit([qx!, qy!, qz!, qw!]),
      angles: angles as Record<JointAngleName, number>,
    }
  }

  /** Takes over another chain's pose without computing it anew; call `update` afterwards. */
  copyFrom(other: Chain): void {
    this.angles.set(other.angles)
    this.rootPosition.set(other.rootPosition)
    this.rootRotation.set(other.rootRotation)
  }

  /** Moves the pelvis by metres and turns it by a rotation vector in radians, both in the room. */
  moveRoot(dx: number, dy: number, dz: number, ax: number, ay: number, az: number): void {
    const position = this.rootPosition
    position.set([position[0]! + dx, position[1]! + dy, position[2]! + dz])
    const angle = Math.hypot(ax, ay, az)
    if (angle === 0) return
    const sine = Math.sin(angle / 2) / angle
    const [x, y, z, w] = this.rootRotation
    const turned = multiply([ax * sine, ay * sine, az * sine, Math.cos(angle / 2)], [x!, y!, z!, w!])
    this.rootRotation.set(unit(turned))
  }

  /** Recomputes every segment from the angles and the pelvis. */
  update(): void {
    const { rotations: r, origins: o, offsets, axes } = this
    this.updateRoot()
    for (const link of links) {
      const p = link.parent * 9
      const s = link.segment * 9
      const po = link.parent * 3
      const so = link.segment * 3
      for (let row = 0; row < 3; row += 1) {
        const a = r[p + row * 3]!
        const b = r[p + row * 3 + 1]!
        const c = r[p + row * 3 + 2]!
        o[so + row] = o[po + row]! + a * offsets[so]! + b * offsets[so + 1]! + c * offsets[so + 2]!
        r[s + row * 3] = a
        r[s + row * 3 + 1] = b
        r[s + row * 3 + 2] = c
      }
      for (const { freedom, axis, sign } of link.axes) {
        const angle = sign * this.angles[freedom]!
        const cosine = Math.cos(angle)
        const sine = Math.sin(angle)
        // turning about one own axis mixes the two columns after it
        const first = (axis + 1) % 3
        const second = (axis + 2) % 3
        for (let row = 0; row < 3; row += 1) {
          const at = s + row * 3
          axes[freedom * 3 + row] = sign * r[at + axis]!
          const u = r[at + first]!
          const v = r[at + second]!
          r[at + first] = u * cosine + v * sine
          r[at + second] = v * cosine - u * sine
        }
      }
    }
    this.weigh()
  }

  private updateRoot(): void {
    const [x = 0, y = 0, z = 0, w = 1] = this.rootRotation
    const r = this.rotations
    r[0] = 1 - 2 * (y * y + z * z)
    r[1] = 2 * (x * y - w * z)
    r[2] = 2 * (x * z + w * y)
    r[3] = 2 * (x * y + w * z)
    r[4] = 1 - 2 * (x * x + z * z)
    r[5] = 2 * (y * z - w * x)
    r[6] = 2 * (x * z - w * y)
    r[7] = 2 * (y * z + w * x)
    r[8] = 1 - 2 * (x * x + y * y)
    this.origins.set(this.rootPosition)
  }

  private weigh(): void {
    const { rotations: r, origins: o, centres, shares, hungMass, hungMoment } = this
    for (let s = 0; s < segmentCount; s += 1) {
      hungMass[s] = shares[s]!
      for (let row = 0; row < 3; row += 1) {
        const at = s * 9 + row * 3
        const turned =
          r[at]! * centres[s * 3]! + r[at + 1]! * centres[s * 3 + 1]! + r[at + 2]! * centres[s * 3 + 2]!
        hungMoment[s * 3 + row] = shares[s]! * (o[s * 3 + row]! + turned)
      }
    }
    for (let index = links.length - 1; index >= 0; index -= 1) {
      const { parent, segment } = links[index]!
      hungMass[parent] = hungMass[parent]! + hungMass[segment]!
      for (let row = 0; row < 3; row += 1) {
        hungMoment[parent * 3 + row] = hungMoment[parent * 3 + row]! + hungMoment[segment * 3 + row]!
      }
    }
    for (let row = 0; row < 3; row += 1) this.massCentre[row] = hungMoment[row]! / hungMass[0]!
  }

  /** Writes where a point of a segment's frame is in the room. */
  place(segment: number, x: number, y: number, z: number, into: Float64Array, at = 0): void {
    const r = this.rotations
    const o = this.origins
    const s = segment * 9
    const so = segment * 3
    into[at] = o[so]! + r[s]! * x + r[s + 1]! * y + r[s + 2]! * z
    into[at + 1] = o[so + 1]! + r[s + 3]! * x + r[s + 4]! * y + r[s + 5]! * z
    into[at + 2] = o[so + 2]! + r[s + 6]! * x + r[s + 7]! * y + r[s + 8]! * z
  }

  /** Writes a direction of a segment's frame in the room. */
  point(segment: number, x: number, y: number, z: number, into: Float64Array): void {
    const r = this.rotations
    const s = segment * 9
    into[0] = r[s]! * x + r[s + 1]! * y + r[s + 2]! * z
    into[1] = r[s + 3]! * x + r[s + 4]! * y + r[s + 5]! * z
    into[2] = r[s + 6]! * x + r[s + 7]! * y + r[s + 8]! * z
  }

  /** Adds to `row` how fast a point at (px, py, pz) on a segment moves along (nx, ny, nz) with each freedom. */
  addPointRow(
    row: Float64Array,
    segment: number,
    px: number,
    py: number,
    pz: number,
    nx: number,
    ny: number,
    nz: number,
  ): void {
    const { axes, origins } = this
    for (const f of freedomsOf[segment]!) {
      const at = f * 3
      if (f >= angleCount && f < angleCount + 3) {
        row[f] = row[f]! + axes[at]! * nx + axes[at + 1]! * ny + axes[at + 2]! * nz
        continue
      }
      const so = segmentOfFreedom[f]! * 3
      const dx = px - origins[so]!
      const dy = py - origins[so + 1]!
      const dz = pz - origins[so + 2]!
      const ax = axes[at]!
      const ay = axes[at + 1]!
      const az = axes[at + 2]!
      row[f] = row[f]! + (ay * dz - az * dy) * nx + (az * dx - ax * dz) * ny + (ax * dy - ay * dx) * nz
    }
  }

  /** Adds how fast a direction (ux, uy, uz) fixed in a segment turns towards (nx, ny, nz) with each freedom. */
  addDirectionRow(
    row: Float64Array,
    segment: number,
    ux: number,
    uy: number,
    uz: number,
    nx: number,
    ny: number,
    nz: number,
  ): void {
    // (a × u) · n = a · (u × n)
    const cx = uy * nz - uz * ny
    const cy = uz * nx - ux * nz
    const cz = ux * ny - uy * nx
    for (const f of freedomsOf[segment]!) {
      if (f >= angleCount && f < angleCount + 3) continue
      const at = f * 3
      row[f] = row[f]! + this.axes[at]! * cx + this.axes[at + 1]! * cy + this.axes[at + 2]! * cz
    }
  }

  /** Adds how fast the centre of mass moves along the floor's (nx, nz) with each freedom. */
  addMassRow(row: Float64Array, nx: number, nz: number): void {
    const { axes, origins, hungMass, hungMoment } = this
    for (let f = 0; f < freedoms; f += 1) {
      const at = f * 3
      if (f >= angleCount && f < angleCount + 3) {
        row[f] = row[f]! + axes[at]! * nx + axes[at + 2]! * nz
        continue
      }
      const so = segmentOfFreedom[f]! * 3
      const mass = hungMass[segmentOfFreedom[f]!]!
      const dx = hungMoment[so]! - mass * origins[so]!
      const dy = hungMoment[so + 1]! - mass * origins[so + 1]!
      const dz = hungMoment[so + 2]! - mass * origins[so + 2]!
      const ax = axes[at]!
      const ay = axes[at + 1]!
      const az = axes[at + 2]!
      row[f] = row[f]! + (ay * dz - az * dy) * nx + (ax * dy - ay * dx) * nz
    }
  }
}
