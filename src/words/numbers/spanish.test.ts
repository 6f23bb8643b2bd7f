import { expect, test } from 'vitest'
import { numberInSpanish } from './spanish.ts'

test.each([
  [1, 'uno', 'un', 'una'],
  [15, 'quince', 'quince', 'quince'],
  [21, 'veintiuno', 'veintiún', 'veintiuna'],
  [30, 'treinta', 'treinta', 'treinta'],
  [31, 'treinta y uno', 'treinta y un', 'treinta y una'],
  [100, '100', '100', '100'],
])('%i is said alone and before a noun of either kind', (number, alone, masculine, feminine) => {
  expect(numberInSpanish(number)).toBe(alone)
  expect(numberInSpanish(number, 'masculine')).toBe(masculine)
  expect(numberInSpanish(number, 'feminine')).toBe(feminine)
})
