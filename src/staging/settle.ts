import {
  add,
  checkPose,
  distance,
  dot,
  forwardKinematics,
  type Goal,
  type JointAngleName,
  jointRanges,
  type LandmarkName,
  landmarkPosition,
  mirrorPose,
  type Pose,
  pointInRoom,
  solvePose,
  type Violation,
  withAngles,
} from '../body/index.ts'
import { plant } from './align.ts'
import { comfortOf } from './postures/find.ts'
import type { Hold, Scene, SceneChange } from './scene.ts'

/** What a pose may be off by before it counts: a hold drifts, or flesh goes in, metres. */
const driftMetres = 0.008
const depthMetres = 0.008

/** A body that lies rests on its whole length: there is nothing it could fall off. */
const lies = ({ posture }: Scene) =>
  ['supine', 'prone', 'side-lying'].includes(posture.position) && !/plank/.test(posture.id)

const bears = (hold: Hold) => hold.on !== 'body'

function holdGoal(hold: Hold): Goal {
  if (hold.slides) return { kind: 'on', landmark: hold.landmark, plane: hold.slides }
  return hold.follows
    ? { kind: 'beside', landmark: hold.landmark, other: hold.follows.landmark, offset: hold.follows.offset }
    : { kind: 'at', landmark: hold.landmark, point: hold.point }
}

function withinRange(wanted: Scene['wanted']): Scene['wanted'] {
  const entries = Object.entries(wanted) as [JointAngleName, number][]
  return Object.fromEntries(
    entries.map(([name, degrees]) => {
      const { from, to } = jointRanges[name]
      return [name, Math.min(to - 1, Math.max(from + 1, degrees))]
    }),
  )
}

/** What holds the trunk up in a posture, until the trunk is asked to move. */
export function uprightGoals({ goals }: Scene['posture']): readonly Goal[] {
  return goals.filter(({ kind }) => kind === 'direction')
}

/** The scene after a change is asked for but before the body has followed. */
export function asked(scene: Scene, change: SceneChange): Scene {
  const released = new Set<LandmarkName>(change.release ?? [])
  for (const { landmark } of [...(change.holds ?? []), ...(change.lands ?? []), ...(change.touches ?? [])])
    released.add(landmark)
  return {
    ...scene,
    posture: change.posture ?? scene.posture,
    pose: change.pose ?? scene.pose,
    wanted: withinRange({ ...(change.posture ? {} : scene.wanted), ...change.wanted }),
    holds: [
      ...scene.holds.filter(({ landmark }) => !change.posture && !released.has(landmark)),
      ...(change.holds ?? []),
    ],
    goals: change.posture ? uprightGoals(change.posture) : released.has('upperBack') ? [] : scene.goals,
    planes: change.planes ?? scene.planes,
    props: change.props ?? scene.props,
    home: change.home ?? scene.home,
  }
}

export function drift(scene: Scene, pose: Pose): number {
  const frames = forwardKinematics(pose, scene.body)
  const worst = scene.holds
    .filter(({ follows }) => !follows)
    .map(({ landmark, point, slides }) => {
      const here = landmarkPosition(frames, landmark, scene.body)
      return slides ? Math.abs(dot(slides.normal, here) - slides.offset) : distance(here, point)
    })
  return Math.max(0, ...worst)
}

/** What is wrong with a pose in its scene, beyond what can be seen. */
export function flaws(scene: Scene, pose: Pose): readonly Violation[] {
  const over = scene.holds.filter(bears).map(({ landmark }) => landmark)
  const found = checkPose(pose, {
    body: scene.body,
    planes: scene.planes,
    toleranceMetres: depthMetres,
    ...(over.length > 0 && !lies(scene) ? { over } : {}),
  })
  return found.filter(({ kind, amount }) => kind !== 'balance' || amount > 10)
}

const askedWeight = 3

/** How near a hand must come to count as arrived, metres. */
const arrivedMetres = 0.02

/** The points that arrived where they were sent now rest there; one that fell short just hangs. */
function landed(scene: Scene, change: SceneChange, pose: Pose): readonly Hold[] {
  const frames = forwardKinematics(pose, scene.body)
  const at = (landmark: LandmarkName) => landmarkPosition(frames, landmark, scene.body)
  const onSurface = (change.lands ?? [])
    .filter(
      ({ landmark, plane }) => Math.abs(dot(plane.normal, at(landmark)) - plane.offset) <= arrivedMetres,
    )
    .map(
      ({ landmark, on, plane, rolls }): Hold => ({
        landmark,
        on,
        point: at(landmark),
        // hands on a wall may slide along it as the body steps away
        ...(rolls ? { rolls } : {}),
        ...(rolls || on === 'wall' ? { slides: plane } : {}),
      }),
    )
  const onBody = (change.touches ?? []).map(
    ({ landmark, other, offset }): Hold => ({
      landmark,
      on: 'body',
      point: at(landmark),
      follows: { landmark: other, offset },
    }),
  )
  return [...onSurface, ...onBody]
}

/** How far the hands that were sent to the body are from it, metres. */
function missed(scene: Scene, change: SceneChange, pose: Pose): number {
  const frames = forwardKinematics(pose, scene.body)
  const offs = (change.touches ?? []).map(({ landmark, other, offset }) => {
    const { segment, offset: base } = scene.body.landmarks[other]
    const target = pointInRoom(frames, segment, add(base, offset))
    return distance(landmarkPosition(frames, landmark, scene.body), target)
  })
  return Math.max(0, ...offs)
}

