import type { Model } from './model.ts'

/*
 * Weights as they are kept, so that they weigh little. First the features: a line for each name, with what may be found
 * behind it, in order, each without what it shares with the one before; the letter before it tells how much that is.
 * Then, behind an empty line, what stands for two signs: the two, for each of `DOUBLES` as far as they go, the first
 * found first. Then all the weights, feature by feature, a sign for each, the most frequent two signs written as one,
 * and that again.
 */
/** Letters that no feature is written with. */
const SHARED = 'BCFGHJKMNOQUVWXYZ'
const ZERO = '@'.charCodeAt(0)
const LEAST = '0'.charCodeAt(0) - ZERO
const MOST = 'Z'.charCodeAt(0) - ZERO
const DOUBLES = 'abcdefghijklmnopqrstuvwxyz!"#%&()*+,-./'

const PARTS = new RegExp(`(?=[${SHARED}])`)

export function packWeights({ weights }: Model): string {
  const names = new Map<string, string[]>()
  for (const feature of [...weights.keys()].sort()) {
    const sign = feature.indexOf('=')
    const name = sign < 0 ? feature : feature.slice(0, sign + 1)
    names.set(name, [...(names.get(name) ?? []), feature.slice(name.length)])
  }
  const features = [...names].flatMap(([name, found]) => found.map((one) => name + one))
  if (features.some((feature) => [...SHARED].some((letter) => feature.includes(letter))))
    throw new Error(`features may not have one of the letters ${SHARED}`)
  const heads = [...names].map(([name, found]) =>
    name.endsWith('=') ? name.slice(0, -1) + found.map(withoutShared).join('') : name,
  )
  let signs = features.flatMap((feature) => weights.get(feature)!.map(signOf)).join('')
  let doubled = ''
  for (const double of DOUBLES) {
    const two = mostFrequentTwo(signs)
    if (two === null) break
    doubled += two
    signs = signs.replaceAll(two, double)
  }
  return [...heads, '', doubled, signs].join('\n')
}

function withoutShared(found: string, at: number, all: readonly string[]): string {
  const before = all[at - 1] ?? ''
  let shared = 0
  while (shared < SHARED.length - 1 && shared < before.length && before[shared] === found[shared]) shared++
  return SHARED.charAt(shared) + found.slice(shared)
}

function signOf(weight: number): string {
  if (weight < LEAST || weight > MOST) throw new Error(`a weight of ${weight} has no sign`)
  return String.fromCharCode(ZERO + weight)
}

/** The two signs that stand side by side most often, when it pays to write them as one. */
function mostFrequentTwo(signs: string): string | null {
  const counts = new Map<string, number>()
  for (let at = 1; at < signs.length; at++) {
    const two = signs.slice(at - 1, at + 1)
    counts.set(two, (counts.get(two) ?? 0) + 1)
  }
  const [two, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])
  return count > 3 ? two : null
}

export function unpackWeights(classes: readonly string[], packed: string): Model {
  const lines = packed.split('\n')
  let signs = lines.pop()!
  const doubled = lines.pop()!
  lines.pop()
  for (let at = doubled.length / 2 - 1; at >= 0; at--)
    signs = signs.replaceAll(DOUBLES[at]!, doubled.slice(2 * at, 2 * at + 2))
  const weights = new Map<string, readonly number[]>()
  let next = 0
  const read = (): readonly number[] => classes.map(() => signs.charCodeAt(next++) - ZERO)
  for (const line of lines) {
    const [name, ...parts] = line.split(PARTS)
    if (parts.length === 0) weights.set(line, read())
    let found = ''
    for (const part of parts) {
      found = found.slice(0, SHARED.indexOf(part.charAt(0))) + part.slice(1)
      weights.set(`${name}=${found}`, read())
    }
  }
  return { classes, weights }
}
