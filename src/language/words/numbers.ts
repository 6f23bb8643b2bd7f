/** Numbers in words, as doses use them. */
const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const TENS = 'thirty forty fifty sixty seventy eighty ninety'

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, index) => [word, index + 1] as const),
  ...TENS.split(' ').map((word, index) => [word, 30 + index * 10] as const),
  ['hundred', 100],
])

/** Words that count on their own: "twice daily", "repeat once more" is told apart where doses are read. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])
