/**
 * Findings that the annotation speaks against: "no hold length" where the annotator found one, and so on. A finding
 * may be a false alarm for other reasons; those are judged by reading (docs/findings.md).
 * usage: npm run score:findings -- FOLDER
 * Of the third of the texts that is set aside only counts are printed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../src/language/index.ts'

type GoldStep = { kind: string; start: number; end: number }
type GoldExercise = {
  start: number
  end: number
  sides: string | null
  cautions: string[]
  steps: GoldStep[]
} & Record<'hold' | 'reps' | 'sets' | 'frequency', object | null>

const MOVING = new Set(['move', 'return', 'setup'])

/** Whether the annotation agrees with a finding; codes it says nothing about are agreed to. */
function agrees(code: string, span: { from: number; to: number }, gold: GoldExercise | undefined): boolean {
  if (!gold) return code === 'no-exercise' || code === 'reading-age'
  switch (code) {
    case 'hold-without-length':
      return gold.hold === null
    case 'no-dose':
      return !gold.hold && !gold.reps && !gold.sets && !gold.frequency
    case 'side-without-twin':
      return gold.sides === 'left' || gold.sides === 'right'
    case 'unknown-movement':
      return gold.steps.some(({ kind, start, end }) => MOVING.has(kind) && start < span.to && end > span.from)
    case 'forward-bend-without-caution':
      return gold.cautions.length === 0
    case 'no-way-back':
      return !gold.steps.some(({ kind }) => kind === 'return')
    default:
      return true
  }
}

const folder = process.argv[2]
if (!folder) throw new Error('name the folder of annotated texts')
const totals = { tuned: { texts: 0, findings: 0, against: 0 }, aside: { texts: 0, findings: 0, against: 0 } }
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    id: string
    text: string
    exercises: GoldExercise[]
  }
  const set = Number(/\d+/.exec(gold.id)?.[0]) % 3 === 0 ? 'aside' : 'tuned'
  const total = totals[set]
  total.texts++
  for (const { code, span } of read(gold.text).findings) {
    const exercise = gold.exercises.find(({ start, end }) => span.to - 1 >= start && span.to - 1 < end)
    const agreed = agrees(code, span, exercise)
    total.findings++
    if (!agreed) total.against++
    if (set === 'tuned') {
      const words = gold.text.slice(span.from, span.to).replace(/\s+/g, ' ').slice(0, 100)
      console.log(`${agreed ? ' ' : '!'} ${gold.id} ${code}: ${words}`)
    }
  }
}
for (const [set, { texts, findings, against }] of Object.entries(totals)) {
  console.log(`${set}: ${findings} findings in ${texts} texts, ${against} against the annotation`)
}
