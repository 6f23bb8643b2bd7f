import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  averageBody,
  checkPose,
  distance,
  floor,
  forwardKinematics,
  type JointAngleName,
  jointAngleNames,
  type LandmarkName,
  landmarkPosition,
  mirrorPose,
  type Pose,
} from '../body/index.ts'
import { read } from '../language/index.ts'
import { planSession, usualChoices } from '../session/index.ts'
import { stage } from './stage.ts'
import { type SceneStep, stageExercise } from './stage-exercise.ts'

function stageText(text: string, side: 'left' | 'right' | null = null): readonly SceneStep[] {
  const [exercise] = read(`## Exercise\n\n${text}`).exercises
  if (!exercise) throw new Error(`no exercise in: ${text}`)
  return stageExercise(exercise, averageBody, side)
}

const list = (...steps: readonly string[]) => steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
const last = (steps: readonly SceneStep[]) => steps.at(-1)!
const at = (pose: Pose, landmark: LandmarkName) => landmarkPosition(forwardKinematics(pose), landmark)

type Case = readonly [steps: readonly string[], angle: JointAngleName, from: number, to: number]

const back = 'Lie on your back with your legs straight.'
const bent = 'Lie on your back with your knees bent and your feet flat on the floor.'
const fours = 'Start on your hands and knees.'
const chair = 'Sit on a chair with your feet flat on the floor.'
const stand = 'Stand tall.'

const cases: readonly Case[] = [
  [[back, 'Draw your right knee in toward your chest.'], 'rightHipFlexion', 90, 135],
  [[back, 'Draw your right knee in toward your chest.'], 'leftHipFlexion', -10, 20],
  [[bent, 'Straighten your right leg.', 'Raise your right leg.'], 'rightKneeFlexion', 0, 15],
  [[bent, 'Straighten your right leg.', 'Raise your right leg.'], 'rightHipFlexion', 45, 90],
  [[bent, 'Lift your hips off the floor.'], 'rightHipFlexion', -15, 25],
  [[fours, 'Reach your left leg back.'], 'leftKneeFlexion', 0, 15],
  [[fours, 'Reach your right arm forward.'], 'rightShoulderFlexion', 140, 180],
  [[fours, 'Arch your back.'], 'upperLumbarFlexion', -12, -4],
  [['Lie on your left side with your knees bent.', 'Lift your top knee.'], 'rightHipAbduction', 15, 50],
  [['Lie on your front.', 'Bend your left knee.'], 'leftKneeFlexion', 70, 120],
  [['Lie on your front.', 'Lift your chest.'], 'lowerThoracicFlexion', -12, -3],
  [[chair, 'Straighten your right knee.'], 'rightKneeFlexion', 0, 25],
  [[chair, 'Turn your head to the left.'], 'upperNeckRotation', -42, -20],
  [[chair, 'Shrug your shoulders.'], 'leftShoulderGirdleElevation', 15, 35],
  [[chair, 'Twist your trunk to the right.'], 'upperThoracicRotation', 8, 20],
  [[stand, 'Raise your right knee.'], 'rightHipFlexion', 60, 135],
  [[stand, 'Raise both arms overhead.'], 'leftShoulderFlexion', 140, 180],
  [[stand, 'Squat down.'], 'leftKneeFlexion', 60, 157],
  [[stand, 'Raise your right leg out to the side.'], 'rightHipAbduction', 15, 50],
  [[stand, 'Bend your trunk to the right.'], 'lowerThoracicSideBend', 5, 16],
  [[stand, 'Raise your heels.'], 'leftAnkleDorsiflexion', -55, -12],
]

describe('a step ends in the pose its words ask for', () => {
  test.each(cases)('%j: %s between %i° and %i°', (steps, angle, from, to) => {
    const { scene, staged } = last(stageText(list(...steps)))
    expect(staged).toBe(true)
    expect(scene.pose.angles[angle]).toBeGreaterThanOrEqual(from)
    expect(scene.pose.angles[angle]).toBeLessThanOrEqual(to)
  })

  test('hips come off the floor in a bridge and go back to it', () => {
    const steps = stageText(list(bent, 'Lift your hips off the floor.', 'Lower your hips.'))
    const heights = steps.map(({ scene }) => scene.pose.pelvisPosition[1])
    expect(heights[1]! - heights[0]!).toBeGreaterThan(0.1)
    expect(Math.abs(heights[2]! - heights[0]!)).toBeLessThan(0.02)
  })

  test('words that are not understood hold the last pose and say so', () => {
    const steps = stageText(list(stand, 'Raise your right knee.', 'Grundle the whifflers sideways.'))
    const odd = steps.find(({ staged }) => !staged)
    if (odd) expect(odd.scene.pose).toEqual(steps[1]!.scene.pose)
    expect(last(steps).scene.pose).toEqual(steps[1]!.scene.pose)
  })
})

