/** A session as a table a person can read: when, which side, which round, how long, and what is said. */
import { beatSeconds, certainPath, type Session, sessionSeconds } from '../session/index.ts'
import { assumptionInWords } from './assumption-words.ts'

/** Minutes and seconds, "3:07". */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

function howLong(beat: Session['beats'][number]): string {
  const { unit, count } = beat.length
  const number = Number(count.toFixed(1))
  return unit === 'breath' ? `${number} br` : `${number} s`
}

function rowsOf(session: Session): readonly string[] {
  const sure = new Set(certainPath(session))
  let seconds = 0
  return session.beats.map((beat, index) => {
    const certain = sure.has(index)
    const time = certain ? clock(seconds) : '+'
    if (certain) seconds += beatSeconds(beat, session.breathsPerMinute)
    const round = beat.rounds > 1 || beat.round > 1 ? `${beat.round}/${beat.rounds}` : ''
    const counted = beat.repetition ?? beat.breath
    return [
      time.padStart(6),
      howLong(beat).padStart(7),
      beat.kind.padEnd(12),
      (beat.side ?? '').padEnd(5),
      round.padEnd(4),
      (counted ? `${counted.number}/${counted.of}` : '').padEnd(6),
      beat.cue,
    ]
      .join('  ')
      .trimEnd()
  })
}

/** How long each side works, in breaths and seconds, over what is certain. */
function balance(session: Session): string {
  const totals = { left: 0, right: 0 }
  for (const index of certainPath(session)) {
    const beat = session.beats[index]!
    if (beat.side !== null) totals[beat.side] += beatSeconds(beat, session.breathsPerMinute)
  }
  if (totals.left === 0 && totals.right === 0) return 'No sides.'
  return `Left ${totals.left.toFixed(1)} s, right ${totals.right.toFixed(1)} s.`
}

export function planTable(session: Session): string {
  const names = session.exercises.map((exercise) => exercise.name ?? 'an exercise without a name')
  const heading = `${names.join(', ')}: ${clock(sessionSeconds(session))} at ${session.breathsPerMinute} breaths a minute`
  const columns = '  when    lasts  what          side   round count   said'
  const lines = [heading, '', columns, ...rowsOf(session), '', balance(session)]
  if (session.questions.length > 0) {
    lines.push(`Asked before starting: ${session.questions.map((question) => question.prop).join(', ')}.`)
  }
  if (session.assumptions.length > 0) {
    lines.push('', 'What the text leaves open, and we settled:')
    lines.push(...session.assumptions.map((assumption) => `  ${assumptionInWords(assumption, session)}`))
  }
  return lines.join('\n')
}
