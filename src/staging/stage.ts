import { averageBody, type Body, mirrorLandmark, mirrorPose, type Pose, poseAlong } from '../body/index.ts'
import type { Beat, Session } from '../session/index.ts'
import { breathed, fullness } from './breath.ts'
import type { Motion, PlacedProp, StagedStep } from './motion.ts'
import { findPosture } from './postures/find.ts'
import { routeBetween } from './routes.ts'
import type { Hold, Scene, Side } from './scene.ts'
import { contactsOf, openScene, type SceneStep, stageExercise } from './stage-exercise.ts'
import { type Place, travel } from './travel.ts'
import { withoutThings } from './without.ts'

/** Poses kept on each leg of a way; between them they are mixed evenly. */
const posesPerLeg = 14

function mirrorHold(hold: Hold): Hold {
  const { point, slides, rolls, follows } = hold
  const [nx, ny, nz] = slides?.normal ?? [0, 0, 0]
  return {
    landmark: mirrorLandmark(hold.landmark),
    on: hold.on,
    point: [point[0], point[1], 0 - point[2]],
    ...(slides ? { slides: { ...slides, normal: [nx, ny, 0 - nz] as const } } : {}),
    ...(rolls ? { rolls: { ...rolls, skin: mirrorLandmark(rolls.skin) } } : {}),
    ...(follows
      ? {
          follows: {
            landmark: mirrorLandmark(follows.landmark),
            offset: [follows.offset[0], follows.offset[1], 0 - follows.offset[2]] as const,
          },
        }
      : {}),
  }
}

const mirrorProp = (prop: PlacedProp): PlacedProp => ({
  ...prop,
  position: [prop.position[0], prop.position[1], 0 - prop.position[2]],
  turnDegrees: 0 - prop.turnDegrees,
  ...(prop.through ? { through: prop.through.map(mirrorLandmark) } : {}),
  ...(prop.fixedAt ? { fixedAt: [prop.fixedAt[0], prop.fixedAt[1], 0 - prop.fixedAt[2]] } : {}),
})

/** A scene as it is on the other side: the same in a mirror along the room's middle. */
export function mirrorScene(scene: Scene): Scene {
  return {
    ...scene,
    pose: mirrorPose(scene.pose),
    holds: scene.holds.map(mirrorHold),
    planes: scene.planes.map((plane) => ({
      ...plane,
      normal: [plane.normal[0], plane.normal[1], 0 - plane.normal[2]] as const,
    })),
    props: scene.props.map(mirrorProp),
    side: scene.side === 'left' ? 'right' : scene.side === 'right' ? 'left' : null,
  }
}

/** The side an exercise begins with in this session; where none is said, none. */
function firstSide(session: Session, exercise: number): Side | null {
  return session.beats.find((beat) => beat.exercise === exercise && beat.side !== null)?.side ?? null
}

function placeOf(scene: Scene): Place {
  return { pose: scene.pose, holds: scene.holds, planes: scene.planes, body: scene.body }
}

/** The way from one scene to another, through the postures a person passes: legs of poses, one after another. */
function wayBetween(from: Scene, to: Scene): readonly Pose[] {
  if (from === to) return [to.pose]
  const { body } = to
  const between = routeBetween(from.posture.id, to.posture.id).map(
    (id): Place => ({ pose: findPosture(id, body).pose, holds: [], planes: to.planes, body }),
  )
  const places = [placeOf(from), ...between, placeOf(to)]
  return places.slice(1).flatMap((place, index) => {
    const poses = travel(places[index]!, place, posesPerLeg)
    return index === 0 ? poses : poses.slice(1)
  })
}

/**
 * Stages a session: each step's pose at once, and the ways between them when they are first asked for (some
 * milliseconds each; then they are kept). Never throws on words that were not understood: their steps hold the
 * pose before and are marked.
 */
export function stage(session: Session, body: Body = averageBody): Motion {
  const sides = session.exercises.map((_, index) => firstSide(session, index))
  const exercises = session.exercises.map((exercise) => withoutThings(exercise, session.leftOut ?? []))
  const opened = exercises.map((exercise, index) => openScene(exercise, body, sides[index] ?? null))
  const staged = exercises.map((exercise, index) => stageExercise(exercise, body, sides[index] ?? null))
  const steps = staged.flatMap((list, exercise) =>
    list.map(({ step, scene, staged: done, whole, aside }): StagedStep => {
      const shown = aside ?? scene
      return {
        exercise,
        step,
        pose: shown.pose,
        contacts: contactsOf(shown),
        props: shown.props,
        staged: done,
        whole,
        aside: aside !== undefined,
        source: session.exercises[exercise]!.steps[step]!.span,
      }
    }),
  )
  const scenes = beatScenes(session, opened, staged)
  const ways = new Map<number, readonly Pose[]>()
  const fullBefore = new Map<number, number>()

  const way = (beat: number): readonly Pose[] => {
    const known = ways.get(beat)
    if (known) return known
    const to = scenes[beat]!
    const from = beat === 0 ? (opened[session.beats[0]!.exercise] ?? to) : scenes[beat - 1]!
    const poses = wayBetween(from, to)
    ways.set(beat, poses)
    return poses
  }
  const full = (beat: number): number => {
    if (beat < 0) return 0
    const known = fullBefore.get(beat)
    if (known !== undefined) return known
    const made = fullness(session.beats[beat]!, full(beat - 1), 1)
    fullBefore.set(beat, made)
    return made
  }

  return {
    steps,
    props: opened[0]?.props ?? [],
    endOf: (beat) => (scenes[beat] ?? opened[0])?.pose ?? findPosture('standing', body).pose,
    propsAt: (beat) => scenes[Math.min(Math.max(0, beat), scenes.length - 1)]?.props ?? [],
    poseAt(beat, fraction) {
      const index = Math.min(Math.max(0, Math.floor(beat)), session.beats.length - 1)
      const now = session.beats[index]
      if (!now) return opened[0]?.pose ?? findPosture('standing', body).pose
      return breathed(poseAlong(way(index), fraction), fullness(now, full(index - 1), fraction))
    },
  }
}

/** The scene each beat ends in, on the side it is done. */
function beatScenes(
  session: Session,
  opened: readonly Scene[],
  staged: readonly (readonly SceneStep[])[],
): readonly Scene[] {
  const mirrored = new Map<Scene, Scene>()
  const mirror = (scene: Scene) => {
    const known = mirrored.get(scene) ?? mirrorScene(scene)
    mirrored.set(scene, known)
    return known
  }
  return session.beats.map((beat: Beat) => {
    const index = beat.poseStep ?? beat.step
    const own = index === null ? undefined : staged[beat.exercise]?.[index]
    const scene = own?.scene ?? opened[beat.exercise]!
    const isOther = beat.side !== null && scene.side !== null && beat.side !== scene.side
    return isOther ? mirror(scene) : scene
  })
}
