import type { ExerciseSession } from './session-rows.ts'

/** A line of the session. */
export type Focus = { readonly exercise: number; readonly row: number }

/** The line whose words hold a place in the text; between two lines, the one before; null outside every exercise. */
export function focusAt(sessions: readonly ExerciseSession[], place: number): Focus | null {
  const exercise = sessions.findIndex(({ span }) => span.from <= place && place <= span.to)
  const session = sessions[exercise]
  if (!session) return null
  let found: { row: number; from: number } | null = null
  session.rows.forEach(({ source }, row) => {
    // The first line made from some words is the one to show: later ones repeat it on the other side.
    if (source && source.from <= place && (found === null || source.from > found.from))
      found = { row, from: source.from }
  })
  return { exercise, row: (found as { row: number } | null)?.row ?? 0 }
}
