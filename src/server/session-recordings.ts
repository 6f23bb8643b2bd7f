import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createFliteVoice,
  createFolderCache,
  figureCover,
  renderSessionAudio,
  withCache,
} from '../audio/index.ts'
import type { Exercise } from '../language/index.ts'
import { type Choices, planSession, possiblePace } from '../session/index.ts'

export type Wanted = {
  /** Names the recording: an article's address, an exercise, and a text that changes when the article does. */
  readonly key: string
  readonly title: string
  readonly exercises: readonly Exercise[]
  readonly choices: RecordedChoices
}
/** What a listener may choose of a recording; everything else is as the text says. */
type RecordedChoices = Pick<Choices, 'breathsPerMinute' | 'have' | 'length'>
export type Recording = { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string }

/** A few megabytes each: enough for what is listened to today. */
const mostKept = 16
const mostWaiting = 4

/**
 * Reads an address's choices: whole breaths a minute only, things that the exercises name, lengths that there are. So
 * few different files are made, whatever is asked for.
 */
export function recordedChoices(
  asked: (name: string) => string | undefined,
  exercises: readonly Exercise[],
): RecordedChoices {
  const pace = asked('pace')
  const without = (asked('without') ?? '').split(',')
  const props = [...new Set(exercises.flatMap((exercise) => exercise.props))]
  const have = props.filter((prop) => !without.includes(prop))
  const length = asked('length')
  return {
    breathsPerMinute: Math.round(possiblePace(pace === undefined ? Number.NaN : Number(pace))),
    have: have.length === props.length ? null : have,
    length: length === 'shorter' || length === 'longer' ? length : 'as-written',
  }
}

/**
 * Makes sound files of sessions, one at a time, and keeps the last ones. Null when too many wait: the live player
 * works meanwhile.
 */
export function createRecordings() {
  const kept = new Map<string, Promise<Recording>>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function make({ title, exercises, choices }: Wanted): Promise<Recording> {
    const voice = withCache(createFliteVoice('slt'), createFolderCache(join(tmpdir(), 'uncoil-clips')))
    const session = planSession(exercises, { ...choices, offers: false })
    const audio = await renderSessionAudio(session, { voice, format: 'mp3', title, cover: figureCover() })
    return { bytes: new Uint8Array(audio.bytes), mediaType: audio.mediaType }
  }

  return (wanted: Wanted): Promise<Recording> | null => {
    const name = `${wanted.key} ${JSON.stringify(wanted.choices)}`
    const known = kept.get(name)
    if (known) {
      kept.delete(name) // put back as the newest
      kept.set(name, known)
      return known
    }
    if (waiting >= mostWaiting) return null
    waiting += 1
    const recording = last
      .then(() => make(wanted))
      .finally(() => {
        waiting -= 1
      })
    last = recording.catch(() => kept.delete(name))
    kept.set(name, recording)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return recording
  }
}
