import type { Vector } from '../body/index.ts'
import { averageBody, forwardKinematics, standingLumbarJoints, standingPose } from '../body/index.ts'
import { project, unitsPerMetre, view } from './camera.ts'
import { drawFigure } from './draw-figure.ts'
import type { Box, Shape } from './drawing.ts'
import { hull, n } from './path.ts'
import { sit } from './stage.ts'

/** Bones around hips and low back, as the map names them. */
export type Bone = 'lumbar-spine' | 'pelvis' | 'thigh-bone' | 'shin-bone' | 'kneecap' | 'lower-ribs'

/** A part of the map: what it is, and its outline. */
export type AnatomyPart<Id extends string> = { readonly id: Id; readonly d: string }

export type AnatomyMap = {
  readonly box: Box
  readonly figure: readonly Shape[]
  readonly bones: readonly AnatomyPart<Bone>[]
  /** The outline of a muscle that runs along lines in the pelvis' frame (metres), as thick as asked at its belly. */
  readonly muscle: (lines: readonly (readonly Vector[])[], bellyMetres: number) => string
  /** The hip joint of the near side: what the pelvis tips round. */
  readonly hip: readonly [x: number, y: number]
  /** A point on each bone for its name's line to end at. */
  readonly spots: Readonly<Record<Bone, readonly [x: number, y: number]>>
}

export type AnatomyView = 'side' | 'front' | 'back'
const azimuths: Readonly<Record<AnatomyView, number>> = { side: 90, front: 0, back: 180 }

/** A ball of bone: middle in the pelvis' frame of a standing person, and radius, metres. */
type Ball = readonly [x: number, y: number, z: number, radius: number]

const bothSides: readonly (readonly [Bone, ...Ball[]])[] = [
  [
    'pelvis',
    [0.03, 0.095, 0.125, 0.012],
    [-0.03, 0.13, 0.1, 0.012],
    [-0.07, 0.1, 0.04, 0.016],
    [0, 0.01, 0.08, 0.03],
  ],
  ['pelvis', [0, 0.005, 0.08, 0.026], [-0.05, -0.05, 0.06, 0.017], [0.045, -0.025, 0.01, 0.014]],
  ['thigh-bone', [0, 0, 0.085, 0.024], [-0.012, -0.015, 0.125, 0.018]],
  ['thigh-bone', [-0.01, -0.03, 0.12, 0.018], [0.008, -0.2, 0.1, 0.014], [0.003, -0.36, 0.087, 0.016]],
  ['thigh-bone', [0.003, -0.36, 0.087, 0.016], [-0.006, -0.4, 0.105, 0.022], [-0.006, -0.4, 0.066, 0.022]],
  ['shin-bone', [0, -0.44, 0.104, 0.018], [0, -0.44, 0.067, 0.018], [0.002, -0.5, 0.085, 0.016]],
  ['shin-bone', [0.002, -0.5, 0.085, 0.016], [-0.01, -0.8, 0.085, 0.014]],
  ['kneecap', [0.034, -0.405, 0.085, 0.017]],
]
const sacrum: readonly Ball[] = [
  [-0.045, 0.125, 0.035, 0.02],
  [-0.045, 0.125, -0.035, 0.02],
  [-0.085, 0.05, 0, 0.015],
]
const ribs = [0.02, 0.055, 0.09] as const
/** What the map shows, metres from the hips' middle: from the ribs to below the knees, with room for names at the right. */
const shown = { above: 0.46, below: -0.56, left: -0.29, right: 0.53 } as const
/** Where a bone's name points to, in the pelvis' frame. */
const spots: Readonly<Record<Bone, Vector>> = {
  'lower-ribs': [0.06, 0.33, 0.11],
  'lumbar-spine': [0.02, 0.19, 0.012],
  pelvis: [0.024, 0.1, 0.115],
  'thigh-bone': [0.008, -0.2, 0.1],
  kneecap: [0.04, -0.405, 0.085],
  'shin-bone': [0.004, -0.5, 0.085],
}

/** One outline a bone, so that it is drawn without lines inside it. */
function merged(parts: readonly AnatomyPart<Bone>[]): AnatomyPart<Bone>[] {
  const outlines = new Map<Bone, string>()
  for (const { id, d } of parts) outlines.set(id, (outlines.get(id) ?? '') + d)
  return [...outlines].map(([id, d]) => ({ id, d }))
}

