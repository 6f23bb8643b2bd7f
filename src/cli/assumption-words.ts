/** What a plan had to settle by itself, in plain English. */
import type { Assumption, Session } from '../session/index.ts'

type Facts = Assumption['facts']

const words: Readonly<Record<string, (facts: Facts) => string>> = {
  'hold-without-length': ({ breaths }) => `no length given for a hold: ${breaths} breaths`,
  'hold-range': ({ from, to, unit, taken }) => `hold of ${from} to ${to} ${unit}s: ${taken}`,
  'hold-placed': () => 'the hold comes after the last move',
  'repeats-without-number': ({ repetitions }) => `no number of repeats given: ${repetitions}`,
  'began-below-upper-limit': ({ what, from, to }) => `up to ${to} ${what}: begins with ${from}`,
  'breath-taken-once': () => 'no number of breaths given: one',
  'first-side': ({ side }) => `no first side named: ${side}`,
  'switch-added': () => 'the change of sides is ours',
  'one-side-only': ({ side }) => `only the ${side} side, as the text says`,
  'sides-differ-in-text': ({ left, right }) => `the text gives the left ${left} s and the right ${right} s`,
  'return-added': () => 'the way back is ours: the text does not tell it',
  'way-up-added': () => 'getting up from the floor is ours',
  'rest-between-sets': ({ breaths }) => `rest between sets: ${breaths} breath`,
  'rest-between-exercises': ({ breaths }) => `rest between exercises: ${breaths} breaths`,
  'prop-missing': ({ prop }) => `no ${prop} at hand: something else is offered`,
  'harder-option-left-to-read': () => 'a harder version is left to be read, not spoken',
  'words-left-unsaid': () => 'these words are left to be read, not spoken',
  modified: ({ modification, does }) => `${does} for "${modification}"`,
}

export function assumptionInWords(assumption: Assumption, session: Session): string {
  const said = words[assumption.code]?.(assumption.facts) ?? assumption.code
  const { exercise, step } = assumption.facts
  const text =
    typeof step === 'number' ? session.exercises[Number(exercise ?? 0)]?.steps[step]?.text : undefined
  return text === undefined ? said : `${said}: “${text}”`
}
