import type { Reading } from '../article.ts'
import type { Exercise } from '../exercise.ts'
import type { Finding } from '../finding.ts'
import type { Span } from '../span.ts'
import { type FindingCode, severities } from './codes.ts'

/** A look at one exercise of an article. */
export type Rule = (exercise: Exercise, article: Reading) => readonly Finding[]

export function found(code: FindingCode, span: Span, facts: Finding['facts'] = {}): Finding {
  return { code, severity: severities[code], span, facts }
}

const MARKER = /^[^\S\n]*(?:[-*•·–—▪◦]|\d{1,2}[.)])[^\S\n]+/

/**
 * Where a sentence can be added after a span, and what to put before it so that it looks like its neighbours:
 * a new bullet in a list, a space in prose.
 */
export function placeAfter(text: string, { from, to }: Span): { insertAt: number; lead: string } {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const marker = MARKER.exec(text.slice(lineStart, from))?.[0]
  let end = to
  while (/[.!?)"”’]/.test(text[end] ?? '')) end++
  const rest = text.slice(end, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end))
  const closed = end > to ? '' : '.'
  if (!marker || rest.trim() !== '') return { insertAt: end, lead: `${closed} ` }
  const number = /\d+/.exec(marker)
  const next = number ? marker.replace(number[0], String(Number(number[0]) + 1)) : marker
  return { insertAt: end, lead: `${closed}\n${next}` }
}
