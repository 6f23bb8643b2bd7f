/** What a plan had to settle by itself, in plain English. */
import type { Assumption, AssumptionCode, Session } from '../session/index.ts'
import { englishAssumptions } from '../words/index.ts'

const sentences: Readonly<Record<AssumptionCode, (facts: Assumption['facts']) => string>> = {
  ...englishAssumptions,
  modified: ({ modification, does }) => `For “${modification}”, this is ${String(does).replace('-', ' ')}.`,
  'sides-differ-in-text': ({ left, right }) =>
    `The text gives the left side ${left} seconds and the right side ${right}.`,
  'harder-option-left-to-read': () => 'A harder version is left to be read, not spoken.',
  'words-left-unsaid': () => 'These words are left to be read, not spoken.',
}

/** One line: what was settled, and the words that it is about where there are any. */
export function assumptionInWords({ code, facts }: Assumption, session: Session): string {
  const { exercise, step } = facts
  const text =
    typeof step === 'number' ? session.exercises[Number(exercise ?? 0)]?.steps[step]?.text : undefined
  return [sentences[code](facts), text && `“${text}”`].filter(Boolean).join(' ')
}
