/** A log-linear model: each feature speaks for or against each class, and the loudest class wins. */
export type Model = {
  readonly classes: readonly string[]
  /** Feature → weights, one for each class in order; only their proportions matter. */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** Reads the written form: "feature" and its weights, told apart by class letters ("w0=lift|m34s-12"). */
export function parseModel(letters: string, classes: readonly string[], written: string): Model {
  const weights = new Map<string, readonly number[]>()
  for (const line of written.split('\n')) {
    const bar = line.lastIndexOf('|')
    if (bar < 0) continue
    const row = new Array<number>(classes.length).fill(0)
    for (const [, letter = '', value = '0'] of line.slice(bar + 1).matchAll(/([a-z])(-?\d+)/g)) {
      const at = letters.indexOf(letter)
      if (at >= 0) row[at] = Number(value)
    }
    weights.set(line.slice(0, bar), row)
  }
  return { classes, weights }
}

/** The sum of what the features say, class by class. */
export function scores(model: Model, features: readonly string[]): readonly number[] {
  const sums = new Array<number>(model.classes.length).fill(0)
  for (const feature of features) {
    const row = model.weights.get(feature)
    if (!row) continue
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  return sums
}

/** The class with the highest score. */
export function best(model: Model, features: readonly string[]): string {
  const sums = scores(model, features)
  let winner = 0
  for (let at = 1; at < sums.length; at++) if ((sums[at] ?? 0) > (sums[winner] ?? 0)) winner = at
  return model.classes[winner] ?? ''
}
