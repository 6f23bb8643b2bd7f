import type { Severity } from '../finding.ts'

/** Every finding there is, and how much it matters. Errors are rare: the text cannot mean what it says. */
export const severities = {
  'empty-text': 'error',
  'range-backwards': 'error',
  'side-without-twin': 'warning',
  'unequal-sides': 'warning',
  'contradicting-counts': 'warning',
  'unlikely-dose': 'warning',
  'position-cannot-follow': 'warning',
  'breath-holding': 'warning',
  'push-into-pain': 'warning',
  'hold-without-length': 'warning',
  'no-exercise': 'information',
  'no-dose': 'information',
  'no-way-back': 'information',
  'prop-never-introduced': 'information',
  'forward-bend-without-caution': 'information',
  'ambiguous-side': 'information',
  'unknown-movement': 'information',
  'long-step': 'information',
  'reading-age': 'information',
} as const satisfies Readonly<Record<string, Severity>>

export type FindingCode = keyof typeof severities
