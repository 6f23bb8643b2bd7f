import { averageBody, type Body, floor, forwardKinematics, landmarkPosition } from '../body/index.ts'
import type { Exercise, Movement, Step } from '../language/index.ts'
import { isHandRest } from '../session/index.ts'
import type { Asked } from './actions/action.ts'
import { choosePosture, wordsOf } from './actions/choose-posture.ts'
import { enact } from './actions/enact.ts'
import { putsProp } from './actions/held-props.ts'
import { sidesOf } from './actions/sides.ts'
import { takePosture } from './actions/take-posture.ts'
import { blockBefore, furnish } from './furniture.ts'
import type { Contact } from './motion.ts'
import type { Scene, Side } from './scene.ts'
import { settle, uprightGoals } from './settle.ts'
import { restHandsOn } from './without.ts'

/** The scene at a step's end. Not `staged`: the words could not be followed, and the body is as it was. */
export type SceneStep = {
  readonly step: number
  readonly scene: Scene
  readonly staged: boolean
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
      return { step: index, scene, staged: true }
    }
    const after = stageStep(step, scene, ready)
    if (after) scene = after
    // the pose to come back to is the last one before the work begins
    isReady = isReady && step.kind !== 'move' && step.kind !== 'return'
    if (isReady && after) ready = scene
    const aside = offered(step, exercise, scene)
    return { step: index, scene, staged: after !== null, ...(aside && { aside }) }
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

function stageStep(step: Step, scene: Scene, ready: Scene): Scene | null {
  const movements = movementsOf(step)
  if (movements.length === 0 && !moving.has(step.kind)) return scene
  let now = scene
  let done = 0
  const put = moving.has(step.kind) ? putsProp(step.text, scene) : null
  const withProp = put && settle(scene, put)
  if (withProp) {
    now = withProp
    done += 1
  }
  for (const movement of movements) {
    const after = follow(movement, step, now, ready)
    if (!after) continue
    now = after
    done += 1
  }
  if (done > 0 || !moving.has(step.kind)) return now
  return step.kind === 'return' ? { ...ready, side: scene.side } : null
}

/** "If not, have a block handy to rest your hands on": her hands on it, or null where nothing of the kind is offered. */
function offered(step: Step, { props }: Exercise, scene: Scene): Scene | null {
  if (step.kind !== 'option') return null
  const rest = props.filter(isHandRest).find((word) => step.text.toLowerCase().includes(word))
  if (!rest) return null
  const movement = restHandsOn({ kind: 'prop', prop: rest }, step)
  const within = { ...scene, props: [...scene.props, blockBefore(scene)] }
  return follow(movement, step, within, within)
}

/** One movement's scene, or null when it can't be followed. */
function follow(movement: Movement, step: Step, scene: Scene, ready: Scene): Scene | null {
  const { action, parts } = movement
  const whole = parts.length === 0 || parts.includes('body')
  if (action === 'return' && whole) return { ...ready, side: scene.side }
  const sides = sidesOf(movement, step, scene)
  const asked: Asked = { movement, sides, words: step.text }
  const change = enact(asked, scene)
  const settled = change && settle(scene, change)
  if (!settled) return null
  return { ...settled, side: sides.length === 1 ? sides[0]! : scene.side }
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
