const ones =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')

/**
 * A whole number from 0 to 99 in Spanish words; anything else as digits, which voices read. Counted alone it ends in
 * "uno"; before a noun it goes with it: "veintiún segundos", "treinta y una repeticiones".
 */
export function numberInSpanish(number: number, noun: 'masculine' | 'feminine' | null = null): string {
  if (!Number.isInteger(number) || number < 0 || number > 99) return String(number)
  const rest = number % 10
  const whole = number < 30 ? ones[number]! : tens[Math.floor(number / 10) - 3]!
  const words = number < 30 || rest === 0 ? whole : `${whole} y ${ones[rest]}`
  if (noun === 'feminine') return words.replace(/uno$/, 'una')
  return noun === 'masculine' ? words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un') : words
}
