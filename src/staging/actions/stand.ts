import type { Vector } from '../../body/index.ts'
import { propFor, topOf } from '../furniture.ts'
import type { Hold, Scene, SceneChange } from '../scene.ts'
import { type Asked, type Enact, footOf, handOf } from './action.ts'

/** "Stand on a low step": the step comes under the feet, and all of her is higher by it. */
export const standsOnStep: Enact = ({ movement, words }, scene) => {
  const { target } = movement
  const step = target?.kind === 'prop' ? propFor(scene, target.prop) : undefined
  if (step?.kind !== 'step' || scene.posture.position !== 'standing' || !/\b(?:on|onto)\b/i.test(words))
    return null
  const height = step.size[1]
  const lifted = ([x, y, z]: Vector): Vector => [x, y + height, z]
  const feet = scene.holds.filter(({ landmark }) => /Heel|Ball|Sole|Toe/.test(landmark))
  if (feet.length === 0 || feet.some(({ on }) => on === 'prop')) return null
  const middle =
    (Math.min(...feet.map(({ point }) => point[0])) + Math.max(...feet.map(({ point }) => point[0]))) / 2
  const holds = feet.map((hold): Hold => ({ ...hold, on: 'prop', point: lifted(hold.point) }))
  return {
    pose: { ...scene.pose, pelvisPosition: lifted(scene.pose.pelvisPosition) },
    holds,
    home: holds,
    // toes come to its edge, so that a foot can be let down before it
    props: scene.props.map((prop) =>
      prop === step ? { ...step, position: [middle - 0.02, 0, 0], size: [0.3, height, step.size[2]] } : prop,
    ),
  }
}

/** "Stand on your right leg": the other foot leaves the floor a little. */
export const standsOnOneLeg: Enact = ({ movement }, scene) => {
  const { target } = movement
  if (scene.posture.position !== 'standing' || target?.kind !== 'part') return null
  if (!['leg', 'foot'].includes(target.part) || (target.side !== 'left' && target.side !== 'right'))
    return null
  const free = target.side === 'left' ? 'right' : 'left'
  return {
    release: footOf(free),
    wanted: { [`${free}HipFlexion`]: 22, [`${free}KneeFlexion`]: 24, [`${free}AnkleDorsiflexion`]: 4 },
  }
}

/** Standing tall; with the hands on a chair or table where the words put them. */
export function standsWith(asked: Asked, scene: Scene): SceneChange {
  const support = scene.props.find(({ kind }) => kind === 'chair' || kind === 'table')
  const held = /(?:hands?|hold(?:ing)?)\b.{0,40}\b(?:chair|table|counter|worktop|desk|support)/i.test(
    asked.words,
  )
  if (!support || !held) return { wanted: standsUp }
  const { x, height } = topOf(support)
  return {
    wanted: { ...standsUp, leftShoulderFlexion: 30, rightShoulderFlexion: 30 },
    holds: (['left', 'right'] as const).map((side) => ({
      landmark: `${side}Palm` as const,
      on: 'prop' as const,
      point: [x, height + 0.02, side === 'left' ? -0.14 : 0.14] as const,
    })),
  }
}

const standsUp = {
  leftHipFlexion: 0,
  rightHipFlexion: 0,
  leftKneeFlexion: 0,
  rightKneeFlexion: 0,
  leftAnkleDorsiflexion: 0,
  rightAnkleDorsiflexion: 0,
  leftShoulderFlexion: 0,
  rightShoulderFlexion: 0,
}

export function squats(): SceneChange {
  return {
    wanted: {
      leftHipFlexion: 98,
      rightHipFlexion: 98,
      leftKneeFlexion: 95,
      rightKneeFlexion: 95,
      leftAnkleDorsiflexion: 30,
      rightAnkleDorsiflexion: 30,
      leftShoulderFlexion: 85,
      rightShoulderFlexion: 85,
    },
    release: ['upperBack', ...handOf('left'), ...handOf('right')],
  }
}
