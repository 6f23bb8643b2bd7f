import {
  type Body,
  checkPose,
  distance,
  forwardKinematics,
  type Goal,
  interpolatePoses,
  type JointAngleName,
  jointAngleNames,
  landmarkPosition,
  type Plane,
  type Pose,
  solvePose,
} from '../body/index.ts'
import { plant } from './align.ts'
import type { Hold } from './scene.ts'

/** Where a body is at the end of a step, as far as the way there is concerned. */
export type Place = {
  readonly pose: Pose
  readonly holds: readonly Hold[]
  readonly planes: readonly Plane[]
  readonly body: Body
}

/** From the head down. Rolling down starts with the first, stacking up with the last. */
const spineOrder: readonly string[] = [
  'upperNeck',
  'lowerNeck',
  'upperThoracic',
  'lowerThoracic',
  'upperLumbar',
  'lowerLumbar',
  'Hip',
] // prettier-ignore
const spineNames = jointAngleNames.filter(
  (name) => /Flexion$/.test(name) && /^(lower|upper)(Neck|Thor|Lumb)/.test(name),
)

/** How much the spine bends forward in all on the way, degrees; negative when it straightens. */
function bendOf(from: Pose, to: Pose): number {
  return spineNames.reduce((sum, name) => sum + to.angles[name] - from.angles[name], 0)
}

const ease = (t: number) => t * t * t * (t * (6 * t - 15) + 10)
const within = (t: number, start: number, end: number) =>
  Math.min(1, Math.max(0, (t - start) / (end - start)))

/** A spine that bends less than this goes all at once, degrees. */
const leastPeel = 25

/** When each joint moves, as a share of the way, start and end. */
function windowOf(
  name: JointAngleName,
  bend: number,
  lifting: 'left' | 'right' | null,
): readonly [number, number] {
  if (Math.abs(bend) > leastPeel && /Flexion$/.test(name)) {
    const index = spineOrder.findIndex((part) => name.includes(part))
    if (index >= 0) {
      const step = bend > 0 ? index : spineOrder.length - 1 - index
      return [step * 0.085, 0.49 + step * 0.085]
    }
  }
  // weight goes over the standing foot before the other leaves the floor
  if (lifting && name.startsWith(lifting) && /Hip|Knee|Ankle|Toe/.test(name)) return [0.25, 1]
  if (lifting && /Hip|Knee|Ankle|SideBend/.test(name)) return [0, 0.7]
  return [0, 1]
}

function liftedFoot(from: Place, to: Place): 'left' | 'right' | null {
  const stands = (place: Place, side: string) =>
    place.holds.some(({ landmark }) => landmark === `${side}BallOfFoot`)
  for (const side of ['left', 'right'] as const) {
    const other = side === 'left' ? 'right' : 'left'
    if (stands(from, side) && !stands(to, side) && stands(to, other)) return side
  }
  return null
}

/** Points nearer than this to where they were have not moved, metres. */
const sameMetres = 0.012
/** A point that wanders further than this on the way is put back, metres. */
const wanderMetres = 0.003

type Still = { readonly landmark: Hold['landmark']; readonly point: Hold['point'] }

/** What rests at the same place before and after, and so rests all the way. */
function stillPoints(from: Place, to: Place): readonly Still[] {
  const [before, after] = [forwardKinematics(from.pose, from.body), forwardKinematics(to.pose, to.body)]
  const rested = new Set(from.holds.filter(({ on }) => on !== 'body').map(({ landmark }) => landmark))
  return to.holds
    .filter(({ landmark, follows, slides }) => rested.has(landmark) && !follows && !slides)
    .map(({ landmark }) => ({
      landmark,
      point: landmarkPosition(before, landmark, from.body),
      end: landmarkPosition(after, landmark, to.body),
    }))
    .filter(({ point, end }) => distance(point, end) < sameMetres)
}

function wander(pose: Pose, points: readonly Still[], body: Body): number {
  const frames = forwardKinematics(pose, body)
  return Math.max(
    0,
    ...points.map(({ landmark, point }) => distance(point, landmarkPosition(frames, landmark, body))),
  )
}

/** Poses on the way from one place to another, evenly in time, both ends included. */
export function travel(from: Place, to: Place, count: number): readonly Pose[] {
  const bend = bendOf(from.pose, to.pose)
  const lifting = liftedFoot(from, to)
  const points = stillPoints(from, to)
  const rolling = to.holds.filter(
    ({ slides, landmark }) => slides && from.holds.some((hold) => hold.landmark === landmark),
  )
  const poses: Pose[] = [from.pose]
  for (let index = 1; index < count - 1; index += 1) {
    const t = index / (count - 1)
    const whole = interpolatePoses(from.pose, to.pose, ease(lifting ? within(t, 0, 0.8) : t))
    const angles = Object.fromEntries(
      jointAngleNames.map((name) => {
        const [start, end] = windowOf(name, bend, lifting)
        const share = ease(within(t, start, end))
        return [name, from.pose.angles[name] + (to.pose.angles[name] - from.pose.angles[name]) * share]
      }),
    ) as Pose['angles']
    const planted = plant({ ...whole, angles }, points, whole, to.body)
    poses.push(mend(planted, points, rolling, to))
  }
  return [...poses, to.pose]
}

/** Puts back what wandered or sank on the way; most poses need nothing. */
function mend(pose: Pose, points: readonly Still[], rolling: readonly Hold[], { body, planes }: Place): Pose {
  const sunk = checkPose(pose, { body, planes, toleranceMetres: 0.006 })
  const frames = forwardKinematics(pose, body)
  const off = rolling.some(({ slides, landmark }) => {
    const [x, y, z] = landmarkPosition(frames, landmark, body)
    const [nx, ny, nz] = slides!.normal
    return Math.abs(nx * x + ny * y + nz * z - slides!.offset) > wanderMetres
  })
  if (sunk.length === 0 && !off && wander(pose, points, body) <= wanderMetres) return pose
  const goals: Goal[] = [
    ...points.map((still): Goal => ({ kind: 'at', ...still })),
    ...rolling.map(({ landmark, slides }): Goal => ({ kind: 'on', landmark, plane: slides! })),
  ]
  const weights = Object.fromEntries(jointAngleNames.map((name) => [name, 2]))
  return solvePose({ body, planes, start: pose, goals, comfort: { angles: pose.angles, weights } }).pose
}
