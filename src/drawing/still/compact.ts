/** How many numbers each command of our paths takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, A: 7, Z: 0 }

/** Numbers one after the other with the fewest characters between them. */
function join(numbers: readonly number[]): string {
  let text = ''
  for (const number of numbers) text += text === '' || number < 0 ? String(number) : ` ${number}`
  return text
}

/**
 * The same path in fewer characters, for pictures that stand still: whole drawing units (2.5 mm of the body) and
 * each point from the one before. A moving figure keeps its tenths, or it would shimmer.
 */
export function compact(d: string): string {
  let out = ''
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let last = ''
  for (const [, command = '', text = ''] of d.matchAll(/([MLQCAZ])([^MLQCAZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number)
    if (command === 'Z') {
      out += 'z'
      ;[x, y] = [startX, startY]
      last = ''
      continue
    }
    const size = arity[command] as number
    const toX = Math.round(numbers[size - 2] as number)
    const toY = Math.round(numbers[size - 1] as number)
    if (command === 'M') {
      out += `M${join([toX, toY])}`
      ;[startX, startY] = [toX, toY]
    } else if (command === 'A') {
      const [rx = 0, ry = 0, tilt = 0, large = 0, clockwise = 0] = numbers
      // what is almost a circle is written as one: it needs no tilt
      const round = Math.abs(rx - ry) < 0.06 * rx
      const a = Math.max(1, Math.round(round ? (rx + ry) / 2 : rx))
      const b = round ? a : Math.max(1, Math.round(ry))
      // the flags need no space after them
      const head = join([a, b, a === b ? 0 : tilt])
      out += `${last === 'a' ? ' ' : 'a'}${head} ${large}${clockwise}${join([toX - x, toY - y])}`
    } else if (command === 'Q' || command === 'C') {
      out +=
        command.toLowerCase() + join(numbers.map((value, i) => Math.round(value) - (i % 2 === 0 ? x : y)))
    } else if (toX !== x || toY !== y) {
      out += `l${join([toX - x, toY - y])}`
    } else continue
    last = command === 'A' ? 'a' : ''
    ;[x, y] = [toX, toY]
  }
  return out
}
