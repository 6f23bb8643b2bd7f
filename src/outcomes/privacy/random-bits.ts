/** Exact chances from random bytes: whole numbers only, so no bit of a floating point number can give anything away. */

/** Gives `count` bytes from a cryptographic source. Passed in, for a pure room has none. */
export type RandomBytes = (count: number) => Uint8Array

/** Uniform on 0 … below−1, by throwing away what would make some values likelier than others. */
export function uniformBelow(below: bigint, bytes: RandomBytes): bigint {
  if (below < 1n) throw new RangeError('nothing to choose from')
  const bits = (below - 1n).toString(2).length
  const count = Math.ceil(bits / 8)
  const mask = (1n << BigInt(bits)) - 1n
  for (;;) {
    let value = 0n
    for (const byte of bytes(count)) value = (value << 8n) | BigInt(byte)
    value &= mask
    if (value < below) return value
  }
}

/** True with chance `numerator / denominator`. */
export function happens(numerator: bigint, denominator: bigint, bytes: RandomBytes): boolean {
  return uniformBelow(denominator, bytes) < numerator
}

/** True with chance exp(−numerator/denominator), for a fraction from 0 to 1 (Canonne, Kamath & Steinke 2020, alg. 1). */
export function happensByDecay(numerator: bigint, denominator: bigint, bytes: RandomBytes): boolean {
  let round = 1n
  while (happens(numerator, denominator * round, bytes)) round++
  return round % 2n === 1n
}
