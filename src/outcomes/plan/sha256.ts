/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in plain arithmetic: the same draw in every browser, and by `sha256sum`. */

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes
}

/** First 32 bits of the fractional part; the standard makes its constants from roots of primes in this way. */
const fraction = (x: number) => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0
const ROUND = firstPrimes(64).map((prime) => fraction(Math.cbrt(prime)))
const START = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)))

function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63))
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    }
  }
  return bytes
}

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by))

function digest(block: readonly number[], state: readonly number[]): number[] {
  const words = Array.from({ length: 16 }, (_, i) => {
    const at = 4 * i
    return (block[at]! << 24) | (block[at + 1]! << 16) | (block[at + 2]! << 8) | block[at + 3]!
  })
  for (let i = 16; i < 64; i++) {
    const [w, v] = [words[i - 15]!, words[i - 2]!]
    const small0 = turn(w, 7) ^ turn(w, 18) ^ (w >>> 3)
    const small1 = turn(v, 17) ^ turn(v, 19) ^ (v >>> 10)
    words.push((words[i - 16]! + small0 + words[i - 7]! + small1) | 0)
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  return [a, b, c, d, e, f, g, h].map((value, i) => (value + state[i]!) | 0)
}

/** 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = utf8(text)
  const bits = bytes.length * 8
  bytes.push(0x80)
  while (bytes.length % 64 !== 56) bytes.push(0)
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) & 255)
  let state: number[] = [...START]
  for (let at = 0; at < bytes.length; at += 64) state = digest(bytes.slice(at, at + 64), state)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
