import { clockTime, counted, type Language, roughTime, studioWords } from '../../words/index.ts'
import type { ExerciseSession, SessionRow } from './session-rows.ts'

type Props = {
  readonly language: Language
  readonly sessions: readonly ExerciseSession[]
  /** The line that belongs to the caret or was tapped. */
  readonly shown: { readonly exercise: number; readonly row: number } | null
  readonly onRow: (exercise: number, row: number) => void
  readonly onPlay: (exercise: number) => void
}

/** What her reader will hear, line by line, with times; a tap shows the words and the pose. */
export function SessionList({ language, sessions, shown, onRow, onPlay }: Props) {
  const words = studioWords[language].session
  const number = new Intl.NumberFormat(language)
  const about = (row: SessionRow) =>
    [
      row.side && words.sides[row.side],
      row.rounds > 1 && words.round(number.format(row.round), number.format(row.rounds)),
      row.breaths > 0 && counted(language, row.breaths, words.breaths),
    ].filter((part) => typeof part === 'string')
  return (
    <>
      {sessions.map((session, exercise) => (
        <section class="studio-exercise" key={exercise}>
          <h3>{session.name ?? exerciseNamed(language, number.format(exercise + 1))}</h3>
          <p class="studio-exercise-facts">
            <span class="small">{words.takes(roughTime(language, session.seconds))}</span>
            <button type="button" class="link-button" onClick={() => onPlay(exercise)}>
              {words.play}
            </button>
          </p>
          {shown?.exercise !== exercise ? (
            <button type="button" class="session-row session-closed" onClick={() => onRow(exercise, 0)}>
              <span class="session-time">0:00</span>
              <span lang="en">{session.rows[0]?.cue} …</span>
            </button>
          ) : (
            <ol class="session-rows">
              {session.rows.map((row, index) => {
                const isShown = shown?.exercise === exercise && shown.row === index
                return (
                  <li key={index}>
                    <button
                      type="button"
                      class="session-row"
                      aria-current={isShown ? 'step' : undefined}
                      onClick={() => onRow(exercise, index)}
                    >
                      <span class="session-time">{clockTime(row.atSeconds)}</span>
                      <span>
                        <span lang="en">{row.cue}</span>
                        {about(row).map((part) => (
                          <span class="session-tag" key={part}>
                            {part}
                          </span>
                        ))}
                        {row.source === null && <span class="session-tag session-added">{words.added}</span>}
                      </span>
                    </button>
                  </li>
                )
              })}
            </ol>
          )}
        </section>
      ))}
    </>
  )
}

const exerciseNamed = (language: Language, number: string) => studioWords[language].exercise(number)
