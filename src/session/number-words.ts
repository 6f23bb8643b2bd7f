const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number from 0 to 999 in words; anything else as digits, which voices read well enough. */
export function numberInWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) return String(number)
  if (number < 20) return ones[number] ?? String(number)
  if (number < 100) {
    const rest = number % 10
    return (tens[Math.floor(number / 10) - 2] ?? '') + (rest === 0 ? '' : `-${ones[rest]}`)
  }
  const rest = number % 100
  return `${ones[Math.floor(number / 100)]} hundred${rest === 0 ? '' : ` and ${numberInWords(rest)}`}`
}

/** A number as a count begins: "Two". */
export const counted = (number: number): string =>
  numberInWords(number).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** How often, as a teacher says it: "once", "twice", "three times". */
export function timesInWords(count: number): string {
  if (count === 1) return 'once'
  if (count === 2) return 'twice'
  return `${numberInWords(count)} times`
}

const byWord = new Map<string, number>([
  ...ones.map((word, number) => [word, number] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['half', 0.5],
])

/** The number a word or a run of digits stands for; undefined for any other word. */
export function numberFromWord(word: string): number | undefined {
  const number = Number(word)
  if (word.trim() !== '' && Number.isFinite(number)) return number
  const [first = '', second] = word.toLowerCase().split('-')
  const whole = byWord.get(first)
  const part = second === undefined ? 0 : byWord.get(second)
  return whole === undefined || part === undefined ? undefined : whole + part
}
