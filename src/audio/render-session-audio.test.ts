import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis'
import { MPEGDecoder } from 'mpg123-decoder'
import { describe, expect, test } from 'vitest'
import { exerciseByHand } from '../session/exercise-by-hand.ts'
import { beatSeconds, certainPath, planSession, sessionSeconds } from '../session/index.ts'
import { type ClipVoice, withCache } from './clip-voice.ts'
import { type AudioFormat, audioFormats, mp3BytesPerSecond } from './encode.ts'
import { createFliteVoice } from './flite-voice.ts'
import { readPages, writePage } from './ogg-pages.ts'
import { findOnsets } from './onsets.ts'
import { renderSessionAudio } from './render-session-audio.ts'
import { readWav, type Sound } from './wav.ts'

const reach = exerciseByHand(
  [
    'setup: Sit tall',
    'move right: Turn to the right',
    ['breathe: Take 2 breaths', { hold: { min: 2, max: 2, unit: 'breath' } }],
    'return: Come back to the middle',
    'switch-sides other: Other side',
  ],
  { name: 'a seated turn', position: 'sitting', dose: { sides: 'each' } },
)
const session = planSession([reach], { breathsPerMinute: 12 })

/** Says everything as a beep that lasts as long as the text is long, between stretches of silence. */
const beeps: ClipVoice = {
  id: 'beeps',
  render: async (text) => {
    const samplesPerSecond = 16_000
    const quiet = 1600
    const samples = new Float32Array(quiet * 2 + text.length * 640)
    for (let at = quiet; at < samples.length - quiet; at++)
      samples[at] = Math.sin((2 * Math.PI * 500 * at) / samplesPerSecond) * 0.5
    return { samples, samplesPerSecond }
  },
}

async function decode(bytes: Uint8Array, format: AudioFormat): Promise<Sound> {
  if (format === 'wav') return readWav(bytes)
  const decoder = format === 'mp3' ? new MPEGDecoder({ enableGapless: false }) : new OggVorbisDecoder()
  await decoder.ready
  const { channelData, sampleRate } =
    format === 'mp3'
      ? (decoder as MPEGDecoder).decode(bytes)
      : await (decoder as OggVorbisDecoder).decodeFile(bytes)
  decoder.free()
  return { samples: channelData[0]!, samplesPerSecond: sampleRate }
}

describe.each(audioFormats)('a session as %s', (format) => {
  test('has every cue within 20 milliseconds of its plan', async () => {
    const audio = await renderSessionAudio(session, { voice: withCache(beeps), format })
    const onsets = findOnsets(await decode(audio.bytes, format))
    const words = audio.heard.filter((heard) => heard.kind === 'say')
    expect(words.length).toBeGreaterThan(15)
    for (const word of words) {
      const nearest = Math.min(...onsets.map((onset) => Math.abs(onset - word.seconds)))
      expect(nearest, `"${word.text}" at ${word.seconds.toFixed(2)} s`).toBeLessThanOrEqual(0.02)
    }
  })
})

test('words last as long as their clips, on both sides alike, and no cue runs into the next', async () => {
  const audio = await renderSessionAudio(session, { voice: withCache(beeps), format: 'wav' })
  const words = audio.heard.filter((heard) => heard.kind === 'say')
  for (const [index, word] of words.entries()) {
    const lasts = (word.text.length * 640) / 16_000
    const next = words[index + 1]
    if (next && audio.session.beats[word.beat]?.kind === 'said')
      expect(next.seconds).toBeGreaterThanOrEqual(word.seconds + lasts)
  }
  const on = (side: 'left' | 'right') =>
    certainPath(audio.session)
      .map((index) => audio.session.beats[index]!)
      .filter((beat) => beat.side === side)
      .reduce((sum, beat) => sum + beatSeconds(beat, 12), 0)
  expect(on('left')).toBeCloseTo(on('right'), 6)
  expect(audio.seconds).toBeCloseTo(sessionSeconds(audio.session) + 2, 3)
})

test('flite speaks at the times that were planned', async () => {
  const voice = withCache(createFliteVoice())
  const audio = await renderSessionAudio(session, { voice, format: 'wav' })
  const onsets = findOnsets(await decode(audio.bytes, 'wav'), 0.01, 0.12)
  const words = audio.heard.filter((heard) => heard.kind === 'say')
  for (const word of words) {
    const nearest = Math.min(...onsets.map((onset) => Math.abs(onset - word.seconds)))
    expect(nearest, `"${word.text}" at ${word.seconds.toFixed(2)} s`).toBeLessThanOrEqual(0.02)
  }
})

test('a text is rendered once, however often it is said', async () => {
  const rendered: string[] = []
  const voice = withCache({
    id: 'counting',
    render: (text) => {
      rendered.push(text)
      return beeps.render(text)
    },
  })
  await renderSessionAudio(session, { voice, format: 'wav' })
  await renderSessionAudio(session, { voice, format: 'wav' })
  expect(new Set(rendered).size).toBe(rendered.length)
})

test('an MP3 carries a title, a cover and a chapter for each step', async () => {
  const cover = { bytes: Uint8Array.of(1, 2, 3, 4), mediaType: 'image/png' }
  const audio = await renderSessionAudio(session, {
    voice: withCache(beeps),
    format: 'mp3',
    title: 'Turns',
    cover,
  })
  const text = Buffer.from(audio.bytes.subarray(0, 8192)).toString('latin1')
  expect(text.startsWith('ID3')).toBe(true)
  expect(text.split('CHAP')).toHaveLength(audio.chapters.length + 1)
  expect(text).toContain('image/png')
  expect(audio.chapters.map((chapter) => chapter.title)).toEqual([
    'A seated turn',
    'Sit tall',
    'Turn to the right',
    'Come back to the middle',
    'Other side, the left',
    'Turn to the left',
    'Come back to the middle',
  ])
  for (const [index, chapter] of audio.chapters.entries()) {
    expect(chapter.to).toBeGreaterThan(chapter.from)
    if (index > 0) expect(chapter.from).toBe(audio.chapters[index - 1]!.to)
  }
})

test('an MP3 is as large as a feed foretells before it is made', async () => {
  const { bytes, seconds } = await renderSessionAudio(session, { voice: withCache(beeps), format: 'mp3' })
  expect(bytes.length / (seconds * mp3BytesPerSecond)).toBeGreaterThan(0.95)
  expect(bytes.length / (seconds * mp3BytesPerSecond)).toBeLessThan(1.1)
})

test('an Ogg file has its chapters in pages that a decoder accepts, whole and in order', async () => {
  const cover = { bytes: new Uint8Array(70_000).fill(7), mediaType: 'image/png' }
  const audio = await renderSessionAudio(session, {
    voice: withCache(beeps),
    format: 'ogg',
    title: 'Turns',
    cover,
  })
  const pages = readPages(audio.bytes)
  const again = Buffer.concat(pages.map((page, sequence) => writePage(page, sequence)))
  expect(again.equals(Buffer.from(audio.bytes))).toBe(true)
  expect(Buffer.from(audio.bytes.subarray(0, 2000)).toString('latin1')).toContain(
    'CHAPTER003NAME=Turn to the right',
  )
  const { samples, samplesPerSecond } = await decode(audio.bytes, 'ogg')
  expect(samples.length / samplesPerSecond).toBeCloseTo(audio.seconds, 1)
})
