/** A log-linear model: each feature speaks for or against each class, and the loudest class wins. */
export type Model = {
  readonly classes: readonly string[]
  /** Feature → weights, one for each class in order; only their proportions matter. */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** Hears features one by one: a name alone, or with what has been found ("w01" with "lift" and "PART"). */
export type Sink = { say(name: string, ...found: readonly string[]): void }

/** The features as they are written. */
export function listed(speak: (sink: Sink) => void): readonly string[] {
  const features: string[] = []
  speak({
    say: (name, ...found) => features.push(found.length > 0 ? `${name}=${found.join(' ')}` : name),
  })
  return features
}

/** What a feature adds to the classes it speaks of: class, weight, class, weight … */
type Row = readonly number[]
/** Rows by a feature's name and by what was found, so that no feature need be written to be looked up. */
type Branch = { row: Row | null; readonly next: Map<string, Branch> }

/** Adds up what features say. */
class Sum implements Sink {
  readonly #root: Branch
  readonly #sums: Int32Array

  constructor(root: Branch, classes: number) {
    this.#root = root
    this.#sums = new Int32Array(classes)
  }

  say(name: string, first?: string, second?: string, third?: string, fourth?: string): void {
    let branch = this.#root.next.get(name)
    if (first !== undefined) branch = branch?.next.get(first)
    if (second !== undefined) branch = branch?.next.get(second)
    if (third !== undefined) branch = branch?.next.get(third)
    if (fourth !== undefined) branch = branch?.next.get(fourth)
    const row = branch?.row
    if (!row) return
    for (let at = 0; at < row.length; at += 2) this.#sums[row[at]!]! += row[at + 1]!
  }

  /** The class with the highest sum; the sums begin anew. */
  take(): number {
    let winner = 0
    for (let at = 1; at < this.#sums.length; at++) if (this.#sums[at]! > this.#sums[winner]!) winner = at
    this.#sums.fill(0)
    return winner
  }
}

const sums = new WeakMap<Model, Sum>()

function sumOf(model: Model): Sum {
  const known = sums.get(model)
  if (known) return known
  const root: Branch = { row: null, next: new Map() }
  for (const [feature, weights] of model.weights) {
    const sign = feature.indexOf('=')
    let branch = branchOf(root, sign < 0 ? feature : feature.slice(0, sign))
    if (sign >= 0) for (const found of feature.slice(sign + 1).split(' ')) branch = branchOf(branch, found)
    branch.row = weights.flatMap((weight, at) => (weight === 0 ? [] : [at, weight]))
  }
  const sum = new Sum(root, model.classes.length)
  sums.set(model, sum)
  return sum
}

function branchOf({ next }: Branch, name: string): Branch {
  const known = next.get(name)
  if (known) return known
  const made = { row: null, next: new Map<string, Branch>() }
  next.set(name, made)
  return made
}

/** The class that the features speak for loudest. */
export function loudest(model: Model, speak: (sink: Sink) => void): string {
  const sum = sumOf(model)
  speak(sum)
  return model.classes[sum.take()] ?? ''
}
