import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pose } from '../body/index.ts'
import {
  forwardKinematics,
  interpolatePoses,
  jointAngleNames,
  jointRanges,
  makeBody,
  mirrorPose,
  standingPose,
  turn,
  withAngles,
} from '../body/index.ts'
import { view } from './camera.ts'
import type { Camera, Drawing } from './index.ts'
import { chooseCamera, drawFigure, frameFor, toSvg } from './index.ts'
import { outlinePoints } from './outline-points.ts'
import { boxesOf } from './prop-boxes.ts'
import { placeBoxes, standsBefore } from './props.ts'

const standing = standingPose()

const somePose: fc.Arbitrary<Pose> = fc
  .record({
    angles: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: jointAngleNames.length,
      maxLength: jointAngleNames.length,
    }),
    axis: fc.constantFrom([1, 0, 0] as const, [0, 1, 0] as const, [0, 0, 1] as const, [1, 1, 1] as const),
    degrees: fc.integer({ min: -180, max: 180 }),
  })
  .map(({ angles, axis, degrees }) => {
    const inRange = jointAngleNames.map((name, i) => {
      const { from, to } = jointRanges[name]
      return [name, from + (to - from) * (angles[i] as number)]
    })
    return {
      pelvisPosition: [0, 0.9, 0],
      pelvisRotation: turn(axis, degrees),
      angles: Object.fromEntries(inRange),
    }
  })

const someCamera = fc.record({
  azimuthDegrees: fc.integer({ min: -180, max: 180 }),
  elevationDegrees: fc.integer({ min: -30, max: 80 }),
})

/** How far a shape reaches: left, right, top, bottom. */
function bounds(d: string): number[] {
  const points = outlinePoints(d)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
}

const shapeNamed = (drawing: Drawing, id: string) => drawing.shapes.find((shape) => shape.id === id)
const place = (drawing: Drawing, id: string) => drawing.shapes.findIndex((shape) => shape.id === id)

