/**
 * The key of a recorded cue: made from its words, so that a recording outlives changes to other sentences, and two
 * cues with the same words share it. 64-bit FNV-1a in hexadecimal; case, accents' form and spacing make no difference.
 */
export function cueKey(words: string): string {
  const plain = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(plain)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
