import { describe, expect, test } from 'vitest'
import type { LandmarkName } from '../body/index.ts'
import type { SceneStep } from './stage-exercise.ts'
import { landmarkAt, stageLines } from './stage-lines.ts'

const stageSteps = (...lines: readonly string[]) => stageLines(lines)
const rests = ({ scene }: SceneStep, landmark: LandmarkName, on: string) =>
  scene.holds.some((hold) => hold.landmark === landmark && hold.on === on)
const heightOf = (step: SceneStep, landmark: LandmarkName) => landmarkAt(step, landmark)[1]

describe('what a teacher writes without thinking of a machine', () => {
  test('hands on “its back” go to the chair’s, and hips pushed back fold over legs that stay', () => {
    const [first, hinged] = stageSteps(
      'Stand behind a chair and put both hands on its back.',
      'Keep your back long and push your hips back.',
    ) as [SceneStep, SceneStep]
    for (const side of ['left', 'right'] as const) expect(rests(first, `${side}Palm`, 'prop')).toBe(true)
    expect(hinged.scene.pose.angles.leftHipFlexion).toBeGreaterThan(25)
    expect(landmarkAt(hinged, 'pelvisCentre')[0]).toBeLessThan(landmarkAt(first, 'pelvisCentre')[0] - 0.05)
  })

  test('who lies with feet flat, wider than her hips, goes on lying with her head down', () => {
    const [lies] = stageSteps(
      'Lie on your back on a mat with your knees bent and your feet flat on the floor, wider than your hips.',
    ) as [SceneStep]
    expect(rests(lies, 'backOfHead', 'floor')).toBe(true)
    expect(heightOf(lies, 'leftKnee')).toBeGreaterThan(0.35)
  })

  test('knees that went to a side come back to the middle', () => {
    const [lies, , middle] = stageSteps(
      'Lie on your back with your knees bent and your feet flat on the floor.',
      'Lower both knees to the right.',
      'Bring your knees back to the middle.',
    ) as [SceneStep, SceneStep, SceneStep]
    for (const knee of ['leftKnee', 'rightKnee'] as const)
      for (const axis of [0, 1, 2] as const)
        expect(Math.abs(landmarkAt(middle, knee)[axis] - landmarkAt(lies, knee)[axis])).toBeLessThan(0.05)
  })

  test('on all fours, “your right arm forward and your left leg back” moves both, and both come down again', () => {
    const [, out, down] = stageSteps(
      'Kneel on your hands and knees.',
      'Slowly stretch your right arm forward and your left leg back until they are level with your body.',
      'Slowly lower your hand and knee to the floor.',
    ) as [SceneStep, SceneStep, SceneStep]
    expect(heightOf(out, 'leftKnee')).toBeGreaterThan(0.3)
    expect(heightOf(out, 'rightPalm')).toBeGreaterThan(0.4)
    expect(heightOf(down, 'leftKnee')).toBeLessThan(0.12)
    expect(heightOf(down, 'rightPalm')).toBeLessThan(0.1)
  })

  test('on a step: up by its height, one foot hanging, down until its heel touches the floor, and up', () => {
    const [up, one, low, back] = stageSteps(
      'Stand on a low step with both feet.',
      'Stand on your right leg and let your left foot hang in the air in front of the step.',
      'Slowly bend your right knee until your left heel touches the floor.',
      'Push through your right foot and straighten your right knee to come back up.',
    ) as [SceneStep, SceneStep, SceneStep, SceneStep]
    expect(rests(up, 'rightHeel', 'prop')).toBe(true)
    expect(heightOf(up, 'rightHeel')).toBeCloseTo(0.16, 2)
    expect(rests(one, 'leftHeel', 'prop')).toBe(false)
    expect(low.scene.pose.angles.rightKneeFlexion).toBeGreaterThan(35)
    expect(rests(low, 'leftHeel', 'floor')).toBe(true)
    expect(heightOf(back, 'pelvisCentre')).toBeGreaterThan(heightOf(low, 'pelvisCentre') + 0.06)
  })

  test('in half-kneeling a tucked pelvis leaves each leg where it is', () => {
    const [kneels, tucked] = stageSteps(
      'Kneel on your right knee with your left foot in front.',
      'Tuck your tailbone under.',
    ) as [SceneStep, SceneStep]
    expect(
      Math.abs(landmarkAt(tucked, 'pelvisCentre')[0] - landmarkAt(kneels, 'pelvisCentre')[0]),
    ).toBeLessThan(0.06)
  })

  test('legs that leave a seat come to the floor, and the chair out of the way', () => {
    const [rest, down] = stageSteps(
      'Lie on your back with your lower legs resting on the seat of the chair.',
      'Put your feet on the floor.',
    ) as [SceneStep, SceneStep]
    const chair = (step: SceneStep) => step.scene.props.find(({ kind }) => kind === 'chair')!.position[0]
    expect(down.scene.posture.id).toBe('hook-lying')
    expect(chair(down)).toBeGreaterThan(chair(rest) + 0.5)
  })

  test('from a side she pushes herself up to sitting', () => {
    const [, up] = stageSteps(
      'Lie on your back with your knees bent.',
      'Roll onto one side and push yourself up with your hands.',
    ) as [SceneStep, SceneStep]
    expect(heightOf(up, 'crown')).toBeGreaterThan(0.65)
  })

  test('a stool that only some may need does not stand before her', () => {
    const [stands] = stageSteps('Stand tall, feet apart.', 'If you cannot balance, hold on to a stool.') as [
      SceneStep,
    ]
    expect(stands.scene.props.filter(({ kind }) => kind === 'chair')).toEqual([])
  })

  test('a stool has no back, a low one is low, and hands on a chair’s seat lie on the seat, its back beyond', () => {
    const standsThere = (...lines: readonly string[]) => {
      const step = stageSteps(...lines).at(-1)!
      return { step, chair: step.scene.props.find(({ kind }) => kind === 'chair')! }
    }
    const stool = standsThere('Stand facing a stool.', 'Bend forward and place your hands on the stool.')
    expect(stool.chair.size[1]).toBe(0.44)
    expect(heightOf(stool.step, 'leftPalm')).toBeCloseTo(0.46, 1)
    expect(standsThere('Stand facing a low stool.').chair.size[1]).toBeLessThan(0.3)
    const seat = standsThere(
      'Stand facing a chair.',
      'Bend forward and place your hands on the seat of the chair.',
    )
    expect(seat.chair.turnDegrees).toBe(180)
    expect(heightOf(seat.step, 'leftPalm')).toBeCloseTo(0.47, 1)
    expect(heightOf(seat.step, 'rightPalm')).toBeCloseTo(0.47, 1)
    const back = standsThere('Stand behind a chair and put both hands on its back.')
    expect(heightOf(back.step, 'leftPalm')).toBeCloseTo(0.87, 1)
  })

  test('a cue that keeps one thing and moves another is followed, one that only keeps is not', () => {
    const [, raised] = stageSteps(
      'Lie on your back with both legs straight.',
      'Keep your knee straight and slowly raise your right leg.',
    ) as [SceneStep, SceneStep]
    expect(raised.scene.pose.angles.rightHipFlexion).toBeGreaterThan(35)
    const [, folded, kept] = stageSteps('Stand tall.', 'Bend forward.', 'Keep your back long.') as [
      SceneStep,
      SceneStep,
      SceneStep,
    ]
    expect(kept.scene.pose).toBe(folded.scene.pose)
    const [, down, active] = stageSteps(
      'Stand with your back against a wall.',
      'Slowly roll down.',
      'Keep your core active to help round your spine up and over your hips and elongate your low back.',
    ) as [SceneStep, SceneStep, SceneStep]
    expect(heightOf(active, 'crown')).toBeLessThan(heightOf(down, 'crown') + 0.1)
  })
})
