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
