/** The normal distribution in double precision: Hart's rational approximation as given by West (2005). */

const LOG_ROOT_TWO_PI = 0.9189385332046728
const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
]
const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
]

function horner(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (const coefficient of coefficients) sum = sum * x + coefficient
  return sum
}

/** Chance that a standard normal value falls below `x`, right to 1e-15, and to 1e-8 of itself in the far lower tail. */
export function normalBelow(x: number): number {
  const z = Math.abs(x)
  if (z > 38) return x > 0 ? 1 : 0
  const bell = Math.exp((-z * z) / 2)
  let tail: number
  if (z < 7.07106781186547) {
    tail = (bell * horner(NUMERATOR, z)) / horner(DENOMINATOR, z)
  } else {
    // Far out the rational form loses digits; a short continued fraction does not.
    const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))
    tail = bell / (fraction * 2.506628274631)
  }
  return x > 0 ? 1 - tail : tail
}

/** Density of a standard normal value at `x`. */
export function normalDensity(x: number): number {
  return Math.exp(-(x * x) / 2 - LOG_ROOT_TWO_PI)
}

/** Logarithm of the density of N(mean, sd²) at `x`. */
export function logNormalDensity(x: number, mean: number, sd: number): number {
  const z = (x - mean) / sd
  return -(z * z) / 2 - Math.log(sd) - LOG_ROOT_TWO_PI
}
