/** A run of text and the place in the source it was read from. */
type Run = {
  readonly value: string
  readonly sourceCodeLocation?:
    | { readonly startOffset: number; readonly endOffset: number }
    | null
    | undefined
}

const ENTITY = /&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,31});?/iy

/** How many UTF-16 units a numeric entity stands for; a named one stands for one, nearly always. */
function unitsOf(entity: string): number {
  const number = /^&#(x?)([0-9a-f]+)/i.exec(entity)
  return number && Number.parseInt(number[2] ?? '', number[1] ? 16 : 10) > 0xffff ? 2 : 1
}

/**
 * Where each character of a text node stands in the source. Mostly they run side by side; entities, carriage
 * returns and dropped tags make the source longer.
 */
export function sourceOffsets(source: string, { value, sourceCodeLocation }: Run): (index: number) => number {
  const from = sourceCodeLocation?.startOffset ?? 0
  const to = sourceCodeLocation?.endOffset ?? from
  if (to - from === value.length && source.startsWith(value, from)) return (index) => from + index
  const offsets = new Uint32Array(value.length + 1)
  let at = from
  for (let i = 0; i < value.length; i++) {
    if (source[at] === '\r' && value[i] === '\n' && source[at + 1] === '\n') at++
    while (source[at] === '\0' && value[i] !== '\0') at++
    // A stray end tag inside the run was dropped by the parser.
    while (source[at] === '<' && value[i] !== '<' && at < to)
      at = Math.min(to, source.indexOf('>', at) + 1 || to)
    offsets[i] = Math.min(at, to)
    ENTITY.lastIndex = at
    const entity = source[at] === '&' ? ENTITY.exec(source) : null
    if (!entity || (source[at] === value[i] && !stands(entity[0]))) {
      at++
      continue
    }
    if (unitsOf(entity[0]) === 2 && i + 1 < value.length) offsets[++i] = Math.min(at, to)
    at += entity[0].length
  }
  offsets[value.length] = to
  return (index) => offsets[index] ?? to
}

/** "&amp;" gives an "&" as well, but a bare "&" that only looks like an entity stays itself. */
function stands(entity: string): boolean {
  return /^&(?:amp|#38|#x26)\b/i.test(entity)
}
