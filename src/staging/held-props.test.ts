import { describe, expect, test } from 'vitest'
import {
  averageBody,
  checkPose,
  distance,
  floor,
  forwardKinematics,
  type LandmarkName,
  landmarkPosition,
  type Pose,
} from '../body/index.ts'
import { read } from '../language/index.ts'
import type { PlacedProp } from './motion.ts'
import { mirrorScene } from './stage.ts'
import { type SceneStep, stageExercise } from './stage-exercise.ts'

function stageSteps(...steps: readonly string[]): readonly SceneStep[] {
  const text = steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
  const [exercise] = read(`## Exercise\n\n${text}`).exercises
  if (!exercise) throw new Error(`no exercise in: ${text}`)
  return stageExercise(exercise, averageBody, null)
}

const at = (pose: Pose, landmark: LandmarkName) => landmarkPosition(forwardKinematics(pose), landmark)
const propOf = ({ scene }: SceneStep, kind: PlacedProp['kind']) =>
  scene.props.find((prop) => prop.kind === kind)

const cases = [
  ['Lie on your back.', 'Loop a strap around your right foot.', 'strap'],
  ['Sit on the floor with your legs straight.', 'Loop a strap around your feet.', 'strap'],
  ['Lie on your back.', 'Put a pillow under your knees.', 'cushion'],
  ['Lie on your back with your knees bent and your feet flat.', 'Put a ball between your knees.', 'ball'],
  ['Lie on your right side with your knees bent.', 'Place a pillow between your knees.', 'cushion'],
  ['Lie on your back.', 'Rest your legs up the wall.', 'wall'],
  ['Lie on your back.', 'Rest your lower legs on the seat of a chair.', 'chair'],
  ['Lie on your left side.', 'Lift your hips off the floor into a side plank.', null],
] as const

describe('what the words put under, round or between', () => {
  test.each(cases)('%s %s', (first, second, kind) => {
    const steps = stageSteps(first, second)
    const end = steps.at(-1)!
    expect(steps.map(({ staged }) => staged)).toEqual([true, true])
    if (kind) expect(propOf(end, kind)).toBeDefined()
    const { pose, planes } = end.scene
    expect(checkPose(pose, { planes, toleranceMetres: 0.01 })).toEqual([])
  })
})

describe('a strap round a foot', () => {
  const end = stageSteps('Lie on your back.', 'Loop a strap around your right foot.').at(-1)!

  test('runs from hand to sole to hand, and the leg is up and straight', () => {
    expect(propOf(end, 'strap')?.through).toEqual(['leftPalm', 'rightBallOfFoot', 'rightPalm'])
    expect(end.scene.pose.angles.rightHipFlexion).toBeGreaterThan(55)
    expect(end.scene.pose.angles.rightKneeFlexion).toBeLessThan(10)
    expect(end.scene.pose.angles.leftHipFlexion).toBeLessThan(15)
  })
  test('changes its foot with the side', () => {
    const other = mirrorScene(end.scene).props.find(({ kind }) => kind === 'strap')
    expect(other?.through).toEqual(['rightPalm', 'leftBallOfFoot', 'leftPalm'])
  })
})

test('a ball between the knees parts them by its width, both alike', () => {
  const hook = 'Lie on your back with your knees bent and your feet flat.'
  const { scene } = stageSteps(hook, 'Put a ball between your knees.').at(-1)!
  const apart = distance(at(scene.pose, 'leftInnerKnee'), at(scene.pose, 'rightInnerKnee'))
  expect(apart).toBeGreaterThan(0.12)
  expect(apart).toBeLessThan(0.17)
  expect(scene.pose.angles.leftHipAbduction).toBeCloseTo(scene.pose.angles.rightHipAbduction, 0)
})

test('legs up a wall rest their heels on it with the seat near it', () => {
  const { scene } = stageSteps('Lie on your back.', 'Rest your legs up the wall.').at(-1)!
  const wall = scene.planes.find(({ name }) => name === 'wall')!
  for (const heel of ['leftHeelBack', 'rightHeelBack'] as const) {
    expect(Math.abs(-at(scene.pose, heel)[0] - wall.offset)).toBeLessThan(0.005)
    expect(at(scene.pose, heel)[1]).toBeGreaterThan(0.7)
  }
})

test('a side plank is up on elbow and foot, in a line', () => {
  const { scene } = stageSteps(
    'Lie on your left side.',
    'Lift your hips off the floor into a side plank.',
  ).at(-1)!
  expect(scene.posture.id).toBe('side-plank-left')
  expect(at(scene.pose, 'leftElbowTip')[1]).toBeLessThan(0.01)
  expect(at(scene.pose, 'leftHipSide')[1]).toBeGreaterThan(0.03)
  const { pose } = scene
  for (const angle of ['leftHipFlexion', 'rightHipFlexion', 'leftKneeFlexion', 'rightKneeFlexion'] as const)
    expect(Math.abs(pose.angles[angle])).toBeLessThan(15)
  expect(checkPose(pose, { planes: [floor], over: scene.holds.map(({ landmark }) => landmark) })).toEqual([])
})

describe('the rolldown against a wall', () => {
  const steps = stageSteps(
    'Stand with your back against the wall.',
    'Step your feet wider than your hips.',
    'Slowly roll down.',
    'Let your head hang.',
    'Reach both hands to the outside of your right ankle.',
    'Reach both hands to the outside of your left ankle.',
    'Bring your hands back to the middle.',
    'Bend your knees and slowly roll back up against the wall.',
  )
  const legs = ['HipFlexion', 'HipAbduction', 'KneeFlexion'] as const
  // an elbow may swing while hand and shoulder stay, so arms are alike less exactly
  const arms = ['ShoulderFlexion', 'ShoulderAbduction'] as const

  test.each([0, 1, 2, 3, 6, 7])('step %i has both sides alike', (index) => {
    const { angles } = steps[index]!.scene.pose
    for (const joint of legs)
      expect(Math.abs(angles[`left${joint}`] - angles[`right${joint}`])).toBeLessThan(3)
    for (const joint of arms)
      expect(Math.abs(angles[`left${joint}`] - angles[`right${joint}`])).toBeLessThan(10)
  })
  test.each([
    [4, 'right', 1],
    [5, 'left', -1],
  ] as const)('step %i has both hands outside the %s ankle', (index, side, sign) => {
    const { pose } = steps[index]!.scene
    for (const hand of ['leftPalm', 'rightPalm'] as const) {
      const beyond = (at(pose, hand)[2] - at(pose, `${side}OuterAnkle`)[2]) * sign
      expect(beyond).toBeGreaterThan(0)
      expect(at(pose, hand)[1]).toBeLessThan(0.2)
    }
  })
  test('the way up ends upright on straight legs', () => {
    const { angles, pelvisPosition } = steps[7]!.scene.pose
    expect(pelvisPosition[1]).toBeGreaterThan(0.8)
    expect(angles.leftKneeFlexion).toBeLessThan(10)
    expect(Math.abs(angles.lowerLumbarFlexion)).toBeLessThan(5)
  })
})
