import {
  floor,
  type Goal,
  jointAngleNames,
  jointRanges,
  landmarkNames,
  type Pose,
  segmentNames,
  solvePose,
  standingPose,
  type Vector,
  wallBehind,
  withAngles,
} from '../../src/body/index.ts'
import { drawFigure, type Prop, toSvg } from '../../src/drawing/index.ts'
import { among, below, between, type Random } from './chance.ts'

const point = (random: Random, reach: number): Vector => [
  between(random, -reach, reach),
  between(random, -reach / 4, reach),
  between(random, -reach, reach),
]

/** Any pose within the joints' ranges; with `wild`, some joints far past them. */
function anyPose(random: Random, wild: boolean): Pose {
  const angles = Object.fromEntries(
    jointAngleNames
      .filter(() => random() < 0.5)
      .map((name) => {
        const { from, to } = jointRanges[name]
        return [name, wild && random() < 0.2 ? between(random, -400, 400) : between(random, from, to)]
      }),
  )
  return withAngles(standingPose(), angles)
}

function anyGoal(random: Random): Goal {
  const landmark = among(random, landmarkNames)
  const reach = among(random, [0.5, 1.2, 3, 50])
  const weight = among(random, [1, 1, 1, 0.2, 0, 100])
  const plane = among(random, [floor, wallBehind(between(random, -1, 1)), wallBehind(-0.16)])
  return among<() => Goal>(random, [
    () => ({ kind: 'at', landmark, point: point(random, reach), weight }),
    () => ({ kind: 'on', landmark, plane, weight }),
    () => ({ kind: 'keep', landmark, weight }),
    () => ({ kind: 'above', landmark, plane, weight, clearanceMetres: between(random, 0, reach) }),
    () => ({
      kind: 'beside',
      landmark,
      other: among(random, landmarkNames),
      offset: point(random, reach),
      weight,
    }),
    () => ({
      kind: 'angle',
      angle: among(random, jointAngleNames),
      degrees: between(random, -300, 300),
      weight,
    }),
    () => ({
      kind: 'direction',
      segment: among(random, segmentNames),
      axis: among<Vector>(random, [
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, -1],
      ]),
      towards: point(random, 1),
      weight,
    }),
    () => ({
      kind: 'balance',
      over: landmarkNames.filter(() => random() < 0.1),
      marginMetres: between(random, 0, 0.3),
    }),
  ])()
}

const holes = (pose: Pose) =>
  jointAngleNames.filter((name) => !Number.isFinite(pose.angles[name])).map((name) => `${name} is no number`)

/** Asks the solver for the impossible and says where its answer is no body's. */
export function solverFault(random: Random): string | null {
  const start = anyPose(random, true)
  const goals = Array.from({ length: 1 + below(random, 12) }, () => anyGoal(random))
  const planes = among(random, [[floor], [floor, wallBehind(-0.16)], []])
  const note = JSON.stringify({ goals, planes }).slice(0, 600)
  const begun = process.cpuUsage()
  try {
    const { pose, residuals, iterations } = solvePose({ start, goals, planes, selfCollision: random() < 0.8 })
    const milliseconds = process.cpuUsage(begun).user / 1000
    if (milliseconds > 3000) return `took ${milliseconds.toFixed(0)} ms: ${note}`
    if (!(iterations <= 110)) return `${iterations} steps: ${note}`
    const [hole] = holes(pose)
    if (hole) return `${hole}: ${note}`
    if (JSON.stringify(pose).includes('null')) return `a root that is no number: ${note}`
    const past = jointAngleNames.find(
      (name) =>
        pose.angles[name] < jointRanges[name].from - 1e-6 || pose.angles[name] > jointRanges[name].to + 1e-6,
    )
    if (past) return `${past} at ${pose.angles[past]} is past its range: ${note}`
    const odd = residuals.findIndex((one) => !Number.isFinite(one))
    return odd >= 0 ? `goal ${odd} is off by ${residuals[odd]}: ${note}` : null
  } catch (error) {
    return `threw ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}: ${note}`
  }
}

const kinds = ['wall', 'chair', 'block', 'mat', 'table'] as readonly Prop['kind'][]

/** Draws any pose from anywhere among any things and says where the picture is none. */
export function drawingFault(random: Random): string | null {
  const pose = anyPose(random, random() < 0.5)
  const before = anyPose(random, false)
  const props = Array.from(
    { length: below(random, 4) },
    (): Prop => ({
      kind: among(random, kinds),
      position: point(random, 2),
      turnDegrees: between(random, -720, 720),
      size: [between(random, 0, 2), between(random, 0, 2), between(random, 0, 2)],
    }),
  )
  const camera = { azimuthDegrees: between(random, -720, 720), elevationDegrees: between(random, -90, 90) }
  const title = among(random, ['Fold', '"><script>', '&amp; ]]>', ''])
  const note = JSON.stringify({ camera, props }).slice(0, 600)
  const begun = process.cpuUsage()
  try {
    const drawing = drawFigure(pose, {
      camera,
      props,
      ...(random() < 0.3 ? { ghost: before } : {}),
      ...(random() < 0.3 ? { arrowsFrom: before } : {}),
    })
    const svg = toSvg(drawing, { title })
    const milliseconds = process.cpuUsage(begun).user / 1000
    if (milliseconds > 3000) return `took ${milliseconds.toFixed(0)} ms: ${note}`
    const odd = /NaN|undefined|Infinity|\[object/.exec(svg)
    if (odd) return `${svg.slice(Math.max(0, odd.index - 60), odd.index + 20)}: ${note}`
    if (/<script/i.test(svg)) return `markup from a title: ${note}`
    return svg.startsWith('<svg') && svg.length < 400_000 ? null : `${svg.length} characters: ${note}`
  } catch (error) {
    return `threw ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}: ${note}`
  }
}
