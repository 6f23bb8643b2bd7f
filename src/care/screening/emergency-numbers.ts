/**
 * Telephone numbers for an ambulance, by country (ISO 3166-1 alpha-2). Public facts; 112 also works from a
 * mobile phone in most countries, so it is the answer where we know no better.
 */
const numbers: Readonly<Record<string, string>> = {
  AR: '107',
  AT: '144',
  AU: '000',
  BE: '112',
  BR: '192',
  CA: '911',
  CH: '144',
  CL: '131',
  CN: '120',
  CO: '123',
  CR: '911',
  CZ: '155',
  DE: '112',
  DK: '112',
  EC: '911',
  ES: '112',
  FI: '112',
  FR: '15',
  GB: '999',
  GR: '166',
  HK: '999',
  IE: '999',
  IL: '101',
  IN: '112',
  IT: '112',
  JP: '119',
  KE: '999',
  KR: '119',
  MX: '911',
  MY: '999',
  NG: '112',
  NL: '112',
  NO: '113',
  NZ: '111',
  PE: '106',
  PH: '911',
  PL: '999',
  PT: '112',
  RO: '112',
  SE: '112',
  SG: '995',
  TH: '1669',
  TR: '112',
  TW: '119',
  UA: '103',
  US: '911',
  UY: '911',
  VE: '911',
  ZA: '10177',
}

export const countriesWithNumbers: readonly string[] = Object.keys(numbers)

export function emergencyNumber(country: string | undefined): string {
  return (country && numbers[country.toUpperCase()]) || '112'
}
