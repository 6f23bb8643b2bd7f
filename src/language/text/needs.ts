/**
 * Words without which an expression cannot match: of /\bswap\b.{0,9}\b(?:sides|legs?)\b/ that is "swap". An expression
 * that needs one of a few words need not be tried on the many sentences that have none of them.
 */

/** Letters that are needed, and whether a word begins and ends with them. A number of any kind is written "0". */
export type Need = { readonly letters: string; readonly begins: boolean; readonly ends: boolean }

type Item = { readonly optional: boolean } & (
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'digit' }
  /** Here a word begins or ends: an edge, a space, a sign. */
  | { readonly kind: 'edge' }
  /** Takes no room: looks around. */
  | { readonly kind: 'look' }
  | { readonly kind: 'any' }
  | { readonly kind: 'group'; readonly ways: readonly Way[] }
)
type Way = readonly Item[]
type Given = Item extends infer One ? (One extends Item ? Omit<One, 'optional'> : never) : never

/** The words of which an expression needs one, or null when it may match without. It is for folded text: all small. */
export function needsOf(source: string): readonly Need[] | null {
  let at = 0
  return ofWays(readWays(), false, false)

  function readWays(): readonly Way[] {
    const ways: Item[][] = [[]]
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        ways.push([])
        at++
        continue
      }
      const item = readItem()
      const quantity = /^(?:([?*])|\+|\{(\d+)[^}]*\})\??/.exec(source.slice(at, at + 10))
      at += quantity?.[0].length ?? 0
      const repeated = quantity !== null && quantity[1] !== '?'
      const way = ways[ways.length - 1]!
      way.push({ ...item, optional: quantity?.[1] !== undefined || quantity?.[2] === '0' })
      // What comes again may stand next to itself.
      if (repeated) way.push({ kind: 'any', optional: true })
    }
    return ways
  }

  function readItem(): Given {
    const sign = source[at++]!
    if (sign === '(') {
      const opener = /^\?(?::|<?[=!])/.exec(source.slice(at, at + 4))?.[0] ?? ''
      at += opener.length
      const ways = readWays()
      at++
      return opener === '' || opener === '?:' ? { kind: 'group', ways } : { kind: 'look' }
    }
    if (sign === '[') {
      const from = at
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
      return { kind: /^[^\w\\^]+$/.test(source.slice(from, at++)) ? 'edge' : 'any' }
    }
    if (sign === '\\') {
      const escaped = source[at++]!
      if (escaped === 'd') return { kind: 'digit' }
      return { kind: escaped === 'b' || escaped === 's' || /\W/.test(escaped) ? 'edge' : 'any' }
    }
    if (/[a-z]/.test(sign)) return { kind: 'letter', letter: sign }
    if (/\d/.test(sign)) return { kind: 'digit' }
    return { kind: sign === '.' || /\w/.test(sign) ? 'any' : 'edge' }
  }
}

/** What one of several ways needs: something of each. */
function ofWays(ways: readonly Way[], begins: boolean, ends: boolean): readonly Need[] | null {
  const needs: Need[] = []
  for (const way of ways) {
    const needed = ofWay(way, begins, ends)
    if (needed === null) return null
    needs.push(...needed)
  }
  return needs
}

/** What a way needs: of all its parts, what is the rarest. `begins` and `ends` tell whether words do so at its ends. */
function ofWay(way: Way, begins: boolean, ends: boolean): readonly Need[] | null {
  let best: readonly Need[] | null = null
  for (let at = 0; at < way.length; at++) {
    const item = way[at]!
    if (item.optional) continue
    const first = at
    const opened = isEdge(way, first - 1, -1, begins)
    let needed: readonly Need[] | null = null
    if (item.kind === 'digit') needed = [{ letters: '0', begins: true, ends: true }]
    else if (item.kind === 'group') needed = ofWays(item.ways, opened, isEdge(way, at + 1, 1, ends))
    else if (item.kind === 'letter') {
      let letters = item.letter
      for (let next = way[at + 1]; next?.kind === 'letter' && !next.optional; next = way[++at + 1])
        letters += next.letter
      needed = [{ letters, begins: opened, ends: isEdge(way, at + 1, 1, ends) }]
    }
    if (needed !== null && (best === null || costOf(needed) < costOf(best))) best = needed
  }
  return best
}

/** Whether a word begins or ends at a place of a way: `beyond` tells it of what lies beyond the way. */
function isEdge(way: Way, at: number, step: 1 | -1, beyond: boolean): boolean {
  const item = way[at]
  if (!item) return beyond
  const further = isEdge(way, at + step, step, beyond)
  if (item.kind === 'look') return further
  const edge =
    item.kind === 'edge' ||
    (item.kind === 'group' &&
      item.ways.every((inner) => isEdge(inner, step > 0 ? 0 : inner.length - 1, step, further)))
  return edge && (!item.optional || further)
}

/** Short words are met everywhere, and a few letters within any of them. */
function costOf(needs: readonly Need[]): number {
  return needs.reduce(
    (sum, { letters, begins }) => sum + (letters.length > 3 ? 1 : begins || letters.length > 2 ? 4 : 50),
    0,
  )
}