describe('any pose from any side', () => {
  test('is drawn in numbers, inside its window, in little', () => {
    fc.assert(
      fc.property(somePose, someCamera, (pose, camera) => {
        const { shapes, box } = drawFigure(pose, { camera })
        const [left, top, width, height] = box
        for (const { id, d } of shapes) {
          expect(d).toMatch(/^[MLQCAZ\d.\s-]*$/)
          if (id === 'shadow' || id === 'contact') continue
          for (const [x, y] of outlinePoints(d)) {
            expect(x).toBeGreaterThan(left)
            expect(x).toBeLessThan(left + width)
            expect(y).toBeGreaterThan(top)
            expect(y).toBeLessThan(top + height)
          }
        }
        expect(toSvg({ shapes, box }, { title: 'x' }).length).toBeLessThan(6000)
      }),
      { numRuns: 120 },
    )
  })

  test('has every id once', () => {
    fc.assert(
      fc.property(somePose, someCamera, (pose, camera) => {
        const ids = drawFigure(pose, { camera }).shapes.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const part of ['face', 'hair', 'chest', 'leftHand', 'rightFoot']) expect(ids).toContain(part)
      }),
      { numRuns: 40 },
    )
  })

  test('is the same in a mirror', () => {
    fc.assert(
      fc.property(somePose, fc.integer({ min: -179, max: 179 }), (pose, azimuthDegrees) => {
        const one = drawFigure(pose, { camera: { azimuthDegrees, elevationDegrees: 12 } })
        const other = drawFigure(mirrorPose(pose), {
          camera: { azimuthDegrees: -azimuthDegrees, elevationDegrees: 12 },
        })
        for (const { id, d } of one.shapes) {
          if (d === '' || id.startsWith('tint') || id === 'features') continue
          const twinId = id.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'))
          const twin = shapeNamed(other, twinId)
          // a joint is filled on the side that is drawn later, which ties may decide differently
          if (!twin || id.includes('-')) continue
          const [x1, x2, y1, y2] = bounds(d) as [number, number, number, number]
          const [u1, u2, v1, v2] = bounds(twin.d) as [number, number, number, number]
          for (const [a, b] of [
            [x1, -u2],
            [x2, -u1],
            [y1, v1],
            [y2, v2],
          ] as const) {
            expect(Math.abs(a - b)).toBeLessThan(1.5)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

test('the same pose gives the same drawing', () => {
  const camera = { azimuthDegrees: 40, elevationDegrees: 10 }
  expect(drawFigure(standing, { camera })).toEqual(drawFigure(standing, { camera }))
})

test('a small movement makes a small change', () => {
  const reaching = withAngles(standing, {
    rightShoulderFlexion: 150,
    rightHipFlexion: 60,
    rightKneeFlexion: 70,
  })
  const camera = { azimuthDegrees: 50, elevationDegrees: 10 }
  const box = frameFor([standing, reaching], camera)
  let before = drawFigure(standing, { camera, box })
  for (let i = 1; i <= 60; i++) {
    const now = drawFigure(interpolatePoses(standing, reaching, i / 60), { camera, box })
    for (const { id, d } of now.shapes) {
      const was = shapeNamed(before, id)
      // where two parts of one colour meet, either may be filled; contact comes and goes
      if (!was || d === '' || was.d === '' || id === 'contact' || id.includes('-')) continue
      const moved = bounds(d).map((value, k) => Math.abs(value - (bounds(was.d)[k] as number)))
      // a sixtieth of the way moves no point of the body more than 5 cm
      expect(Math.max(...moved), `${id} at ${i}`).toBeLessThan(24)
    }
    before = now
  }
})

describe('what is in front', () => {
  const side = { azimuthDegrees: 90, elevationDegrees: 10 }
  test('the near arm is before the trunk, the far arm behind, from either side', () => {
    const right = drawFigure(standing, { camera: side })
    expect(place(right, 'rightUpperArm')).toBeGreaterThan(place(right, 'chest'))
    expect(place(right, 'leftUpperArm')).toBeLessThan(place(right, 'chest'))
    const left = drawFigure(standing, { camera: { azimuthDegrees: -90, elevationDegrees: 10 } })
    expect(place(left, 'leftUpperArm')).toBeGreaterThan(place(left, 'chest'))
  })

  test('a forearm held before the belly is before it from the front and behind it from the back', () => {
    const holding = withAngles(standing, {
      rightShoulderFlexion: 20,
      rightShoulderInternalRotation: 60,
      rightElbowFlexion: 90,
    })
    const front = drawFigure(holding, { camera: { azimuthDegrees: 10, elevationDegrees: 10 } })
    expect(place(front, 'rightForearm')).toBeGreaterThan(place(front, 'belly'))
    const back = drawFigure(holding, { camera: { azimuthDegrees: 190, elevationDegrees: 10 } })
    expect(place(back, 'rightForearm')).toBeLessThan(place(back, 'belly'))
  })

  test('a far limb is darker in a side view only', () => {
    const far = (azimuthDegrees: number) =>
      drawFigure(standing, { camera: { azimuthDegrees, elevationDegrees: 10 } })
        .shapes.filter(({ className }) => className.includes('far'))
        .map(({ id }) => id)
    expect(far(0)).toEqual([])
    expect(far(90)).toContain('leftThigh')
    expect(far(90)).not.toContain('rightThigh')
  })

  test('someone before a block hides it, and is hidden by one that is nearer', () => {
    const block = (z: number) =>
      ({ kind: 'block', position: [0, 0, z], turnDegrees: 0, size: [0.2, 0.5, 0.1] }) as const
    const behind = drawFigure(standing, { camera: side, props: [block(-0.5)] })
    expect(place(behind, 'block0-body-lit')).toBeLessThan(place(behind, 'rightShank'))
    const before = drawFigure(standing, { camera: side, props: [block(0.5)] })
    expect(place(before, 'block0-body-lit')).toBeGreaterThan(place(before, 'rightShank'))
  })
})

describe('the camera', () => {
  test('looks at a forward fold from the side and at a side bend from the front', () => {
    const fold = withAngles(standing, { leftHipFlexion: 70, rightHipFlexion: 70, upperLumbarFlexion: 25 })
    const bend = withAngles(standing, {
      upperLumbarSideBend: 15,
      lowerThoracicSideBend: 15,
      rightShoulderAbduction: 160,
    })
    const turned = (pose: Pose) => Math.abs(chooseCamera([standing, pose]).azimuthDegrees)
    expect(turned(fold)).toBeGreaterThanOrEqual(45)
    expect(turned(fold)).toBeLessThanOrEqual(120)
    expect(turned(bend)).toBeLessThanOrEqual(35)
  })

  test('looks past what stands in the way: a box before a fold does not hide the head', () => {
    const tipped = { ...standing, pelvisRotation: turn([0, 0, 1], -80) }
    const fold = withAngles(tipped, {
      leftHipFlexion: 80,
      rightHipFlexion: 80,
      leftHipAbduction: 20,
      rightHipAbduction: 20,
      upperLumbarFlexion: 25,
      upperThoracicFlexion: 15,
    })
    const { head } = forwardKinematics(fold)
    const [x] = head.origin
    const box = {
      kind: 'block',
      position: [x + 0.3, 0, 0],
      turnDegrees: 0,
      size: [0.2, 1, 0.5],
    } as const
    const hides = (camera: Camera) =>
      placeBoxes(box, boxesOf('block', box.size)).some((placed) =>
        standsBefore(placed, head.origin, view(camera)),
      )
    expect(hides({ azimuthDegrees: 0, elevationDegrees: 10 })).toBe(true)
    expect(hides({ azimuthDegrees: 180, elevationDegrees: 10 })).toBe(false)
    expect(hides(chooseCamera([standing, fold], [box]))).toBe(false)
  })

  test('never looks through a wall', () => {
    fc.assert(
      fc.property(somePose, fc.integer({ min: 0, max: 359 }), (pose, turnDegrees) => {
        const angle = (turnDegrees * Math.PI) / 180
        const wall = {
          kind: 'wall',
          position: [-Math.cos(angle), 0, Math.sin(angle)],
          turnDegrees,
          size: [0.1, 2.4, 3],
        } as const
        const camera = chooseCamera([pose], [wall])
        const seen = drawFigure(pose, { camera, props: [wall] }).shapes.map(({ id }) => id)
        expect(seen).toContain('wall0-face')
      }),
      { numRuns: 30 },
    )
  })
})

test('bodies of other shapes are drawn in their own width', () => {
  const waist = (girth: number) => {
    const camera = { azimuthDegrees: 0, elevationDegrees: 0 }
    const { shapes } = drawFigure(standing, { camera, body: makeBody({ girth }) })
    const [left, right] = bounds(shapes.find(({ id }) => id === 'belly')?.d ?? '') as [number, number]
    return right - left
  }
  expect(waist(1.25)).toBeCloseTo(1.25 * waist(1), -1)
  expect(waist(0.85)).toBeCloseTo(0.85 * waist(1), -1)
})

test('a muscle is tinted where it can be seen', () => {
  const tinted = (azimuthDegrees: number) =>
    drawFigure(standing, {
      camera: { azimuthDegrees, elevationDegrees: 10 },
      tint: [{ region: 'rightBackThigh', strength: 1 }],
    }).shapes.some(({ id }) => id === 'tint-rightBackThigh')
  expect(tinted(180)).toBe(true)
  expect(tinted(0)).toBe(false)
})

test('the change from a pose is told by a ghost and arrows', () => {
  const up = withAngles(standing, { leftShoulderFlexion: 160, rightShoulderFlexion: 160 })
  const camera = { azimuthDegrees: 45, elevationDegrees: 10 }
  const ids = drawFigure(up, { camera, ghost: standing, arrowsFrom: standing }).shapes.map(({ id }) => id)
  expect(ids).toContain('ghost')
  expect(ids.filter((id) => id.startsWith('arrow')).length).toBeGreaterThan(0)
  const still = drawFigure(standing, { camera, arrowsFrom: standing }).shapes
  expect(still.some(({ id }) => id.startsWith('arrow'))).toBe(false)
})
