import { averageBody, type Body, floor, forwardKinematics, landmarkPosition } from '../body/index.ts'
import type { Exercise, Movement, Step } from '../language/index.ts'
import { isHandRest } from '../session/index.ts'
import type { Asked } from './actions/action.ts'
import { ballUnderFoot, rollsOnBall, tiesBand, wearsBand } from './actions/bands.ts'
import { choosePosture, wordsOf } from './actions/choose-posture.ts'
import { enact } from './actions/enact.ts'
import { putsProp } from './actions/held-props.ts'
import { sidesOf } from './actions/sides.ts'
import { takePosture } from './actions/take-posture.ts'
import { blockBefore, furnish, reseated } from './furniture.ts'
import type { Contact } from './motion.ts'
import type { Scene, SceneChange, Side } from './scene.ts'
import { settle, uprightGoals } from './settle.ts'
import { asksNothing, hasFollowed, isShown } from './shown.ts'
import { restHandsOn } from './without.ts'

/**
 * The scene at a step's end. Not `staged`: the words could not be followed, and the body is as it was. Not `whole`:
 * the picture shows less than the words say.
 */
export type SceneStep = {
  readonly step: number
  readonly scene: Scene
  readonly staged: boolean
  readonly whole: boolean
  /** What the step offers to whoever needs it: shown in its picture, and not gone on from. */
  readonly aside?: Scene
}

const moving: ReadonlySet<Step['kind']> = new Set(['setup', 'move', 'return'])

/** The scene at the start of an exercise: its posture, nothing asked yet. `side` works where no side is named. */
export function openScene(exercise: Exercise, body: Body = averageBody, side: Side | null = null): Scene {
  const posture = choosePosture(exercise.position ?? 'standing', wordsOf(exercise))
  const taken = takePosture(posture, { body })
  const scene: Scene = {
    body,
    posture: taken.posture,
    pose: taken.pose,
    wanted: {},
    holds: taken.holds,
    home: taken.holds,
    goals: uprightGoals(taken.posture),
    planes: [floor],
    props: [],
    side,
  }
  return { ...scene, props: furnish(exercise, scene) }
}

/** Walks through an exercise's steps and gives the scene that each ends in. What can't be done holds the last one. */
export function stageExercise(
  exercise: Exercise,
  body: Body = averageBody,
  side: Side | null = null,
): readonly SceneStep[] {
  let scene = openScene(exercise, body, side)
  let ready = scene
  let isReady = true
  return exercise.steps.map((step, index) => {
    if (step.kind === 'switch-sides') {
      scene = { ...ready, side: otherSide(scene.side) }
      return { step: index, scene, staged: true, whole: true }
    }
    const after = stageStep(step, scene, ready)
    if (after) scene = after.scene
    // the pose to come back to is the last one before the work begins
    isReady = isReady && step.kind !== 'move' && step.kind !== 'return'
    if (isReady && after) ready = scene
    const aside = offered(step, exercise, scene)
    return {
      step: index,
      scene,
      staged: after !== null,
      whole: after?.isWhole ?? false,
      ...(aside && { aside }),
    }
  })
}

/** What a step asks to move. A cue that says what stays ("Keep your knee straight and raise your leg") may ask too. */
function movementsOf({ kind, movements }: Step): readonly Movement[] {
  if (moving.has(kind)) return movements
  return kind === 'cue' ? movements.slice(1) : []
}

function otherSide(side: Side | null): Side | null {
  return side === null ? null : side === 'left' ? 'right' : 'left'
}

type Followed = { readonly scene: Scene; readonly isWhole: boolean }

function putsThing(words: string, scene: Scene): SceneChange | null {
  return (
    tiesBand(words, scene) ??
    wearsBand(words, scene) ??
    rollsOnBall(words, scene) ??
    ballUnderFoot(words, scene) ??
    putsProp(words, scene)
  )
}

/** "Sit or stand", "lie on your back, or sit up": whoever has taken the one does not take the other as well. */
const eitherOr = /\bor\b|\w\/\w/i

