import type { Exercise, Movement, Step, Target } from '../language/index.ts'
import { isHandRest } from '../session/index.ts'

const shins: Target = { kind: 'part', part: 'shin', side: null, where: 'front' }

/** "Rest your hands on it", as a movement that a step's own words only offer. */
export const restHandsOn = (target: Target, { span }: Step): Movement => ({
  action: 'place',
  parts: ['hand'],
  side: 'both',
  direction: null,
  target,
  amount: null,
  manner: [],
  staysPut: [],
  span,
})

const wordFor = (thing: string) =>
  new RegExp(`\\b(?:a |the )?${thing.replace(/[^a-z ]/gi, '.')}(?:s|es)?\\b`, 'gi')

/** The same step where a thing it names is not there: hands that were to rest on it rest on the shins. */
function stepWithout(step: Step, thing: string): Step {
  const word = wordFor(thing)
  if (step.text.search(word) < 0) return step
  const text = step.text.replace(word, isHandRest(thing) ? 'your shins' : '')
  if (!isHandRest(thing)) return { ...step, text }
  // "If you can't reach the floor, use a block" is told, not led; without the block it is what is done.
  if (step.kind === 'option') return { ...step, kind: 'move', text, movements: [restHandsOn(shins, step)] }
  const movements = step.movements.map((movement) =>
    movement.target?.kind === 'prop' && movement.target.prop === thing
      ? { ...movement, target: shins }
      : movement,
  )
  return { ...step, text, movements }
}

/** An exercise as it is done without these things. */
export function withoutThings(exercise: Exercise, things: readonly string[]): Exercise {
  const left = things.filter((thing) => exercise.props.includes(thing))
  if (left.length === 0) return exercise
  return {
    ...exercise,
    props: exercise.props.filter((prop) => !left.includes(prop)),
    steps: exercise.steps.map((step) => left.reduce(stepWithout, step)),
  }
}
