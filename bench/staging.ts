/** How long staging takes: an exercise, the way into a beat, and a moment of it. usage: npm run bench:staging */
import { read } from '../src/language/index.ts'
import { planSession, usualChoices } from '../src/session/index.ts'
import { stage } from '../src/staging/index.ts'

const rolldown = `## Wide-leg rolldown

- Stand with your back against the wall.
- Step your feet wider than your hips.
- Slowly roll down, head first.
- Reach both hands to the outside of your right ankle.
- Take 3 breaths.
- Reach both hands to the outside of your left ankle.
- Take 3 breaths.
- Bring your hands back to the middle.
- Bend your knees and roll back up.
`
const bridge = `## Bridge

- Lie on your back with your knees bent and feet flat on the floor.
- Lift your hips off the floor.
- Take 3 breaths.
- Lower your hips.
`

function spread(milliseconds: number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const share = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(3)
  return `median ${share(0.5)} ms, 95 in 100 under ${share(0.95)} ms`
}

function time(rounds: number, work: (round: number) => void): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const start = performance.now()
    work(round)
    return performance.now() - start
  })
}

for (const [name, text] of [
  ['wide-leg rolldown', rolldown],
  ['bridge', bridge],
] as const) {
  const session = planSession(read(text).exercises, usualChoices)
  const [first = 0] = time(1, () => stage(session))
  console.log(`${name}, staged the first time: ${first.toFixed(0)} ms`)
  console.log(`${name}, staged again: ${spread(time(15, () => stage(session)))}`)
  const motion = stage(session)
  console.log(
    `${name}, the way into a beat: ${spread(time(session.beats.length, (beat) => motion.poseAt(beat, 0)))}`,
  )
  const moments = time(4000, (round) => motion.poseAt(round % session.beats.length, (round % 97) / 97))
  console.log(`${name}, a moment: ${spread(moments)}`)
}
