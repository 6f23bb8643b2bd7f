import { createHash } from 'node:crypto'

/** What was made of a text, kept for the next who asks: the same words need the same work only once. */
export class Remembered<Value> {
  readonly #most: number
  readonly #sizeOf: (value: Value) => number
  readonly #kept = new Map<string, Value>()
  #size = 0

  /** Keeps values up to a size in all; what was longest not asked for goes first. Without a measure, each counts one. */
  constructor(most: number, sizeOf: (value: Value) => number = () => 1) {
    this.#most = most
    this.#sizeOf = sizeOf
  }

  get(text: string, make: () => Value): Value {
    const key = createHash('sha256').update(text).digest('base64url')
    const known = this.#kept.get(key)
    const value = known ?? make()
    this.#kept.delete(key)
    this.#kept.set(key, value) // last in the map: just asked for
    if (known === undefined) this.#size += this.#sizeOf(value)
    for (const [oldest, old] of this.#kept) {
      if (this.#size <= this.#most) break
      this.#kept.delete(oldest)
      this.#size -= this.#sizeOf(old)
    }
    return value
  }
}
