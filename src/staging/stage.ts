import { averageBody, type Body, floor, forwardKinematics, landmarkPosition } from '../body/index.ts'
import type { Exercise, Movement, Step } from '../language/index.ts'
import type { Asked, Enact, Side } from './actions/action.ts'
import { handActions } from './actions/hands.ts'
import { legActions } from './actions/legs.ts'
import { trunkActions } from './actions/trunk.ts'
import { bodyActions, choosePosture, takePosture, wordsOf } from './actions/whole-body.ts'
import type { StagedStep } from './motion.ts'
import type { Scene, SceneChange } from './scene.ts'
import { settle } from './settle.ts'

const moving: ReadonlySet<Step['kind']> = new Set(['setup', 'move', 'return'])

function sidesOf(movement: Movement, scene: Scene): readonly Side[] {
  const { side } = movement
  if (side === 'left' || side === 'right') return [side]
  if (side === 'other') return [scene.side === 'left' ? 'right' : 'left']
  if (side === 'both') return ['left', 'right']
  return scene.side ? [scene.side] : ['right']
}

function enact(asked: Asked, scene: Scene): SceneChange | null {
  const { action } = asked.movement
  const tries: readonly Enact[] = [bodyActions, handActions, legActions, trunkActions].flatMap(
    (table) => table[action] ?? [],
  )
  for (const attempt of tries) {
    const change = attempt(asked, scene)
    if (change) return change
  }
  return null
}

/** The scene at the start of an exercise: its posture, nothing asked yet. */
export function openScene(exercise: Exercise, body: Body = averageBody): Scene {
  const taken = takePosture(choosePosture(exercise.position ?? 'standing', wordsOf(exercise)), { body })
  return {
    body,
    posture: taken.posture,
    pose: taken.pose,
    wanted: {},
    holds: taken.holds,
    goals: [],
    planes: [floor],
    props: [],
    side: null,
  }
}

export type SceneStep = { readonly step: number; readonly scene: Scene; readonly staged: boolean }

/** Walks through an exercise's steps and gives the scene that each ends in. What can't be done holds the last one. */
export function stageExercise(exercise: Exercise, body: Body = averageBody): readonly SceneStep[] {
  let scene = openScene(exercise, body)
  let ready = scene
  return exercise.steps.map((step, index) => {
    const after = stageStep(step, scene, ready)
    if (after) scene = after
    if (step.kind === 'setup' && after) ready = scene
    return { step: index, scene, staged: after !== null }
  })
}

function stageStep(step: Step, scene: Scene, ready: Scene): Scene | null {
  if (!moving.has(step.kind) && !step.movements.some(({ staysPut }) => staysPut.length > 0)) return scene
  let now = scene
  let done = 0
  for (const movement of step.movements) {
    const sides = sidesOf(movement, now)
    const change = enact({ movement, sides }, now)
    const settled = change && settle(now, change)
    if (!settled) continue
    now = { ...settled, side: sides.length === 1 ? sides[0]! : now.side }
    done += 1
  }
  if (done > 0) return now
  return step.kind === 'return' ? { ...ready, side: scene.side } : null
}

export function contactsOf(scene: Scene): StagedStep['contacts'] {
  const frames = forwardKinematics(scene.pose, scene.body)
  return scene.holds.map(({ landmark, on }) => ({
    landmark,
    on: on === 'seat' ? 'prop' : on,
    point: landmarkPosition(frames, landmark, scene.body),
  }))
}
