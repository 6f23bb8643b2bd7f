import { createHash } from 'node:crypto'
import { levelled, resampled, trimmed } from './clip.ts'
import { readWav, type Sound, writeWav } from './wav.ts'

/** A voice that makes recordings: a speech engine, a program on the machine, a teacher's own clips. */
export type ClipVoice = {
  /** Names the voice with all that changes its sound, for the cache. */
  readonly id: string
  render(text: string): Promise<Sound>
}

/** Where clips are kept between runs. A cache that fails is no cache: it never stops a recording. */
export type ClipCache = {
  get(key: string): Promise<Uint8Array | undefined>
  set(key: string, bytes: Uint8Array): Promise<void>
}

/** A voice whose clips can go straight into a track; only `withCache` makes one. */
export type ReadyVoice = ClipVoice & { readonly ready: true }

export const clipSamplesPerSecond = 24_000

/** A voice whose clips are trimmed, levelled, at one rate, and rendered once for each text. */
export function withCache(voice: ClipVoice, cache?: ClipCache): ReadyVoice {
  const rendered = new Map<string, Promise<Sound>>()
  const key = (text: string) => createHash('sha256').update(`${voice.id}\n${text}`).digest('hex')

  async function make(text: string): Promise<Sound> {
    const kept = await cache?.get(key(text)).catch(() => undefined)
    if (kept) return readWav(kept)
    const clip = trimmed(levelled(resampled(await voice.render(text), clipSamplesPerSecond)))
    await cache?.set(key(text), writeWav(clip)).catch(() => undefined)
    return clip
  }

  return {
    id: voice.id,
    ready: true,
    render(text) {
      let clip = rendered.get(text)
      if (!clip) {
        clip = make(text)
        clip.catch(() => rendered.delete(text)) // a failure may pass; what was rendered stays
        rendered.set(text, clip)
      }
      return clip
    },
  }
}
