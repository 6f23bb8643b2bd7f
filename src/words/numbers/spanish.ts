const ones =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')

/** A whole number from 0 to 99 in Spanish words, counted alone ("uno"); anything else as digits, which voices read. */
export function numberInSpanish(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99) return String(number)
  if (number < 30) return ones[number] ?? String(number)
  const rest = number % 10
  return (tens[Math.floor(number / 10) - 3] ?? '') + (rest === 0 ? '' : ` y ${ones[rest]}`)
}
