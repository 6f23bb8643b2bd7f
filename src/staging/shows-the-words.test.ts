import { describe, expect, test } from 'vitest'
import { checkPose, type LandmarkName } from '../body/index.ts'
import type { PostureId } from './postures/posture.ts'
import type { SceneStep } from './stage-exercise.ts'
import { landmarkAt, stageLines } from './stage-lines.ts'

const last = (lines: readonly string[]) => stageLines(lines).at(-1)!

/** What is seen in a picture: which posture, and landmarks above, below, before or behind others or a height. */
type Seen =
  | { readonly posture: PostureId }
  | { readonly landmark: LandmarkName; readonly metres: readonly [from: number, to: number] }
  | { readonly landmark: LandmarkName; readonly near: LandmarkName; readonly metres: number }
  | { readonly chair: boolean }

type Case = readonly [lines: readonly string[], ...seen: readonly Seen[]]

const cases: readonly Case[] = [
  // posture: what is only compared, offered or said of a hand puts nobody anywhere
  [
    ['Lie on your belly.', 'Put your hands next to your shoulders, as if you were about to do a push-up.'],
    { posture: 'prone' },
  ],
  [
    ['Start on all fours.', 'Sit back on your heels.', 'Lower your forehead to the floor.'],
    { posture: 'childs-pose' },
  ],
  [['Sit or stand with your back straight.', 'Turn your head to the left.'], { posture: 'chair-sitting' }],
  [['Sit on your heels.', 'Raise your buttocks and stand on your knees.'], { posture: 'kneeling' }],
  [
    ['Sit tall with both legs long in front of you.', 'Fold forward from your hips.'],
    { posture: 'long-sitting' },
  ],
  [
    ['Lie on your back.', 'Lay one hand on your chest and the other on your stomach.'],
    { posture: 'supine' },
    { landmark: 'rightPalm', near: 'breastbone', metres: 0.08 },
    { landmark: 'leftPalm', near: 'belly', metres: 0.08 },
  ],
  // seats: nobody sits in the air, stands in a chair or lies under one
  [['Stand tall.', 'Sit down.'], { chair: true }],
  [['Sit on a chair.', 'Lie on your side.'], { chair: false }],
  [['Lie on your back on a mat.', 'Sit up.'], { chair: false }],
  // legs
  [
    ['Stand facing a chair.', 'Put one leg up on it.'],
    { landmark: 'rightHeelBack', metres: [0.42, 0.52] },
    { landmark: 'leftHeel', metres: [-0.01, 0.01] },
  ],
  [
    ['Stand in front of a chair.', 'Put your heels a hand’s width in front of the chair.'],
    { landmark: 'rightHeel', metres: [-0.01, 0.01] },
  ],
  [
    ['Sit on a chair.', 'Keep your left knee bent and raise that leg.'],
    { landmark: 'leftKnee', metres: [0.53, 0.9] },
    { landmark: 'leftHeel', metres: [0.05, 0.3] },
  ],
  [
    [
      'Lie on your back with your knees bent and your feet flat.',
      'Raise your hips and upper legs off the mat.',
    ],
    { landmark: 'leftHeel', metres: [-0.01, 0.01] },
    { landmark: 'pelvisCentre', metres: [0.2, 0.5] },
  ],
  [
    [
      'Lie on your back.',
      'Bend your right hip and knee to 90 degrees.',
      'Straighten your right leg into the air.',
    ],
    { landmark: 'rightHeel', metres: [0.7, 1.2] },
  ],
  [
    ['Stand with your back against a wall.', 'Slowly slide down the wall.'],
    { landmark: 'leftKneeFront', metres: [0.4, 0.6] },
    { landmark: 'pelvisCentre', metres: [0.4, 0.7] },
    { landmark: 'leftHeel', metres: [-0.01, 0.01] },
  ],
  [
    ['Start in a plank.', 'Bend your knees.'],
    { landmark: 'leftToePad', metres: [-0.01, 0.02] },
    { landmark: 'leftKneeFront', metres: [0, 0.35] },
  ],
  // arms
  [
    [
      'Kneel on your hands and knees.',
      'Raise your right arm and left leg until they are parallel to the ground.',
    ],
    { landmark: 'rightPalm', metres: [0.38, 0.8] },
    { landmark: 'leftHeel', metres: [0.4, 1] },
  ],
  [
    ['Kneel on your hands and knees.', 'Your left arm and right leg come up together.'],
    { landmark: 'leftPalm', metres: [0.38, 0.8] },
    { landmark: 'rightHeel', metres: [0.4, 1] },
  ],
  [
    ['Sit on a chair with your hands on your shoulders.', 'Lift your elbows.'],
    { landmark: 'leftFingertips', near: 'leftShoulderTop', metres: 0.08 },
    { landmark: 'leftElbow', metres: [0.95, 1.3] },
  ],
  [
    ['Lie on your belly.', 'Put your hands next to your shoulders.', 'Straighten your elbows.'],
    { landmark: 'leftHeelOfHand', metres: [-0.01, 0.02] },
    { landmark: 'breastbone', metres: [0.15, 0.6] },
  ],
  [
    ['Stand tall.', 'Bend your right elbow to 90 degrees.', 'Turn your arm outward.'],
    { landmark: 'rightElbow', metres: [0.9, 1.2] },
  ],
  [
    ['Sit on a chair.', 'Put your right ankle on your left knee.'],
    { landmark: 'rightPalm', near: 'rightKneeFront', metres: 0.08 },
    { landmark: 'leftPalm', near: 'rightShin', metres: 0.2 },
  ],
  [['Stand tall.', 'Bend forward at the hips.'], { landmark: 'leftPalm', metres: [0.2, 0.75] }],
]

