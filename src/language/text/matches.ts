/**
 * The matches of an expression with the flag "g", so many at most. Unlike `matchAll` it makes no copy of the expression
 * first, which costs more than most looks do.
 */
export function matchesOf(pattern: RegExp, words: string, most = Infinity): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  while (found.length < most) {
    const match = pattern.exec(words)
    if (!match) break
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  pattern.lastIndex = 0
  return found
}
