import type { Context } from 'hono'
import type { Exercise } from '../language/index.ts'
import { type createRecordings, recordedChoices } from './session-recordings.ts'

type Recorded = {
  /** Names the article and the version of its words. */
  readonly key: string
  readonly title: string
  readonly exercises: readonly Exercise[]
}

/** The exercise that an address asks for by its number from 1, or all of them; none for any other number. */
function exercisesAsked(asked: string | undefined, exercises: readonly Exercise[]): readonly Exercise[] {
  if (asked === undefined) return exercises
  return exercises.filter((_, index) => String(index + 1) === asked)
}

/** Answers with the sound file of an article, or of one exercise of it, as its listener chose. */
export async function answerWithRecording(
  context: Context,
  recordingOf: ReturnType<typeof createRecordings>,
  { key, title, exercises: all }: Recorded,
): Promise<Response> {
  const number = context.req.query('exercise')
  const exercises = exercisesAsked(number, all)
  if (exercises.length === 0) return context.notFound()
  const recording = await recordingOf({
    key: `${key} ${number ?? 'all'}`,
    title: number === undefined ? title : (exercises[0]?.name ?? title),
    exercises,
    choices: recordedChoices((name) => context.req.query(name), exercises),
  })
  if (!recording) return context.text('Too many recordings are being made. Try again in a minute.', 503)
  context.header('Cache-Control', 'public, max-age=3600')
  return context.body(recording.bytes, 200, { 'Content-Type': recording.mediaType })
}
