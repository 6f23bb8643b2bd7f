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
import { planSession, possiblePace } from '../session/index.ts'

export type Wanted = {
  /** Names the recording: an article's address, an exercise, and a text that changes when the article does. */
  readonly key: string
  readonly title: string
  readonly exercises: readonly Exercise[]
  readonly breathsPerMinute: number
}
export type Recording = { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string }

/** A few megabytes each: enough for what is listened to today. */
const mostKept = 16
const mostWaiting = 4

/** Whole breaths a minute only, so that few different files are made. */
export function recordedPace(asked: string | undefined): number {
  return Math.round(possiblePace(asked === undefined ? Number.NaN : Number(asked)))
}

/**
 * Makes sound files of sessions, one at a time, and keeps the last ones. Null when too many wait: the live player
 * works meanwhile.
 */
export function createRecordings() {
  const kept = new Map<string, Promise<Recording>>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function make({ title, exercises, breathsPerMinute }: Wanted): Promise<Recording> {
    const voice = withCache(createFliteVoice('slt'), createFolderCache(join(tmpdir(), 'uncoil-clips')))
    const session = planSession(exercises, { breathsPerMinute, offers: false })
    const audio = await renderSessionAudio(session, { voice, format: 'mp3', title, cover: figureCover() })
    return { bytes: new Uint8Array(audio.bytes), mediaType: audio.mediaType }
  }

  return (wanted: Wanted): Promise<Recording> | null => {
    const name = `${wanted.key} ${wanted.breathsPerMinute}`
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
