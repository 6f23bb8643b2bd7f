import type { Exercise } from '../language/index.ts'
import { englishSessionWords, type SessionWords } from '../words/index.ts'
import { arranged, isOnFloor } from './arrange.ts'
import { Beats } from './beats.ts'
import { type Choices, possiblePace, usualChoices } from './choices.ts'
import { withEqualWords } from './equal-time.ts'
import { planExercise } from './plan-exercise.ts'
import { goneWithout, questionsFor } from './props.ts'
import type { Beat, Session } from './session.ts'
import { beatSeconds } from './time.ts'

const secondsToGetUp = 10
const breathsBetweenExercises = 2

/** Rests between two exercises; getting up from the floor or down to it takes its own time. */
function between(previous: Exercise, next: Exercise, beats: Beats): void {
  beats.side = null
  beats.breatheUntil('in')
  beats.add('rested', { unit: 'breath', count: breathsBetweenExercises })
  beats.assume('rest-between-exercises', { breaths: breathsBetweenExercises })
  if (isOnFloor(previous) && !isOnFloor(next)) getUp(beats)
}

function getUp(beats: Beats): void {
  beats.say(beats.words.getUp)
  beats.add('moved', { unit: 'second', count: secondsToGetUp }, { step: null, poseStep: null })
  beats.assume('way-up-added')
}

/**
 * Plans a session: exercises one after the other, laid out in beats. Pure and repeatable: the same exercises and
 * choices give the same beats. It takes whatever was read, and plans what it can of it. `words` are our own, in the
 * reader's language; the article's stay as they are.
 */
export function planSession(
  exercises: readonly Exercise[],
  chosen: Partial<Choices> = {},
  words: SessionWords = englishSessionWords,
): Session {
  const choices: Choices = { ...usualChoices, ...chosen }
  const breathsPerMinute = possiblePace(choices.breathsPerMinute)
  const inOrder = choices.arrange ? arranged(exercises) : exercises
  const beats = new Beats({ ...choices, breathsPerMinute }, words)
  inOrder.forEach((exercise, index) => {
    const previous = inOrder[index - 1]
    if (previous) between(previous, exercise, beats)
    beats.exercise = index
    planExercise(exercise, inOrder.length === 1 ? 'only' : index === 0 ? 'first' : 'later', beats)
  })
  if (inOrder.length > 0) finish(inOrder.at(-1), beats)
  const lived = withEqualWords(beats.list, beats.writtenSides)
  for (const index of beats.writtenSides) labelUnequalSides(index, inOrder[index], lived, beats)
  const props = [...new Set(inOrder.flatMap((exercise) => exercise.props))]
  return {
    exercises: inOrder,
    beats: lived,
    questions: questionsFor(inOrder),
    assumptions: beats.assumptions,
    props,
    leftOut: goneWithout(props, choices),
    breathsPerMinute,
    choices: beats.choices,
  }
}

/** Where the text itself gives one side more than the other, it is done as told, and said so. */
function labelUnequalSides(
  index: number,
  exercise: Exercise | undefined,
  lived: readonly Beat[],
  beats: Beats,
): void {
  const own = lived.filter((beat) => beat.exercise === index)
  const secondsOn = (side: 'left' | 'right') =>
    own
      .filter((beat) => beat.side === side)
      .reduce((sum, beat) => sum + beatSeconds(beat, beats.choices.breathsPerMinute), 0)
  const [left, right] = [secondsOn('left'), secondsOn('right')]
  if (!exercise || left === 0 || right === 0 || Math.abs(left - right) < 0.05) return
  const facts = { left: Math.round(left), right: Math.round(right), exercise: index }
  beats.assume('sides-differ-in-text', facts, exercise.span)
}

function finish(last: Exercise | undefined, beats: Beats): void {
  beats.side = null
  beats.breatheUntil('in')
  beats.add('rested', { unit: 'breath', count: 1 }, { cue: '' })
  if (isOnFloor(last)) getUp(beats)
  beats.say(beats.words.finish)
}
