import type { Finding } from '../finding.ts'
import type { Span } from '../span.ts'
import { en } from './catalogue/en.ts'
import type { Catalogue, Wording } from './catalogue/wording.ts'
import type { FindingCode } from './codes.ts'

/** A finding in a person's words. */
export type FindingText = {
  /** What was found, in one sentence. */
  readonly message: string
  /** Why it matters to the reader. */
  readonly reason: string
  /** What the teacher may do about it. */
  readonly suggestion: string
  /** A change of the text that would do it, where one is plain: put `text` in the place of `span`. */
  readonly edit?: { readonly span: Span; readonly text: string }
}

const catalogues = { en } satisfies Readonly<Record<string, Catalogue>>
export type FindingLanguage = keyof typeof catalogues

/** Says a finding in a language. */
export function describeFinding(finding: Finding, language: FindingLanguage = 'en'): FindingText {
  const wording: Wording | undefined = catalogues[language][finding.code as FindingCode]
  if (!wording) return { message: finding.code, reason: '', suggestion: '' }
  const { facts, span } = finding
  const text = { message: wording.message(facts), reason: wording.reason, suggestion: wording.suggestion }
  if (!wording.edit) return text
  const { insertAt, lead } = facts
  if (typeof insertAt !== 'number') return { ...text, edit: { span, text: wording.edit(facts) } }
  const place = { from: insertAt, to: insertAt }
  return { ...text, edit: { span: place, text: `${lead ?? ''}${wording.edit(facts)}` } }
}
