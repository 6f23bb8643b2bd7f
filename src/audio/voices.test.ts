import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { levelled, resampled, trimmed } from './clip.ts'
import { type ClipVoice, clipSamplesPerSecond, withCache } from './clip-voice.ts'
import { createCommandVoice } from './command-voice.ts'
import { createFliteVoice, fliteVoices } from './flite-voice.ts'
import { createFolderCache } from './folder-cache.ts'
import { readWav, writeWav } from './wav.ts'

const tone = (hertz: number, seconds: number, samplesPerSecond: number) => ({
  samples: Float32Array.from(
    { length: seconds * samplesPerSecond },
    (_, at) => Math.sin((2 * Math.PI * hertz * at) / samplesPerSecond) * 0.3,
  ),
  samplesPerSecond,
})

const loudness = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)

describe('clips', () => {
  test('a WAV comes back as it went', () => {
    const sound = tone(300, 0.1, 16_000)
    const back = readWav(writeWav(sound))
    expect(back.samplesPerSecond).toBe(16_000)
    expect(back.samples).toHaveLength(1600)
    expect(Math.max(...back.samples.map((sample, at) => Math.abs(sample - sound.samples[at]!)))).toBeLessThan(
      0.0001,
    )
  })

  test.each([
    ['nothing', new Uint8Array(0)],
    ['words', new TextEncoder().encode('x'.repeat(60))],
  ])('%s is no WAV', (_, bytes) => {
    expect(() => readWav(bytes)).toThrow('not a WAV file')
  })

  test('silence at both ends is cut', () => {
    const quiet = new Float32Array(16_000)
    quiet.set(tone(300, 0.2, 16_000).samples, 8000)
    expect(trimmed({ samples: quiet, samplesPerSecond: 16_000 }).samples.length / 16_000).toBeCloseTo(0.2, 1)
  })

  test('another rate keeps pitch, length and loudness', () => {
    const low = tone(440, 0.5, 16_000)
    const high = resampled(low, 24_000)
    expect(high.samples).toHaveLength(12_000)
    expect(loudness(high.samples)).toBeCloseTo(loudness(low.samples), 2)
    const expected = tone(440, 0.5, 24_000).samples
    const middle = high.samples.slice(2000, 10_000)
    expect(Math.max(...middle.map((sample, at) => Math.abs(sample - expected[2000 + at]!)))).toBeLessThan(
      0.01,
    )
  })

  test('loud and quiet clips come to one loudness', () => {
    const quiet = {
      samples: tone(300, 0.2, 16_000).samples.map((sample) => sample / 10),
      samplesPerSecond: 16_000,
    }
    expect(loudness(levelled(quiet).samples)).toBeCloseTo(
      loudness(levelled(tone(300, 0.2, 16_000)).samples),
      3,
    )
  })
})

test.each(fliteVoices)('flite has the voice %s, which says the same twice', async (name) => {
  const voice = createFliteVoice(name)
  const clip = await voice.render('Breathe in')
  expect(clip.samples.length / clip.samplesPerSecond).toBeGreaterThan(0.5)
  expect(loudness(clip.samples)).toBeGreaterThan(0.01)
  expect((await voice.render('Breathe in')).samples).toEqual(clip.samples)
})

test('flite has no sound for a text without words', async () => {
  expect((await createFliteVoice().render('…')).samples).toHaveLength(0)
})

test('a program on the machine can be the voice', async () => {
  const script = `process.stdin.resume(); process.stdin.on('end', () => process.stdout.write(Buffer.from(${JSON.stringify([...writeWav(tone(300, 0.1, 16_000))])})))`
  const clip = await createCommandVoice([process.execPath, '-e', script]).render('Hello')
  expect(clip.samples).toHaveLength(1600)
  await expect(
    createCommandVoice([process.execPath, '-e', 'process.exit(3)']).render('Hello'),
  ).rejects.toThrow('ended with 3')
})

test('clips are kept in a folder, and a new process finds them there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uncoil-clips-'))
  let calls = 0
  const counting: ClipVoice = {
    id: 'counting',
    render: async () => {
      calls++
      return tone(300, 0.2, 16_000)
    },
  }
  const first = await withCache(counting, createFolderCache(folder)).render('Two')
  const second = await withCache(counting, createFolderCache(folder)).render('Two')
  expect(calls).toBe(1)
  expect(second.samplesPerSecond).toBe(clipSamplesPerSecond)
  expect(second.samples).toHaveLength(first.samples.length)
  await rm(folder, { recursive: true })
})
