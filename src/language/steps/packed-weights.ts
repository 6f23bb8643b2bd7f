import type { Model } from './model.ts'

/*
 * Weights as they are kept, so that they weigh little: first the features in order, one a line, each without what it
 * shares with the one before (a sign tells how much that is). Then, behind an empty line, what stands for two signs:
 * the two, for each of `DOUBLES` as far as they go, the first found first. Then all the weights, feature by feature, a
 * sign for each, the most frequent two signs written as one, and that again.
 */
const NONE_SHARED = 48
/** So that no sign needs escaping. */
const MOST_SHARED = 40
const ZERO = '@'.charCodeAt(0)
const LEAST = '0'.charCodeAt(0) - ZERO
const MOST = 'Z'.charCodeAt(0) - ZERO
const DOUBLES = 'abcdefghijklmnopqrstuvwxyz!"#%&()*+,-./'

export function packWeights({ weights }: Model): string {
  const features = [...weights.keys()].sort()
  const heads = features.map((feature, at) => {
    const before = features[at - 1] ?? ''
    let shared = 0
    while (shared < MOST_SHARED && shared < before.length && before[shared] === feature[shared]) shared++
    return String.fromCharCode(NONE_SHARED + shared) + feature.slice(shared)
  })
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
  let feature = ''
  let next = 0
  for (const head of lines) {
    feature = feature.slice(0, head.charCodeAt(0) - NONE_SHARED) + head.slice(1)
    weights.set(
      feature,
      classes.map(() => signs.charCodeAt(next++) - ZERO),
    )
  }
  return { classes, weights }
}
