import type { Transcription } from '../player/index.ts'
import type { Session } from '../session/index.ts'
import type { Chapter } from './id3.ts'

const longestTitle = 60

function shortened(words: string): string {
  // The text names an exercise in the middle of a sentence as well ("try the rolldown"); a title begins large.
  const plain = words.replace(/[.\s]+$/, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  if (plain.length <= longestTitle) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', longestTitle))}…`
}

/**
 * A chapter a step: each begins where its words do. Words that only go with a step (form, options) stay in its
 * chapter. Times are moved by the silence the track begins with.
 */
export function chaptersOf(
  session: Session,
  played: Transcription,
  secondsBefore: number,
): readonly Chapter[] {
  const starts: { title: string; from: number }[] = []
  let lastRound = 1
  let lastExercise = -1
  for (const [index, seconds] of played.beatBegins) {
    const beat = session.beats[index]!
    if (beat.kind !== 'said') continue
    const exercise = session.exercises[beat.exercise]
    const step = beat.step === null ? undefined : exercise?.steps[beat.step]
    const opens = beat.exercise !== lastExercise
    const acts = step !== undefined && ['setup', 'move', 'return', 'switch-sides'].includes(step.kind)
    if (!opens && !acts) continue
    const round = beat.round !== lastRound && beat.rounds > 1 ? `Round ${beat.round}: ` : ''
    starts.push({
      title: shortened(opens && exercise?.name ? exercise.name : `${round}${beat.cue}`),
      from: seconds + secondsBefore,
    })
    lastRound = beat.round
    lastExercise = beat.exercise
  }
  const end = played.seconds + secondsBefore
  return starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? end }))
}
