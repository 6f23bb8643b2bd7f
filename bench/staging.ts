/**
 * How long staging takes: an exercise, the first time in a process and again, the way into a beat, and a moment of it.
 * usage: npm run bench:staging
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { read } from '../src/language/index.ts'
import { planSession, usualChoices } from '../src/session/index.ts'
import { stage } from '../src/staging/index.ts'
import { exercises } from './staging/exercises.ts'

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

const freshProcesses = 7
const firstExercise = fileURLToPath(new URL('staging/first-exercise.ts', import.meta.url))

type First = { readonly clock: number; readonly thread: number | null; readonly process: number }

/** The middle of some fresh processes, each of which stages one exercise: nothing of its code is warm. */
function firstTime(name: string): string {
  const taken = Array.from({ length: freshProcesses }, (): First => {
    const told = execFileSync(process.execPath, ['--import', 'tsx', firstExercise, name], {
      encoding: 'utf8',
    })
    return JSON.parse(told)
  })
  const middle = (of: (first: First) => number | null) => {
    const sorted = taken.map((first) => of(first) ?? Number.NaN).sort((a, b) => a - b)
    return (sorted[freshProcesses >> 1] ?? Number.NaN).toFixed(0)
  }
  return `${middle(({ thread }) => thread)} ms of the processor in its own thread, ${middle((first) => first.process)} ms in all, ${middle(({ clock }) => clock)} ms by the clock`
}

for (const [name, text] of Object.entries(exercises)) {
  const session = planSession(read(text).exercises, usualChoices)
  console.log(`${name}, first of a fresh process: ${firstTime(name)}`)
  time(3, () => stage(session))
  console.log(`${name}, staged again: ${spread(time(15, () => stage(session)))}`)
  const motion = stage(session)
  console.log(
    `${name}, the way into a beat: ${spread(time(session.beats.length, (beat) => motion.poseAt(beat, 0)))}`,
  )
  const moments = time(4000, (round) => motion.poseAt(round % session.beats.length, (round % 97) / 97))
  console.log(`${name}, a moment: ${spread(moments)}`)
}