describe('a picture shows what the words say', () => {
  test.each(cases.map(([lines, ...seen]) => [lines, seen] as const))('%s', (lines, seen) => {
    const step = last(lines)
    expect(step.whole).toBe(true)
    for (const what of seen) {
      if ('posture' in what) expect(step.scene.posture.id).toBe(what.posture)
      else if ('chair' in what) expect(step.scene.props.some(({ kind }) => kind === 'chair')).toBe(what.chair)
      else if ('near' in what) {
        const [here, there] = [landmarkAt(step, what.landmark), landmarkAt(step, what.near)]
        expect(Math.hypot(...here.map((value, axis) => value - there[axis]!))).toBeLessThan(what.metres)
      } else {
        expect(landmarkAt(step, what.landmark)[1]).toBeGreaterThan(what.metres[0])
        expect(landmarkAt(step, what.landmark)[1]).toBeLessThan(what.metres[1])
      }
    }
    const { pose, planes } = step.scene
    expect(checkPose(pose, { planes, toleranceMetres: 0.01 })).toEqual([])
  })
})

describe('where one gets up or down', () => {
  test('feet stay when she stands up from a chair, and she sits down on the same chair', () => {
    const [sat, stood, again] = stageLines(['Sit on a chair.', 'Stand up.', 'Sit down.']) as [
      SceneStep,
      SceneStep,
      SceneStep,
    ]
    expect(landmarkAt(stood, 'leftHeel')[0]).toBeCloseTo(landmarkAt(sat, 'leftHeel')[0], 2)
    expect(landmarkAt(again, 'pelvisCentre')[0]).toBeCloseTo(landmarkAt(sat, 'pelvisCentre')[0], 2)
  })
  test('a leg that was straight before the work is straight after it', () => {
    const lowered = last([
      'Lie on your back with your left knee bent and your right leg straight.',
      'Raise your right leg.',
      'Lower your leg.',
    ])
    expect(lowered.scene.pose.angles.rightKneeFlexion).toBeLessThan(12)
  })
})

describe('a band made fast, and a ball under the foot', () => {
  const band = 'Fix one end of a resistance band to a door at waist height.'
  const bandOf = ({ scene }: SceneStep) => scene.props.find(({ kind }) => kind === 'strap')!

  test('runs from the door at that height to the hand, and with it', () => {
    const step = last([band, 'Take the band in your right hand.'])
    expect(bandOf(step).fixedAt?.[1]).toBeCloseTo(1.02, 2)
    expect(bandOf(step).through).toEqual(['rightPalm'])
  })
  test.each([
    [
      'Tie one end of a band to a post at ankle height.',
      'Loop the other end around your left ankle.',
      'leftOuterAnkle',
      0.12,
    ],
    [
      'Attach an elastic band to something secure at knee height.',
      'Loop the band around your right knee.',
      'rightOuterKnee',
      0.5,
    ],
  ] as const)('%s %s', (tied, worn, landmark, height) => {
    const step = last(['Stand tall.', tied, worn])
    expect(bandOf(step).through).toEqual([landmark])
    expect(bandOf(step).fixedAt?.[1]).toBeCloseTo(height, 2)
  })
  test('the foot lies on the ball and goes forward on it, and the ball half as far', () => {
    const [, on, rolled] = stageLines([
      'Sit on a chair.',
      'Put a tennis ball under your right foot.',
      'Roll your foot over the ball.',
    ]) as [SceneStep, SceneStep, SceneStep]
    const ball = ({ scene }: SceneStep) => scene.props.find(({ kind }) => kind === 'ball')!
    expect(landmarkAt(on, 'rightFootSole')[1]).toBeCloseTo(ball(on).size[1], 2)
    expect(ball(rolled).position[0]).toBeGreaterThan(ball(on).position[0] + 0.03)
    expect(landmarkAt(rolled, 'rightBallOfFoot')[0]).toBeGreaterThan(
      landmarkAt(on, 'rightBallOfFoot')[0] + 0.05,
    )
    expect([on.whole, rolled.whole]).toEqual([true, true])
  })
})

test('a leg that the hands hold is let go of when its foot goes to the floor', () => {
  const step = last([
    'Lie on your back with your knees bent and your feet flat on the floor.',
    'Cross your right ankle over your left thigh.',
    'Hold the back of your left thigh with both hands.',
    'Lower your left foot to the floor.',
  ])
  expect(step.whole).toBe(true)
  expect(landmarkAt(step, 'leftHeel')[1]).toBeLessThan(0.03)
})

describe('what the picture does not show is told', () => {
  test.each([
    [['Stand tall.', 'Rest your head on the wall.'], false, false],
    [['Lie on your stomach.', 'Roll over a tennis ball with your hip.'], false, false],
    [['Stand tall.', 'Roll like a ball.'], false, false],
    [['Stand tall.', 'Take hold of your support.'], false, false],
    [['Stand in a doorway.', 'Lay your arms across the back of the frame.'], false, false],
    [['Kneel in front of a chair.', 'Rest your forearms on the seat of the chair.'], false, false],
    [['Lie on your back.', 'Drive your upper back over the foam roller.'], false, false],
    [
      ['Stand with your feet apart.', 'Raise your arms overhead and rest your head on the wall.'],
      true,
      false,
    ],
    [['Stand tall.', 'Raise your arms overhead.'], true, true],
    [
      ['Stand with your back against a wall.', 'Slowly roll down.', 'Peel your spine off the wall.'],
      true,
      true,
    ],
  ] as const)('%s', (lines, staged, whole) => {
    const step = last(lines)
    expect([step.staged, step.whole]).toEqual([staged, whole])
  })
})
