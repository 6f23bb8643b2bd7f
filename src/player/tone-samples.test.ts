import { expect, test } from 'vitest'
import type { Tone } from './events.ts'
import { toneSamples } from './tone-samples.ts'

test.each<Tone>(['in', 'out', 'ready', 'end', 'attention'])(
  '%s begins and ends in silence and stays soft',
  (tone) => {
    const samples = toneSamples(tone, 1.5, 8000)
    expect(samples).toHaveLength(12_000)
    expect(Math.abs(samples[0]!)).toBeLessThan(0.002)
    expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.002)
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    expect(loudest).toBeGreaterThan(0.03)
    expect(loudest).toBeLessThan(0.15)
  },
)

/** Counts how often the wave rises through zero in a stretch: its pitch, roughly. */
function crossings(samples: Float32Array): number {
  let count = 0
  for (let index = 1; index < samples.length; index++)
    if (samples[index - 1]! < 0 && samples[index]! >= 0) count++
  return count
}

test('breathing in rises and breathing out falls', () => {
  const half = (samples: Float32Array, which: 0 | 1) => samples.slice(which * 12_000, which * 12_000 + 12_000)
  const rising = toneSamples('in', 3, 8000)
  const falling = toneSamples('out', 3, 8000)
  expect(crossings(half(rising, 1))).toBeGreaterThan(crossings(half(rising, 0)))
  expect(crossings(half(falling, 1))).toBeLessThan(crossings(half(falling, 0)))
})

test('no length is no sound', () => {
  expect(toneSamples('in', 0, 8000)).toHaveLength(0)
})
