/** Whole-number noise for public figures, drawn exactly (Canonne, Kamath & Steinke 2020, algorithm 2). */
import { happens, happensByDecay, type RandomBytes, uniformBelow } from './random-bits.ts'

/** A positive fraction; the privacy arithmetic must not be rounded. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

/** Draws k with chance in proportion to exp(−|k|/scale). */
export function discreteLaplace({ numerator, denominator }: Fraction, bytes: RandomBytes): bigint {
  if (numerator < 1n || denominator < 1n) throw new RangeError('the scale must be above 0')
  for (;;) {
    const start = uniformBelow(numerator, bytes)
    if (!happensByDecay(start, numerator, bytes)) continue
    let steps = 0n
    while (happensByDecay(1n, 1n, bytes)) steps++
    const size = (start + numerator * steps) / denominator
    const negative = happens(1n, 2n, bytes)
    if (negative && size === 0n) continue // 0 would otherwise come up twice as often
    return negative ? -size : size
  }
}

/** Variance of `discreteLaplace` with that scale. */
export function discreteLaplaceVariance({ numerator, denominator }: Fraction): number {
  const kept = Math.exp(-Number(denominator) / Number(numerator))
  return (2 * kept) / (1 - kept) ** 2
}
