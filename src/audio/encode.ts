import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders'
import { type Sound, writeWav } from './wav.ts'

export const audioFormats = ['mp3', 'ogg', 'wav'] as const
export type AudioFormat = (typeof audioFormats)[number]

export const mediaTypes: Readonly<Record<AudioFormat, string>> = {
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
}

/**
 * Samples by which an MP3 comes out late: 576 in the encoder, 529 in every decoder. As many are left out of the
 * silence that a track begins with, so that what is heard is heard on time.
 */
const mp3SamplesLate = 576 + 529
const mp3KilobitsPerSecond = 48
/** How large a second of an MP3 is, without its cover and chapters. */
export const mp3BytesPerSecond = (mp3KilobitsPerSecond * 1000) / 8
const oggQuality = 2
const secondsPerChunk = 10

type Encoder = { encode(samples: readonly Float32Array[]): Uint8Array; finalize(): Uint8Array }

async function encodeWith(encoder: Encoder, { samples, samplesPerSecond }: Sound): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const step = secondsPerChunk * samplesPerSecond
  for (let from = 0; from < samples.length; from += step) {
    parts.push(encoder.encode([samples.subarray(from, from + step)]).slice())
    await new Promise((resolve) => setImmediate(resolve)) // a server goes on answering meanwhile
  }
  parts.push(encoder.finalize().slice())
  return joined(parts)
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Encodes one channel. The first 50 milliseconds of the sound must be silence. */
export async function encode(sound: Sound, format: AudioFormat): Promise<Uint8Array> {
  const { samplesPerSecond: sampleRate } = sound
  switch (format) {
    case 'wav':
      return writeWav(sound)
    case 'ogg': {
      const encoder = await createOggEncoder()
      encoder.configure({ channels: 1, sampleRate, vbrQuality: oggQuality })
      return encodeWith(encoder, sound)
    }
    case 'mp3': {
      const encoder = await createMp3Encoder()
      encoder.configure({ channels: 1, sampleRate, bitrate: mp3KilobitsPerSecond })
      return encodeWith(encoder, { ...sound, samples: sound.samples.subarray(mp3SamplesLate) })
    }
  }
}
