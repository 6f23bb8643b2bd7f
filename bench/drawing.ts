/** How long a frame's drawing takes and how heavy its picture is: `npm run bench:drawing`. */
import { gzipSync } from 'node:zlib'
import { Bench } from 'tinybench'
import {
  averageBody,
  forwardKinematics,
  interpolatePoses,
  standingPose,
  withAngles,
} from '../src/body/index.ts'
import { chooseCamera, drawFigure, frameFor, type Prop, toSvg } from '../src/drawing/index.ts'

const standing = standingPose()
const folded = withAngles(standing, {
  lowerLumbarFlexion: 28,
  upperLumbarFlexion: 26,
  lowerThoracicFlexion: 20,
  upperThoracicFlexion: 14,
  leftHipFlexion: 60,
  rightHipFlexion: 60,
  leftHipAbduction: 20,
  rightHipAbduction: 20,
  leftShoulderFlexion: 80,
  rightShoulderFlexion: 80,
})
const wall: Prop = { kind: 'wall', position: [-0.12, 0, 0], turnDegrees: 0, size: [0.1, 2.4, 3] }
const camera = chooseCamera([standing, folded], [wall])
const box = frameFor([standing, folded], camera)
// no two frames after one another show the same pose, as when she moves
const moving = Array.from({ length: 60 }, (_, i) => interpolatePoses(standing, folded, 0.2 + (0.8 * i) / 59))
const frames = moving.map((pose) => forwardKinematics(pose, averageBody))
let frame = 0
const next = <T>(all: readonly T[]): T => all[frame++ % all.length]!
const lit = [
  { region: 'leftBackThigh', strength: 0.8 },
  { region: 'rightBackThigh', strength: 0.8 },
] as const

const bench = new Bench({ time: 1000, warmupTime: 400 })
bench
  .add('one frame from joint angles', () => drawFigure(next(moving), { camera, box }))
  .add('one frame from frames', () => drawFigure(next(frames), { camera, box }))
  .add('one frame with wall, ghost, arrows and highlights', () =>
    drawFigure(next(moving), {
      camera,
      box,
      props: [wall],
      ghost: standing,
      arrowsFrom: standing,
      tint: lit,
    }),
  )
  .add('the choice of a camera', () => chooseCamera([standing, folded], [wall]))
await bench.run()
for (const { name, result } of bench.tasks) {
  if (result.state !== 'completed') continue
  const { p50, p99 } = result.latency
  console.log(`${name}: median ${p50.toFixed(3)} ms, 99 in 100 under ${p99.toFixed(3)} ms`)
}
const pictures = {
  'a step in a page': toSvg(drawFigure(folded, { camera }), { title: 'Folded' }),
  'a step with wall, ghost, arrows and highlights in a page': toSvg(
    drawFigure(folded, { camera, props: [wall], ghost: standing, arrowsFrom: standing, tint: lit }),
    { title: 'Folded' },
  ),
  'a step with its own colours': toSvg(drawFigure(folded, { camera }), { title: 'Folded', colours: 'alone' }),
  'a step with wall and highlights, own colours': toSvg(
    drawFigure(folded, { camera, props: [wall], tint: lit }),
    { title: 'Folded', colours: 'alone' },
  ),
  'a step with wall, ghost, arrows and highlights, own colours': toSvg(
    drawFigure(folded, { camera, props: [wall], ghost: standing, arrowsFrom: standing, tint: lit }),
    { title: 'Folded', colours: 'alone' },
  ),
}
for (const [name, svg] of Object.entries(pictures)) {
  console.log(`${name}: ${svg.length} bytes, ${gzipSync(svg, { level: 9 }).length} gzipped`)
}
