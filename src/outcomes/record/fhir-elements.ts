/** Pieces of FHIR R4 that every resource of the record uses. https://hl7.org/fhir/R4/ */
import { sha256 } from '../plan/sha256.ts'

export type FhirResource = { readonly resourceType: string; readonly [field: string]: unknown }

const LOINC = 'http://loinc.org'
const UCUM = 'http://unitsofmeasure.org'

/** "Pain severity - 0-10 verbal numeric rating [Score] - Reported". */
export const PAIN_CODE = {
  coding: [
    {
      system: LOINC,
      code: '72514-3',
      display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
    },
  ],
  text: 'Average pain in the last 24 hours, 0 to 10',
} as const

/** Where there is no code that surely fits, words alone: a wrong code is worse than none. */
export const inWords = (text: string) => ({ text })

export type UcumUnit = '{score}' | 'cm' | 'deg' | 's' | 'min' | '%'

export const quantity = (value: number, unit: UcumUnit) => ({
  value,
  unit: unit === '{score}' ? 'score' : unit,
  system: UCUM,
  code: unit,
})

/** The same record always gets the same identifiers, so that importing it twice does not make two of it. */
export function urn(record: string, part: string): string {
  const hex = sha256(`${record}/${part}`)
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const reference = (to: string) => ({ reference: to })

export type Entry = { readonly fullUrl: string; readonly resource: FhirResource }