/** Where joints that were asked to turn are put before the search, so that it starts near its end. */
function begin(before: Scene, scene: Scene, change: SceneChange, share: number): Pose {
  if (change.pose) return change.pose
  const asked = withinRange(change.wanted ?? {})
  const entries = Object.entries(asked) as [JointAngleName, number][]
  if (entries.length === 0) return before.pose
  const angles = Object.fromEntries(
    entries.map(([name, degrees]) => {
      const from = before.pose.angles[name]
      return [name, from + (degrees - from) * share]
    }),
  )
  const still = scene.holds.filter(({ follows, slides }) => !follows && !slides)
  return plant(withAngles(before.pose, angles), still, before.pose, scene.body)
}

/** An easier pose on the way to a hard one: the spine straight over the middle, nothing twisted. */
function easier(pose: Pose): Pose {
  const names = Object.keys(pose.angles) as JointAngleName[]
  const sideways = names.filter((name) =>
    /^(lower|upper).*(SideBend|Rotation)$|Shoulder(Abduction|Internal)/.test(name),
  )
  return withAngles(pose, Object.fromEntries(sideways.map((name) => [name, 0])))
}

/** Below these there is the floor, and no room for fingers that point on down. */
const nearFloor = /Ankle|Foot|Heel|Toe/

/** A palm that is sent to a limb lies along it: the fingers point on down it. */
function alongSkin({
  landmark,
  other,
  offset,
}: NonNullable<SceneChange['touches']>[number]): readonly Goal[] {
  if (!landmark.endsWith('Palm') || nearFloor.test(other)) return []
  const fingers = `${landmark.slice(0, -'Palm'.length)}Fingertips` as LandmarkName
  const [x, y, z] = offset
  return [{ kind: 'beside', landmark: fingers, other, offset: [x * 0.8, y - 0.09, z * 0.8], weight: 0.12 }]
}

/** A mirrored pose that misses what is held and touched by no more than this is a start for the other side, metres. */
const mirrorMetres = 0.04

/**
 * Hands that go from one ankle to the other go where they were, in a mirror. Where the feet stand evenly that pose is
 * all but found; null where it would have to move far.
 */
function otherWayRound(scene: Scene, change: SceneChange, { pose }: Scene): Pose | null {
  if (!change.touches) return null
  const mirrored = mirrorPose(pose)
  const off = Math.max(missed(scene, change, mirrored), drift(scene, mirrored))
  return off <= mirrorMetres ? mirrored : null
}

function attempt(
  before: Scene,
  goalScene: Scene,
  change: SceneChange,
  share: number,
  start: Pose = begin(before, goalScene, change, share),
): Scene | null {
  const wanted = share === 1 ? goalScene.wanted : shareOf(before, goalScene, share)
  const scene = { ...goalScene, wanted }
  const over: readonly LandmarkName[] = [...scene.holds.filter(bears), ...(change.lands ?? [])].map(
    ({ landmark }) => landmark,
  )
  const comfort = comfortOf(scene.posture)
  const { pose } = solvePose({
    body: scene.body,
    start,
    planes: scene.planes,
    comfort: {
      angles: { ...comfort.angles, ...wanted },
      weights: weightsOf(wanted, comfort.weights),
    },
    goals: [
      ...scene.holds.map(holdGoal),
      ...scene.goals,
      ...(change.goals ?? []),
      ...(change.lands ?? []).map(
        ({ landmark, plane }): Goal => ({ kind: 'on', landmark, plane, weight: 0.7 }),
      ),
      ...(change.touches ?? []).map((touch): Goal => ({ kind: 'beside', ...touch, weight: 0.7 })),
      ...(change.touches ?? []).flatMap(alongSkin),
      ...(over.length > 2 && !lies(scene)
        ? [{ kind: 'balance', over, marginMetres: 0.01, weight: 0.5 } as const]
        : []),
    ],
  })
  const after = { ...scene, pose, holds: [...scene.holds, ...landed(scene, change, pose)] }
  const arrives = missed(scene, change, pose) <= arrivedMetres
  return arrives && drift(after, pose) <= driftMetres && flaws(after, pose).length === 0 ? after : null
}

/**
 * Lets the body follow what was asked. Tried in full first; where that can't be done without a flaw, part of the
 * way. Null when not even that: then nothing is shown rather than something wrong.
 */
export function settle(before: Scene, change: SceneChange): Scene | null {
  const scene = asked(before, change)
  const still = !change.wanted && !change.lands && !change.touches && !change.goals && !change.planes
  const shrinks = change.release === undefined && change.holds === undefined
  if (still && shrinks) return scene
  const mirrored = otherWayRound(scene, change, before)
  const whole = (mirrored && attempt(before, scene, change, 1, mirrored)) ?? attempt(before, scene, change, 1)
  if (whole) return whole
  if (change.touches || change.lands || change.holds) {
    const around = attempt(before, scene, change, 1, easier(begin(before, scene, change, 1)))
    if (around) return around
  }
  for (const share of change.wanted ? [0.6, 0.3] : []) {
    const after = attempt(before, scene, change, share)
    if (after) return after
  }
  return null
}

/** What the words asked for gives way later than what is only comfortable. */
function weightsOf(wanted: Scene['wanted'], usual: Scene['wanted'] = {}): Scene['wanted'] {
  const names = Object.keys(wanted) as JointAngleName[]
  return {
    ...usual,
    ...Object.fromEntries(names.map((name) => [name, Math.max(askedWeight, usual[name] ?? 0)])),
  }
}

function shareOf(before: Scene, after: Scene, share: number): Scene['wanted'] {
  const entries = Object.entries(after.wanted) as [JointAngleName, number][]
  return Object.fromEntries(
    entries.map(([name, degrees]) => {
      const start = before.pose.angles[name]
      return [name, start + (degrees - start) * share]
    }),
  )
}
