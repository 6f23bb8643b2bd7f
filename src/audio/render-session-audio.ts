import { type Heard, toneSamples, transcribe } from '../player/index.ts'
import { type Choices, estimateSpeakingSeconds, planSession, type Session } from '../session/index.ts'
import { chaptersOf } from './chapters.ts'
import { clipSamplesPerSecond, type ReadyVoice } from './clip-voice.ts'
import { type AudioFormat, encode, joined, mediaTypes } from './encode.ts'
import { type Chapter, type Cover, id3Tag } from './id3.ts'
import { mix, type PlacedSound } from './mix.ts'
import { withVorbisComments } from './vorbis-comments.ts'
import type { Sound } from './wav.ts'

/** A quiet moment before the first word; it also hides what encoders put before the sound. */
export const secondsBefore = 0.5
const secondsAfter = 1.5

export type AudioOptions = {
  readonly voice: ReadyVoice
  readonly format: AudioFormat
  readonly title?: string
  readonly author?: string | null
  readonly cover?: Cover | null
  /** Told how far it is, 0 to 1. */
  readonly progress?: (fraction: number) => void
}

export type SessionAudio = {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly chapters: readonly Chapter[]
  readonly seconds: number
  /** The session as it was recorded: planned anew by the real length of every clip, without questions. */
  readonly session: Session
  /** When each word and tone begins in the file, in seconds. */
  readonly heard: readonly Heard[]
}

/**
 * Plans a session by how long its own clips really take. Longer words may make other words fit or not, so it plans
 * until every cue has its clip; texts only ever come to an end, so this does too.
 */
async function planByClips(session: Session, voice: ReadyVoice, progress: (fraction: number) => void) {
  const clips = new Map<string, Sound>()
  const speakingSeconds = (text: string) => {
    const clip = clips.get(text)
    return clip ? clip.samples.length / clip.samplesPerSecond : estimateSpeakingSeconds(text)
  }
  const choices: Partial<Choices> = {
    ...session.choices,
    breathsPerMinute: session.breathsPerMinute,
    offers: false,
  }
  for (;;) {
    const planned = planSession(session.exercises, { ...choices, arrange: false, speakingSeconds })
    const missing = [...new Set(planned.beats.map((beat) => beat.cue))].filter(
      (cue) => cue !== '' && !clips.has(cue),
    )
    if (missing.length === 0) return { planned, clips }
    for (const [index, text] of missing.entries()) {
      clips.set(text, await voice.render(text))
      progress((index + 1) / missing.length)
    }
  }
}

/** Renders a whole session to one file: speech, tones and silence, each where the plan has it. */
export async function renderSessionAudio(session: Session, options: AudioOptions): Promise<SessionAudio> {
  const progress = options.progress ?? (() => {})
  const { planned, clips } = await planByClips(session, options.voice, (fraction) => progress(fraction * 0.6))
  const played = transcribe(planned)
  const sounds: PlacedSound[] = played.heard.map((sound) => ({
    seconds: sound.seconds + secondsBefore,
    samples:
      sound.kind === 'say'
        ? (clips.get(sound.text)?.samples ?? new Float32Array(0))
        : toneSamples(sound.tone, sound.lasts, clipSamplesPerSecond),
  }))
  const seconds = secondsBefore + played.seconds + secondsAfter
  const track = mix(sounds, seconds, clipSamplesPerSecond)
  progress(0.7)
  const sound = await encode(track, options.format)
  progress(1)
  const chapters = chaptersOf(planned, played, secondsBefore)
  const title = options.title ?? planned.exercises[0]?.name ?? 'A session'
  const tags = { title, author: options.author ?? null, chapters, cover: options.cover ?? null }
  const bytes =
    options.format === 'mp3'
      ? joined([id3Tag(tags), sound])
      : options.format === 'ogg'
        ? withVorbisComments(sound, tags)
        : sound
  return {
    bytes,
    mediaType: mediaTypes[options.format],
    chapters,
    seconds,
    session: planned,
    heard: played.heard.map((heard) => ({ ...heard, seconds: heard.seconds + secondsBefore })),
  }
}
