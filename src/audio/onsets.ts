import type { Sound } from './wav.ts'

const windowSeconds = 0.004

/**
 * When sound begins after silence, in seconds: wherever a stretch as loud as `loud` follows `quietSeconds` below it.
 * For tests and benchmarks, which listen to the files we write.
 */
export function findOnsets(
  { samples, samplesPerSecond }: Sound,
  loud = 0.02,
  quietSeconds = 0.15,
): readonly number[] {
  const step = Math.max(1, Math.round(windowSeconds * samplesPerSecond))
  const onsets: number[] = []
  let lastLoud = Number.NEGATIVE_INFINITY
  for (let from = 0; from + step <= samples.length; from += step) {
    let peak = 0
    for (let at = from; at < from + step; at++) peak = Math.max(peak, Math.abs(samples[at]!))
    if (peak < loud) continue
    const seconds = from / samplesPerSecond
    if (seconds - lastLoud >= quietSeconds) onsets.push(seconds)
    lastLoud = seconds
  }
  return onsets
}
