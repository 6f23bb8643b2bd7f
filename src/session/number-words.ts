import { numberInWords } from '../words/index.ts'

export { numberInWords }

/** How often, as a teacher says it: "once", "twice", "three times". */
export function timesInWords(count: number): string {
  if (count === 1) return 'once'
  if (count === 2) return 'twice'
  return `${numberInWords(count)} times`
}

const byWord = new Map<string, number>([
  ...Array.from({ length: 20 }, (_, number) => [numberInWords(number), number] as const),
  ...[20, 30, 40, 50, 60, 70, 80, 90].map((number) => [numberInWords(number), number] as const),
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
