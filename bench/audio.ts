/**
 * How fast a session becomes a file, how large it is, and how far the cues heard in it are from their plan:
 * `npm run bench:audio`. Budgets: ten times faster than listening, 20 ms.
 */
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis'
import { MPEGDecoder } from 'mpg123-decoder'
import {
  audioFormats,
  createFliteVoice,
  figureCover,
  renderSessionAudio,
  withCache,
} from '../src/audio/index.ts'
import { findOnsets } from '../src/audio/onsets.ts'
import { readWav, type Sound } from '../src/audio/wav.ts'
import { wallRolldown } from '../src/session/exercise-by-hand.ts'
import { planSession } from '../src/session/index.ts'

async function decoded(bytes: Uint8Array, format: (typeof audioFormats)[number]): Promise<Sound> {
  if (format === 'wav') return readWav(bytes)
  if (format === 'mp3') {
    const decoder = new MPEGDecoder({ enableGapless: false })
    await decoder.ready
    const { channelData, sampleRate } = decoder.decode(bytes)
    return { samples: channelData[0]!, samplesPerSecond: sampleRate }
  }
  const decoder = new OggVorbisDecoder()
  await decoder.ready
  const { channelData, sampleRate } = await decoder.decodeFile(bytes)
  return { samples: channelData[0]!, samplesPerSecond: sampleRate }
}

const session = planSession([wallRolldown])
const cover = figureCover()
const warm = withCache(createFliteVoice())
await renderSessionAudio(session, { voice: warm, format: 'wav' })
for (const format of audioFormats) {
  const took: number[] = []
  for (const voice of [withCache(createFliteVoice()), warm]) {
    const began = performance.now()
    await renderSessionAudio(session, { voice, format, cover })
    took.push((performance.now() - began) / 1000)
  }
  const audio = await renderSessionAudio(session, { voice: warm, format, cover })
  const onsets = findOnsets(await decoded(audio.bytes, format), 0.01, 0.12)
  const errors = audio.heard
    .filter((heard) => heard.kind === 'say')
    .map((word) => Math.min(...onsets.map((onset) => Math.abs(onset - word.seconds))) * 1000)
    .sort((a, b) => a - b)
  const speed = took.map((seconds) => `${(audio.seconds / seconds).toFixed(0)}×`)
  console.log(
    `${format}: ${audio.seconds.toFixed(1)} s, ${(audio.bytes.length / 1e6).toFixed(2)} MB, ` +
      `new clips ${took[0]!.toFixed(2)} s (${speed[0]}), kept clips ${took[1]!.toFixed(2)} s (${speed[1]}); ` +
      `${errors.length} cues, median ${errors[errors.length >> 1]!.toFixed(1)} ms off, most ${errors.at(-1)!.toFixed(1)} ms`,
  )
}