describe('the wide-leg rolldown', () => {
  const steps = stageText(
    list(
      'Stand with your back against the wall.',
      'Step your feet wider than your hips.',
      'Slowly roll down, head first. Keep the back of your pelvis on the wall.',
      'Reach both hands to the outside of your right ankle.',
      'Reach both hands to the outside of your left ankle.',
      'Bring your hands back to the middle.',
    ),
  )
  const down = steps.slice(2)

  test('every step is staged', () => {
    expect(steps.every(({ staged }) => staged)).toBe(true)
  })
  test.each(['leftHeel', 'rightHeel', 'leftBallOfFoot', 'rightBallOfFoot'] as const)(
    '%s stays within 5 mm',
    (foot) => {
      const places = down.map(({ scene }) => at(scene.pose, foot))
      for (const place of places) expect(distance(place, places[0]!)).toBeLessThan(0.005)
    },
  )
  test('both halves of the pelvis stay on the wall within 5 mm', () => {
    for (const { scene } of down) {
      const rolling = scene.holds.filter(({ rolls }) => rolls)
      expect(rolling.length).toBe(2)
      for (const { landmark, slides } of rolling)
        expect(Math.abs(at(scene.pose, landmark)[0] - slides!.offset)).toBeLessThan(0.005)
    }
  })
  test.each([
    [3, 'right'],
    [4, 'left'],
  ] as const)('in step %i both hands are at the %s ankle, on its own side', (index, side) => {
    const { pose } = steps.filter(({ scene }) => scene.holds.some(({ on }) => on === 'body'))[index - 3]!
      .scene
    const ankle = at(pose, `${side}OuterAnkle`)
    for (const hand of ['leftPalm', 'rightPalm'] as const)
      expect(distance(at(pose, hand), ankle)).toBeLessThan(0.16)
    const sign = side === 'right' ? 1 : -1
    expect(at(pose, `${side}Palm`)[2] * sign).toBeGreaterThan(ankle[2] * sign)
  })
  test('the reach to the other ankle is the first in a mirror, where the feet stand evenly', () => {
    const [right, left] = steps.filter(({ scene }) => scene.holds.some(({ on }) => on === 'body'))
    const mirrored = mirrorPose(right!.scene.pose)
    for (const part of ['leftPalm', 'rightPalm', 'chin', 'leftKneeFront', 'rightKneeFront'] as const)
      expect(distance(at(left!.scene.pose, part), at(mirrored, part))).toBeLessThan(0.02)
  })
  test('hands at an ankle lie there with open fingers: there is no room to point on down', () => {
    for (const { scene } of steps.filter(({ scene: { holds } }) => holds.some(({ on }) => on === 'body')))
      for (const side of ['left', 'right'] as const)
        expect(scene.pose.angles[`${side}FingerFlexion`]).toBeLessThan(45)
  })
})

describe('sides', () => {
  test.each([
    [[bent, 'Straighten your leg.', 'Raise your leg.']],
    [[stand, 'Raise your knee.']],
    [[chair, 'Straighten your knee.']],
  ])('%j on the left is the mirror image of the right', (steps) => {
    const [right, left] = (['right', 'left'] as const).map(
      (side) => last(stageText(list(...steps), side)).scene.pose,
    )
    const mirrored = mirrorPose(right!)
    for (const name of jointAngleNames)
      expect(Math.abs(mirrored.angles[name] - left!.angles[name])).toBeLessThan(1.5)
  })
})

describe('in motion', () => {
  const article = read(
    `## Roll down\n\n${list('Stand with your feet hip-width apart.', 'Slowly roll down, head first.', 'Take 2 breaths.', 'Roll back up.', 'Raise your right knee.', 'Lower your leg.')}`,
  )
  const session = planSession(article.exercises, usualChoices)
  const motion = stage(session)
  const moments = session.beats.flatMap((_, beat) =>
    [0, 0.25, 0.5, 0.75, 1].map((share) => [beat, share] as const),
  )

  test('the body never jumps from beat to beat', () => {
    for (let beat = 1; beat < session.beats.length; beat += 1) {
      const [before, after] = [motion.poseAt(beat - 1, 1), motion.poseAt(beat, 0)]
      for (const name of jointAngleNames)
        expect(Math.abs(before.angles[name] - after.angles[name])).toBeLessThan(0.5)
      expect(distance(before.pelvisPosition, after.pelvisPosition)).toBeLessThan(0.005)
    }
  })
  test('nothing goes through the floor or past its range on the way', () => {
    for (const [beat, share] of moments) {
      const wrong = checkPose(motion.poseAt(beat, share), { planes: [floor], toleranceMetres: 0.012 })
      expect(wrong).toEqual([])
    }
  })
  test('the head leads the way down', () => {
    const beat = session.beats.findIndex(
      ({ kind, step, poseStep }) => kind === 'moved' && (poseStep ?? step) === 1,
    )
    const early = motion.poseAt(beat, 0.6).angles
    const [from, to] = [motion.poseAt(beat, 0).angles, motion.poseAt(beat, 1).angles]
    const done = (name: JointAngleName) => (early[name] - from[name]) / (to[name] - from[name])
    expect(done('upperNeckFlexion')).toBeGreaterThan(done('lowerLumbarFlexion'))
    expect(done('lowerLumbarFlexion')).toBeGreaterThan(done('leftHipFlexion'))
  })
})

test('any order of instructions is staged without a violation and without throwing', () => {
  const sayings = [...new Set(cases.flatMap(([steps]) => steps))]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sayings), { minLength: 2, maxLength: 6 }), (steps) => {
      for (const { scene } of stageText(list(...steps))) {
        const wrong = checkPose(scene.pose, { planes: scene.planes, toleranceMetres: 0.01 })
        expect(wrong).toEqual([])
      }
    }),
    { numRuns: 15 },
  )
}, 60_000)
