/** Welch's t-test, as other trial apps use it: it takes days to be independent, which they are not. */

/** Logarithm of the gamma function (Lanczos, g = 7, nine terms). */
function logGamma(x: number): number {
  const terms = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
    12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ]
  const y = x - 1
  const sum = terms.reduce((total, term, i) => (i === 0 ? term : total + term / (y + i)), 0)
  const t = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** Continued fraction of the incomplete beta function, by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 / Math.max(1 - ((a + b) * x) / (a + 1), tiny)
  let h = d
  for (let m = 1; m < 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || tiny)
    c = 1 + even / c || tiny
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || tiny)
    c = 1 + odd / c || tiny
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-14) break
  }
  return h
}

/** Regularised incomplete beta function. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b
}

function spreadOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return { mean, share: variance / values.length, count: values.length }
}

export type Welch = {
  readonly difference: number
  readonly t: number
  readonly freedom: number
  readonly p: number
}

/** Two-sided; needs two values or more in each group. */
export function welch(first: readonly number[], second: readonly number[]): Welch {
  const [a, b] = [spreadOf(first), spreadOf(second)]
  const variance = a.share + b.share
  const difference = a.mean - b.mean
  const t = difference / Math.sqrt(variance)
  const freedom = variance ** 2 / (a.share ** 2 / (a.count - 1) + b.share ** 2 / (b.count - 1))
  const p =
    variance === 0
      ? difference === 0
        ? 1
        : 0
      : incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
  return { difference, t, freedom, p }
}