/** Widens a line into a spindle: thin at its ends, thick in the middle. */
function spindle(points: readonly (readonly [number, number])[], belly: number): string {
  const steps = 16
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]))
  const whole = lengths.reduce((sum, each) => sum + each, 0)
  const at = (share: number): [number, number] => {
    let left = share * whole
    for (const [i, each] of lengths.entries()) {
      if (left <= each || i === lengths.length - 1) {
        const part = each === 0 ? 0 : Math.min(1, left / each)
        const [from, to] = [points[i]!, points[i + 1]!]
        return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
      }
      left -= each
    }
    return [...points[0]!]
  }
  const sides: [string[], string[]] = [[], []]
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps
    const [x, y] = at(share)
    const [before, after] = [at(Math.max(0, share - 0.04)), at(Math.min(1, share + 0.04))]
    const along = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const half = belly * (0.18 + 0.32 * Math.sin(Math.PI * share))
    const [dx, dy] = [(-(after[1] - before[1]) / along) * half, ((after[0] - before[0]) / along) * half]
    sides[0].push(`${n(x + dx)} ${n(y + dy)}`)
    sides[1].unshift(`${n(x - dx)} ${n(y - dy)}`)
  }
  return `M${[...sides[0], ...sides[1]].join('L')}Z`
}

/** Hips and low back of a standing person: the figure, her bones, and a way to lay muscles over them. */
export function drawAnatomy(from: AnatomyView): AnatomyMap {
  const camera = { azimuthDegrees: azimuths[from], elevationDegrees: 3 }
  const seen = view(camera)
  const pose = standingPose()
  const sitting = sit(seen, forwardKinematics(pose), averageBody)
  const middle = pose.pelvisPosition
  const spot = ([x, y, z]: Vector) => project(seen, [middle[0] + x, middle[1] + y, middle[2] + z])
  const look = ([x, y, z, radius]: Ball) =>
    sitting.look({ segment: 'pelvis', centre: [x, y, z], radii: [radius, radius, radius] })
  const bones: AnatomyPart<Bone>[] = ribs.map((height) => ({
    id: 'lower-ribs',
    d: hull(
      sitting.look({ segment: 'lowerThorax', centre: [0.02, height, 0], radii: [0.095, 0.006, 0.125] }),
    ),
  }))
  for (const [x, y, z] of standingLumbarJoints()) {
    bones.push({
      id: 'lumbar-spine',
      d: hull(
        sitting.look({ segment: 'pelvis', centre: [x + 0.004, y + 0.016, z], radii: [0.02, 0.012, 0.024] }),
      ),
    })
    bones.push({
      id: 'lumbar-spine',
      d: hull(look([x - 0.02, y + 0.014, z, 0.008]), look([x - 0.045, y + 0.008, z, 0.006])),
    })
  }
  bones.push({ id: 'pelvis', d: hull(...sacrum.map(look)) })
  for (const side of [-1, 1]) {
    for (const [id, ...balls] of bothSides)
      bones.push({ id, d: hull(...balls.map(([x, y, z, radius]) => look([x, y, z * side, radius]))) })
  }
  const [x] = spot([0, 0, 0])
  const [, top] = spot([0, shown.above, 0])
  const [, bottom] = spot([0, shown.below, 0])
  const width = (shown.right - shown.left) * unitsPerMetre
  const spotOf = (bone: Bone) => {
    const [px, py] = spot(spots[bone])
    return [px, py] as const
  }
  const [hipX, hipY] = spot([0, 0, 0.085])
  return {
    box: [x + shown.left * unitsPerMetre, top, width, bottom - top],
    figure: drawFigure(pose, { camera }).shapes,
    bones: merged(bones),
    muscle: (lines, bellyMetres) =>
      lines
        .flatMap((line) => [line, line.map(([a, b, c]): Vector => [a, b, -c])])
        .map((line) => {
          const points = line.map((point) => {
            const [px, py] = spot(point)
            return [px, py] as const
          })
          return spindle(points, bellyMetres * unitsPerMetre)
        })
        .join(''),
    hip: [hipX, hipY],
    spots: {
      'lower-ribs': spotOf('lower-ribs'),
      'lumbar-spine': spotOf('lumbar-spine'),
      pelvis: spotOf('pelvis'),
      'thigh-bone': spotOf('thigh-bone'),
      kneecap: spotOf('kneecap'),
      'shin-bone': spotOf('shin-bone'),
    },
  }
}
