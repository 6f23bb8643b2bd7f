import type { Model } from './model.ts'

/*
 * Weights as they are kept, so that they weigh little: first the features in order, one a line, each without what it
 * shares with the one before (a sign tells how much that is); then, behind an empty line, a row for each feature. In a
 * row a letter names a class, a capital a weight against it; 2 is not written: "hM4" is 2 for h and -4 for m.
 */
const NONE_SHARED = 48
/** So that no sign needs escaping. */
const MOST_SHARED = 40
const USUAL = 2

export function packWeights({ weights }: Model, letters: string): string {
  const features = [...weights.keys()].sort()
  const heads = features.map((feature, at) => {
    const before = features[at - 1] ?? ''
    let shared = 0
    while (shared < MOST_SHARED && shared < before.length && before[shared] === feature[shared]) shared++
    return String.fromCharCode(NONE_SHARED + shared) + feature.slice(shared)
  })
  const rows = features.map((feature) =>
    weights
      .get(feature)!
      .map((weight, at) => {
        if (weight === 0) return ''
        const letter = letters[at]!
        const size = Math.abs(weight)
        return (weight < 0 ? letter.toUpperCase() : letter) + (size === USUAL ? '' : size)
      })
      .join(''),
  )
  return [...heads, '', ...rows].join('\n')
}

export function unpackWeights(letters: string, classes: readonly string[], packed: string): Model {
  const lines = packed.split('\n')
  const count = lines.indexOf('')
  const weights = new Map<string, readonly number[]>()
  let feature = ''
  for (let at = 0; at < count; at++) {
    const head = lines[at]!
    feature = feature.slice(0, head.charCodeAt(0) - NONE_SHARED) + head.slice(1)
    const row = new Array<number>(classes.length).fill(0)
    for (const [, letter = '', size] of lines[count + 1 + at]!.matchAll(/([a-z])(\d*)/gi)) {
      const plain = letter.toLowerCase()
      row[letters.indexOf(plain)] = (letter === plain ? 1 : -1) * Number(size || USUAL)
    }
    weights.set(feature, row)
  }
  return { classes, weights }
}
