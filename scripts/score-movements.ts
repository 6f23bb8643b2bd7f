/**
 * How many annotated steps that move the body are read as a movement with a known action and parts.
 * usage: npm run score:movements -- FOLDER [--set tuned|aside|all] [--list | --missed]
 * A third of the texts (number divisible by three) is set aside: it is never looked at, only counted.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Movement, StepKind } from '../src/language/index.ts'
import { readMovements } from '../src/language/movements/index.ts'

type GoldStep = { text: string; kind: StepKind; start: number; end: number; side: string | null }
type Gold = { id: string; text: string; exercises: { steps: GoldStep[] }[] }

const MOVING = new Set<StepKind>(['setup', 'move', 'return'])

function show({
  action,
  parts,
  side,
  which,
  direction,
  target,
  amount,
  manner,
  staysPut,
  position,
}: Movement) {
  const goal =
    target &&
    (target.kind === 'part'
      ? `${target.where ?? ''} ${target.side ?? ''} ${target.part}`
      : target.kind === 'prop'
        ? target.prop
        : target.surface)
  return [
    action,
    `[${parts.join(' ')}]`,
    side,
    which,
    direction && `dir:${direction}`,
    goal && `to:${goal.trim()}`,
    amount && JSON.stringify(amount),
    ...manner,
    ...staysPut.map((one) => `stays:${one.side ?? ''} ${one.part} on ${one.on}`),
    position && `=${position}`,
  ]
    .filter(Boolean)
    .join(' ') // prettier-ignore
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'all' },
    list: { type: 'boolean' },
    missed: { type: 'boolean' },
  },
})
const folder = positionals[0]
if (!folder) throw new Error('name the folder of annotated texts')
const totals = { tuned: { steps: 0, read: 0 }, aside: { steps: 0, read: 0 } }
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
  const set = Number(/\d+/.exec(gold.id)?.[0]) % 3 === 0 ? 'aside' : 'tuned'
  if (values.set !== 'all' && values.set !== set) continue
  for (const exercise of gold.exercises) {
    const previous: Movement[] = []
    let previousSide: 'left' | 'right' | null = null
    for (const step of exercise.steps) {
      const context = { kind: step.kind, previousSide, previous }
      const movements = readMovements(step.text, { from: step.start, to: step.end }, context)
      const side = movements.find((one) => one.side === 'left' || one.side === 'right')?.side
      previousSide = side === 'left' || side === 'right' ? side : previousSide
      if (!MOVING.has(step.kind)) {
        if (values.list && set === 'tuned' && movements.length > 0)
          console.log(`  (${step.kind}) ${step.text}\n      ${movements.map(show).join('\n      ')}`)
        continue
      }
      previous.push(...movements)
      const known = movements.some(({ parts }) => parts.length > 0)
      totals[set].steps++
      if (known) totals[set].read++
      // The texts set aside stay unseen.
      if (set === 'aside') continue
      if (values.list || (values.missed && !known)) {
        console.log(`${gold.id} ${step.kind}: ${step.text}\n      ${movements.map(show).join('\n      ')}`)
      }
    }
  }
}
for (const [set, { steps, read }] of Object.entries(totals)) {
  if (steps > 0) console.log(`${set}: ${read} of ${steps} moving steps read (${(read / steps).toFixed(3)})`)
}
