import type { Sound } from './wav.ts'

const silence = 0.01
const secondsKeptAround = 0.008
const loudnessWanted = 0.09
const loudestPeak = 0.89

/** Cuts the silence at both ends, so that a clip begins when its first sound does. */
export function trimmed({ samples, samplesPerSecond }: Sound): Sound {
  const margin = Math.round(secondsKeptAround * samplesPerSecond)
  let from = 0
  let to = samples.length
  while (from < to && Math.abs(samples[from]!) < silence) from++
  while (to > from && Math.abs(samples[to - 1]!) < silence) to--
  return {
    samples: samples.slice(Math.max(0, from - margin), Math.min(samples.length, to + margin)),
    samplesPerSecond,
  }
}

/** Brings every clip to the same loudness (root mean square), without clipping. */
export function levelled({ samples, samplesPerSecond }: Sound): Sound {
  let sum = 0
  let peak = 0
  for (const sample of samples) {
    sum += sample * sample
    peak = Math.max(peak, Math.abs(sample))
  }
  if (peak === 0) return { samples, samplesPerSecond }
  const gain = Math.min(loudnessWanted / Math.sqrt(sum / samples.length), loudestPeak / peak)
  return { samples: samples.map((sample) => sample * gain), samplesPerSecond }
}

const halfWidth = 12

/** Changes the rate by a windowed sinc: no whistle above the voice, no dullness below. */
export function resampled({ samples, samplesPerSecond }: Sound, wanted: number): Sound {
  if (samplesPerSecond === wanted) return { samples, samplesPerSecond }
  const ratio = wanted / samplesPerSecond
  const cutoff = Math.min(1, ratio)
  const count = Math.round(samples.length * ratio)
  const result = new Float32Array(count)
  const reach = Math.ceil(halfWidth / cutoff)
  for (let index = 0; index < count; index++) {
    const centre = index / ratio
    const first = Math.ceil(centre - reach)
    const last = Math.floor(centre + reach)
    let sum = 0
    for (let at = Math.max(0, first); at <= Math.min(samples.length - 1, last); at++) {
      const distance = (at - centre) * cutoff
      const angle = Math.PI * distance
      const sinc = Math.abs(angle) < 1e-8 ? 1 : Math.sin(angle) / angle
      const window = 0.5 + 0.5 * Math.cos(angle / (halfWidth + 1))
      sum += samples[at]! * sinc * window
    }
    result[index] = sum * cutoff
  }
  return { samples: result, samplesPerSecond: wanted }
}
