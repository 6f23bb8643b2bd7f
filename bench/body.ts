/** How long a pose takes to find, and how near its goals it comes: `npm run bench:body`. */
import { Bench } from 'tinybench'
import type { Comfort, Goal, LandmarkName, Pose, Solution, Vector } from '../src/body/index.ts'
import {
  bendForward,
  describeLengthening,
  floor,
  forwardKinematics,
  muscleLengths,
  soleOf,
  solvePose,
  standingPose,
  wallBehind,
} from '../src/body/index.ts'

const wall = wallBehind(-0.16)
const planes = [floor, wall]
const sides = ['left', 'right'] as const
const outward = { left: -1, right: 1 }

const pelvisOnWall: Goal[] = (['leftButtock', 'rightButtock', 'pelvisBackUpper'] as const).map(
  (landmark) => ({
    kind: 'on',
    landmark,
    plane: wall,
  }),
)
const bears: LandmarkName[] = [...soleOf('left'), ...soleOf('right'), 'leftButtock', 'rightButtock']
const balance: Goal = { kind: 'balance', over: bears }
const keepFeet: Goal[] = sides.flatMap((side) =>
  soleOf(side).map((landmark): Goal => ({ kind: 'keep', landmark })),
)

const placeFeet: Goal[] = sides.flatMap((side): Goal[] => [
  { kind: 'at', landmark: `${side}Heel`, point: [0.16, 0, 0.4 * outward[side]] },
  { kind: 'on', landmark: `${side}BallOfFoot`, plane: floor },
  { kind: 'on', landmark: `${side}LittleToeBall`, plane: floor },
  { kind: 'direction', segment: `${side}Foot`, axis: [1, 0, 0], towards: [0.95, 0, 0.3 * outward[side]] },
])
const upright: Goal = { kind: 'direction', segment: 'upperThorax', axis: [0, 1, 0], towards: [0, 1, 0] }

/** A rounded spine and knees that bend last, which is how a rolldown is asked for. */
const rounded: Comfort = {
  angles: {
    lowerLumbarFlexion: 20,
    upperLumbarFlexion: 20,
    lowerThoracicFlexion: 15,
    upperThoracicFlexion: 12,
    lowerNeckFlexion: 15,
    upperNeckFlexion: 8,
  },
  weights: { leftKneeFlexion: 20, rightKneeFlexion: 20 },
}
const handsAt = (x: number, y: number, z: number): Goal[] =>
  sides.map((side) => ({
    kind: 'at',
    landmark: `${side}Fingertips`,
    point: [x, y, z * outward[side]] as Vector,
  }))
const rolldown = (start: Pose, hands: readonly Goal[]): Solution =>
  solvePose({
    start,
    planes,
    comfort: rounded,
    goals: [...keepFeet, ...pelvisOnWall.slice(0, 2), balance, ...hands],
  })
const handsToAnkle: Goal[] = [
  { kind: 'beside', landmark: 'rightPalm', other: 'rightOuterAnkle', offset: [0, 0.03, 0.03] },
  { kind: 'beside', landmark: 'leftPalm', other: 'rightInnerAnkle', offset: [0.02, 0.05, -0.06] },
]

const wide = solvePose({
  start: standingPose(),
  planes,
  goals: [...placeFeet, ...pelvisOnWall, upright, balance],
})
const down = rolldown(wide.pose, handsAt(0.4, 0.12, 0.15))

function tell(name: string, { residuals, violations, iterations }: Solution): void {
  const worst = Math.max(...residuals) * 1000
  console.log(
    `${name}: goals met within ${worst.toFixed(2)} mm, ${violations.length} violations, ${iterations} steps`,
  )
}
tell('wide stance at the wall', wide)
tell('rolldown, hands low', down)
tell('rolldown, hands 4 mm on', rolldown(down.pose, handsAt(0.404, 0.12, 0.15)))
tell('hands round the right ankle', rolldown(down.pose, handsToAnkle))

const bench = new Bench({ time: 1500, warmupTime: 500 })
bench
  .add('wide stance at the wall, from standing', () => {
    solvePose({ start: standingPose(), planes, goals: [...placeFeet, ...pelvisOnWall, upright, balance] })
  })
  .add('wide-leg rolldown, cold (from the wide stance)', () => {
    rolldown(wide.pose, handsAt(0.4, 0.12, 0.15))
  })
  .add('wide-leg rolldown, warm (hands 4 mm on)', () => {
    rolldown(down.pose, handsAt(0.404, 0.12, 0.15))
  })
  .add('hands to the right ankle, from the rolldown', () => {
    rolldown(down.pose, handsToAnkle)
  })
  .add('forward kinematics', () => forwardKinematics(down.pose))
  .add('all muscle lengths', () => muscleLengths({ hip_flexion: 60, lumbar_flexion: 20 }))
  .add('which muscles a pose lengthens, both sides', () => describeLengthening(down.pose))
  .add('a forward bend shared out', () => bendForward({ hamstringTightness: 0.7 }))
await bench.run()
for (const { name, result } of bench.tasks) {
  if (result.state !== 'completed') continue
  const { p50, p99 } = result.latency
  console.log(`${name}: median ${p50.toFixed(3)} ms, 99 in 100 under ${p99.toFixed(3)} ms`)
}
