import {
  checkPose,
  distance,
  dot,
  forwardKinematics,
  type Goal,
  type JointAngleName,
  jointRanges,
  type LandmarkName,
  landmarkPosition,
  type Pose,
  solvePose,
  type Violation,
} from '../body/index.ts'
import { comfortOf } from './postures/find.ts'
import type { Hold, Scene, SceneChange } from './scene.ts'

/** What a pose may be off by before it counts: a hold drifts, or flesh goes in, metres. */
const driftMetres = 0.008
const depthMetres = 0.008

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
    holds: [...scene.holds.filter(({ landmark }) => !released.has(landmark)), ...(change.holds ?? [])],
    planes: change.planes ?? scene.planes,
    props: change.props ?? scene.props,
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
    ...(over.length > 0 ? { over } : {}),
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
  const onSurface = (change.lands ?? []).map(
    ({ landmark, on }): Hold => ({ landmark, on, point: at(landmark) }),
  )
  const onBody = (change.touches ?? []).map(
    ({ landmark, other, offset }): Hold => ({
      landmark,
      on: 'body',
      point: at(landmark),
      follows: { landmark: other, offset },
    }),
  )
  const arrived = (hold: Hold, index: number) => {
    const land = change.lands?.[index]
    if (land) return Math.abs(dot(land.plane.normal, hold.point) - land.plane.offset) <= arrivedMetres
    return true
  }
  return [...onSurface.filter(arrived), ...onBody]
}

/**
 * Lets the body follow what was asked. Tried in full first; where that can't be done without a flaw, half of
 * the way, then a quarter. Null when not even that: then nothing is shown rather than something wrong.
 */
export function settle(before: Scene, change: SceneChange): Scene | null {
  const goalScene = asked(before, change)
  for (const share of [1, 0.6, 0.3]) {
    const wanted = share === 1 ? goalScene.wanted : shareOf(before, goalScene, share)
    const scene = { ...goalScene, wanted }
    const over: readonly LandmarkName[] = [...scene.holds.filter(bears), ...(change.lands ?? [])].map(
      ({ landmark }) => landmark,
    )
    const comfort = comfortOf(scene.posture)
    const { pose } = solvePose({
      body: scene.body,
      start: scene.pose,
      planes: scene.planes,
      comfort: {
        angles: { ...comfort.angles, ...wanted },
        weights: { ...comfort.weights, ...weightsOf(wanted) },
      },
      goals: [
        ...scene.holds.map(holdGoal),
        ...scene.goals,
        ...(change.goals ?? []),
        ...(change.lands ?? []).map(
          ({ landmark, plane }): Goal => ({ kind: 'on', landmark, plane, weight: 0.7 }),
        ),
        ...(change.touches ?? []).map((touch): Goal => ({ kind: 'beside', ...touch, weight: 0.7 })),
        ...(over.length > 2 ? [{ kind: 'balance', over, marginMetres: 0.01, weight: 0.5 } as const] : []),
      ],
    })
    const after = { ...scene, pose, holds: [...scene.holds, ...landed(scene, change, pose)] }
    if (flaws(after, pose).length === 0 && drift(after, pose) <= driftMetres) return after
  }
  return null
}

/** What the words asked for gives way later than what is only comfortable. */
function weightsOf(wanted: Scene['wanted']): Scene['wanted'] {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, askedWeight]))
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