function stageStep(step: Step, scene: Scene, ready: Scene): Followed | null {
  const movements = movementsOf(step)
  if (movements.length === 0 && !moving.has(step.kind)) return { scene, isWhole: true }
  let now = scene
  let done = 0
  let isWhole = true
  const put = moving.has(step.kind) ? putsThing(step.text, scene) : null
  const withProp = put && settle(scene, put)
  if (withProp) {
    now = withProp
    done += 1
  }
  const places = movements.filter(({ position }) => position)
  const [place] = places.length > 1 && eitherOr.test(step.text) ? places : []
  for (const movement of movements) {
    if (place && movement.position && movement !== place) continue
    const after = follow(movement, step, now, ready)
    if (after) {
      now = after.scene
      done += 1
    }
    isWhole &&= after?.isWhole ?? asksNothing(movement)
  }
  if (done > 0 || !moving.has(step.kind)) return { scene: now, isWhole }
  return step.kind === 'return'
    ? { scene: { ...ready, side: scene.side }, isWhole: ready.pose !== scene.pose }
    : null
}

/** "If not, have a block handy to rest your hands on": her hands on it, or null where nothing of the kind is offered. */
function offered(step: Step, { props }: Exercise, scene: Scene): Scene | null {
  if (step.kind !== 'option') return null
  const rest = props.filter(isHandRest).find((word) => step.text.toLowerCase().includes(word))
  if (!rest) return null
  const movement = restHandsOn({ kind: 'prop', prop: rest }, step)
  const within = { ...scene, props: [...scene.props, blockBefore(scene)] }
  return follow(movement, step, within, within)?.scene ?? null
}

/** A limb that is let down comes back to where it was before the work began, straight or bent. */
function homeward({ action, target }: Movement, step: Step, scene: Scene, ready: Scene): Scene {
  // what goes to the floor, or is uncrossed, goes farther back: to where it was before it was lifted and crossed
  const isFarther = action === 'uncross' || target?.kind === 'surface'
  if (step.kind !== 'return' || isFarther || ready.posture.id !== scene.posture.id) return scene
  return { ...scene, home: ready.holds, posture: { ...scene.posture, angles: ready.pose.angles } }
}

/** "Parallel to the floor" measures how high, and sends nothing to the floor. */
function measured(movement: Movement, { text }: Step): Movement {
  const { target } = movement
  const isMeasure = /\b(?:parallel|perpendicular) (?:to|with) the (?:floor|ground)\b/i.test(text)
  return isMeasure && target?.kind === 'surface' ? { ...movement, target: null } : movement
}

/** One movement's scene, or null when it can't be followed. */
function follow(movement: Movement, step: Step, scene: Scene, ready: Scene): Followed | null {
  const { action, parts } = movement
  const whole = parts.length === 0 || parts.includes('body')
  // "lower back down" lets down what was up, and is no low back
  const back =
    step.kind === 'return' &&
    /\blower(?:ing)? (?:\w+ly )?back\b|\bbring (?:it|them|both) (?:\w+ly )?back\b/i.test(step.text)
  if ((action === 'return' && whole) || (back && ['lower', 'bring'].includes(action)))
    return { scene: { ...ready, side: scene.side }, isWhole: true }
  const sides = sidesOf(movement, step, scene)
  const asked: Asked = { movement: measured(movement, step), sides, words: step.text }
  const change = enact(asked, homeward(movement, step, scene, ready))
  const settled = change && settle(scene, change)
  if (!settled || !hasFollowed(movement, change, scene, settled)) return null
  const isWhole = isShown(movement, change, settled)
  if (!isWhole && settled.pose === scene.pose) return null
  return {
    scene: { ...reseated(scene, settled), side: sides.length === 1 ? sides[0]! : scene.side },
    isWhole,
  }
}

/** Where the body touches what, for those who check or draw it. */
export function contactsOf(scene: Scene): readonly Contact[] {
  const frames = forwardKinematics(scene.pose, scene.body)
  return scene.holds.map(({ landmark, on, rolls, slides }) => {
    const here = landmarkPosition(frames, landmark, scene.body)
    const [x, y, z] = slides?.normal ?? [0, 0, 0]
    const depth = rolls?.radius ?? 0
    return {
      landmark: rolls?.skin ?? landmark,
      on: on === 'seat' ? 'prop' : on,
      point: [here[0] - x * depth, here[1] - y * depth, here[2] - z * depth],
    }
  })
}
