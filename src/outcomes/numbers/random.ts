/**
 * Seeded pseudo-random numbers for simulations that can be repeated: SFC32 (Chris Doty-Humphrey's PractRand).
 * Not for secrets, and not for privacy noise: that needs bytes from a cryptographic source.
 */
export type RandomStream = {
  /** Uniform on [0, 1). */
  readonly uniform: () => number
  /** Standard normal, by the polar method. */
  readonly normal: () => number
}

export function randomStream(seed: number): RandomStream {
  let a = 0x9e3779b9 ^ seed
  let b = 0x243f6a88 ^ Math.floor(seed / 2 ** 32)
  let c = 0xb7e15162
  let counter = 1
  const next = (): number => {
    const mixed = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + mixed
    c |= 0
    return mixed >>> 0
  }
  for (let i = 0; i < 20; i++) next() // spreads a small seed over the whole state
  const uniform = () => next() / 2 ** 32
  const normal = (): number => {
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
    }
  }
  return { uniform, normal }
}
