/**
 * How many steps that move the body are staged, and what is wrong with the poses.
 * usage: npm run score:staging -- FOLDER|FILE… [--missed]
 * Texts are .json with a `text` (an annotated corpus) or .md. A step counts when its exercise's position is known.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkPose, distance, dot, forwardKinematics, landmarkPosition } from '../src/body/index.ts'
import { read } from '../src/language/index.ts'
import type { Scene } from '../src/staging/scene.ts'
import { stageExercise } from '../src/staging/stage-exercise.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missed: { type: 'boolean' } },
})

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((name) => /\.(json|md|txt)$/.test(name))
    .sort()
}

function textOf(file: string): string {
  const raw = readFileSync(file, 'utf8')
  return file.endsWith('.json') ? JSON.parse(raw).text : raw.replace(/^---[\s\S]*?\n---\n/, '')
}

const worstMillimetres = 10

/** What is wrong in a scene, by kind, seen afresh from its pose alone. */
function wrongs(scene: Scene): readonly { kind: string; what: string; amount: number }[] {
  const { pose, body, planes } = scene
  const bearing = scene.holds.filter(({ on }) => on !== 'body')
  const over = bearing.map(({ landmark }) => landmark)
  // a body that lies rests on its whole length: there is nothing it could fall off
  const lies =
    ['supine', 'prone', 'side-lying'].includes(scene.posture.position) && !/plank/.test(scene.posture.id)
  const seen = checkPose(pose, { body, planes, ...(over.length > 0 && !lies && { over }) })
  const frames = forwardKinematics(pose, body)
  const drifts = bearing.map(({ landmark, point, slides }) => {
    const here = landmarkPosition(frames, landmark, body)
    const off = slides ? Math.abs(dot(slides.normal, here) - slides.offset) : distance(here, point)
    return { kind: 'contact-drift', what: landmark, amount: off * 1000 }
  })
  return [...seen, ...drifts].filter(
    ({ kind, amount }) => kind === 'joint-range' || amount > worstMillimetres,
  )
}

const moving = new Set(['setup', 'move', 'return'])
const count = { exercises: 0, steps: 0, staged: 0, known: 0, stagedKnown: 0, partKnown: 0 }
const kinds = ['joint-range', 'floor', 'wall', 'self-collision', 'contact-drift', 'balance']
const violations = new Map(kinds.map((kind) => [kind, 0]))
const times: number[] = []

for (const file of positionals.flatMap(filesIn)) {
  for (const exercise of read(textOf(file)).exercises) {
    count.exercises += 1
    const start = performance.now()
    const scenes = stageExercise(exercise)
    times.push(performance.now() - start)
    for (const { step, scene, staged: begun, whole } of scenes) {
      // a picture of half of what the words say is no staged step
      const staged = begun && whole
      for (const { kind, what, amount } of wrongs(scene)) {
        violations.set(kind, (violations.get(kind) ?? 0) + 1)
        console.error(`${file}: ${kind}: ${what} ${amount.toFixed(1)}: ${exercise.steps[step]!.text}`)
      }
      const { kind, text, movements } = exercise.steps[step]!
      if (!moving.has(kind)) continue
      const isKnown = exercise.position !== null && exercise.position !== 'other'
      count.steps += 1
      count.known += isKnown ? 1 : 0
      count.staged += staged ? 1 : 0
      count.stagedKnown += staged && isKnown ? 1 : 0
      count.partKnown += begun && !whole && isKnown ? 1 : 0
      if (values.missed && !staged) {
        const asked = movements.map(
          ({ action, parts, target }) => `${action} ${parts.join('+')} ${JSON.stringify(target)}`,
        )
        console.log(
          `${begun ? 'in part, ' : ''}${isKnown ? '' : '?'}${exercise.position}: ${text.replace(/\s+/g, ' ')} [${asked.join('; ')}]`,
        )
      }
    }
  }
}
const share = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / (whole || 1)).toFixed(1)}%)`
times.sort((a, b) => a - b)
console.log(`exercises: ${count.exercises}`)
console.log(`move, setup and return steps staged: ${share(count.staged, count.steps)}`)
console.log(`of those in known positions: ${share(count.stagedKnown, count.known)}`)
console.log(`and in part, which does not count: ${share(count.partKnown, count.known)}`)
console.log(`violations: ${[...violations].map(([kind, number]) => `${kind} ${number}`).join(', ')}`)
const middle = times[Math.floor(times.length / 2)] ?? 0
console.log(`an exercise: median ${middle.toFixed(0)} ms, longest ${(times.at(-1) ?? 0).toFixed(0)} ms`)
