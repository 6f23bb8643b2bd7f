/** Elements that close themselves or by what follows: they do not nest. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd|option|optgroup|thead|tbody|tfoot|colgroup|rp|rt|!doctype)$/i
const TAG = /<(\/?)([a-z][\w:-]{0,60})/gi

/**
 * How deep the elements of a page nest, seen in one pass over its tags and stopped at `most`. Asked before any
 * parser runs, because a parser's time grows with the square of the depth.
 */
export function nestsDeeperThan(markup: string, most: number): boolean {
  let depth = 0
  for (const match of markup.matchAll(TAG)) {
    if (FLAT.test(match[2] ?? '')) continue
    if (match[1] === '/') depth = Math.max(0, depth - 1)
    else if (++depth > most) return true
  }
  return false
}

/** How many tags a page opens, counted as far as `most` and one more. */
export function tagsUpTo(markup: string, most: number): number {
  let count = 0
  for (let at = markup.indexOf('<'); at >= 0 && count <= most; at = markup.indexOf('<', at + 1))
    if (/[a-z]/i.test(markup[at + 1] ?? '')) count++
  return count
}

/** Whether a page has more tags than any article needs. */
export function hasMoreTagsThan(markup: string, most: number): boolean {
  return tagsUpTo(markup, most) > most
}
