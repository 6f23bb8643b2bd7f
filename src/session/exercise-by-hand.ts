/** Exercises written down by hand for tests: what a reader would make of a text, without a reader. */
import type { Dose, Exercise, Step, StepKind, StepSide } from '../language/index.ts'

const noDose: Dose = { hold: null, reps: null, sets: null, sides: null, frequency: null }

/** A step as "kind side: words", the side left out where none is named; `dose` is what the words say themselves. */
export type HandStep = string | readonly [line: string, dose: Partial<Dose>]

function stepByHand(line: HandStep, from: number): Step {
  const [marked, dose] = typeof line === 'string' ? [line, {}] : line
  const colon = marked.indexOf(':')
  const [kind, side] = marked.slice(0, colon).split(' ')
  const text = marked.slice(colon + 1).trim()
  return {
    kind: kind as StepKind,
    side: (side ?? null) as StepSide | null,
    text,
    span: { from, to: from + text.length },
    dose,
    movements: [],
  } as Step
}

/** An exercise from its steps, one line each; spans run as if the lines followed one another. */
export function exerciseByHand(
  lines: readonly HandStep[],
  facts: Partial<Omit<Exercise, 'steps' | 'dose'>> & { readonly dose?: Partial<Dose> } = {},
): Exercise {
  let from = 0
  const steps = lines.map((line) => {
    const step = stepByHand(line, from)
    from = step.span.to + 2
    return step
  })
  return {
    name: null,
    position: 'standing',
    props: [],
    targets: [],
    cautions: [],
    options: [],
    inherited: [],
    span: { from: 0, to: from },
    ...facts,
    steps,
    dose: { ...noDose, ...facts.dose },
  } as Exercise
}

const threeBreaths = { hold: { min: 3, max: 3, unit: 'breath' as const } }

/** A roll down a wall with the legs wide, and a reach to each foot: the shape of the article that started it all. */
export const wallRolldown: Exercise = exerciseByHand(
  [
    'setup: Lean your back on a wall',
    'setup both: Step your feet out wide and turn the toes out a little',
    'move: Roll your spine off the wall slowly, from the top down',
    'cue: Let your pelvis stay where it is',
    'option: If your hands don’t get to the floor, use a block under them',
    'cue: Let your head hang',
    ['breathe: Take 3 breaths', threeBreaths],
    'move right: Take both hands over to the right foot, keeping your pelvis on the wall',
    ['breathe: Take 3 breaths', threeBreaths],
    'move left: Take both hands over to the left foot, keeping your pelvis on the wall',
    ['breathe: Take 3 breaths', threeBreaths],
    'return: Walk the hands back to the middle',
    'return: Soften the knees and slowly roll back up the wall',
    ['repeat: Do this 2-3x', { reps: { min: 2, max: 3 } }],
  ],
  {
    name: 'Wide rolldown',
    props: ['wall', 'block'],
    dose: { ...threeBreaths, reps: { min: 2, max: 3 }, sides: 'each' },
  },
)
