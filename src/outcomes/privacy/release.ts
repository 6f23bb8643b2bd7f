/**
 * Figures that may be published about many people. The unit of privacy is the person: each counts once a statistic,
 * and one person more or less changes what is published by a factor of at most e^ε. Trust model: the server adds the
 * noise (docs/statistics.md). ε is given in thousandths, so that it stays a whole number.
 */
import { discreteLaplace, discreteLaplaceVariance, type Fraction } from './discrete-laplace.ts'
import type { RandomBytes } from './random-bits.ts'

/** Nothing is shown about fewer people than this, counted after noise. */
export const FEWEST_SHOWN = 10
/** A mean says little below about this many; then only counts are published. */
export const FEWEST_FOR_A_MEAN = 100
/** Effects are clipped to ±4 points and rounded to hundredths. */
export const CLIP_POINTS = 4
const UNITS_PER_POINT = 100

export type NoisyCount =
  | { readonly shown: true; readonly count: number; readonly noiseSd: number }
  | { readonly shown: false }

function scaleFor(sensitivity: number, epsilonThousandths: number): Fraction {
  if (!Number.isInteger(epsilonThousandths) || epsilonThousandths < 1)
    throw new RangeError('ε must be a whole number of thousandths, 1 or more')
  return { numerator: BigInt(sensitivity) * 1000n, denominator: BigInt(epsilonThousandths) }
}

function show(count: number, scale: Fraction): NoisyCount {
  return count < FEWEST_SHOWN
    ? { shown: false }
    : { shown: true, count, noiseSd: Math.sqrt(discreteLaplaceVariance(scale)) }
}

/** One count of people. Costs ε. */
export function releaseCount(count: number, epsilonThousandths: number, bytes: RandomBytes): NoisyCount {
  const scale = scaleFor(1, epsilonThousandths)
  return show(count + Number(discreteLaplace(scale, bytes)), scale)
}

/** Counts of cells that share nobody, such as better / same / worse. Together they cost ε once. */
export function releaseCells<Cell extends string>(
  cells: Readonly<Record<Cell, number>>,
  epsilonThousandths: number,
  bytes: RandomBytes,
): Readonly<Record<Cell, NoisyCount>> {
  const released = Object.entries<number>(cells).map(([cell, count]) => [
    cell,
    releaseCount(count, epsilonThousandths, bytes),
  ])
  return Object.fromEntries(released)
}

export type NoisyMean =
  | {
      readonly shown: true
      /** Points of pain. */
      readonly mean: number
      /** What the noise adds to the mean's own error. */
      readonly noiseSd: number
      readonly count: number
    }
  | { readonly shown: false }

/** Mean of people's effects. Half of ε goes into the sum, half into the count. */
export function releaseMean(
  effects: readonly number[],
  epsilonThousandths: number,
  bytes: RandomBytes,
): NoisyMean {
  const half = Math.floor(epsilonThousandths / 2)
  const sumScale = scaleFor(CLIP_POINTS * UNITS_PER_POINT, half)
  const clip = (effect: number) => Math.min(CLIP_POINTS, Math.max(-CLIP_POINTS, effect))
  const units = effects.reduce((sum, effect) => sum + Math.round(clip(effect) * UNITS_PER_POINT), 0)
  const noisySum = units + Number(discreteLaplace(sumScale, bytes))
  const count = effects.length + Number(discreteLaplace(scaleFor(1, half), bytes))
  // Decided on the noisy count: even whether something is shown must not tell who was there.
  if (count < FEWEST_FOR_A_MEAN) return { shown: false }
  const noiseSd = Math.sqrt(discreteLaplaceVariance(sumScale)) / UNITS_PER_POINT / count
  return { shown: true, mean: clip(noisySum / UNITS_PER_POINT / count), noiseSd, count }
}
