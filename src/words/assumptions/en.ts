type Facts = Readonly<Record<string, string | number>>
type Sentence = (facts: Facts) => string

const sentences = {
  'began-below-upper-limit': ({ from, to }) => `We begin with ${from} and offer more, up to ${to}.`,
  'breath-taken-once': () => 'Each breath cue is done once.',
  'dose-cut': ({ asked, taken }) => `The text says ${asked}. We take ${taken}, the most that we lead.`,
  'first-side': ({ side }) => `We start on the ${side} side.`,
  'hold-placed': () => 'The text names a hold but not where, so we hold at the end of the movement.',
  'hold-range': ({ taken, from, to, unit }) => `Held for ${taken}, out of ${from} to ${to} ${unit}s.`,
  'hold-without-length': ({ breaths }) => `No length is given for a hold, so we take ${breaths} breaths.`,
  'one-side-only': ({ side }) => `Only the ${side} side is asked for.`,
  'prop-missing': ({ prop }) => `Done without the ${prop}.`,
  'repeats-without-number': ({ repetitions }) => `“Repeat” comes without a number, so we do ${repetitions}.`,
  'rest-between-exercises': ({ breaths }) => `A rest of ${breaths} breaths between exercises.`,
  'rest-between-sets': () => 'A breath of rest between sets.',
  'return-added': () => 'The text has no way back, so we added one.',
  'switch-added': () => 'We added the other side, so that both get the same.',
  'way-up-added': () => 'We added time to get up at the end.',
} satisfies Readonly<Record<string, Sentence>>

/** What a reader is told of all that a session had to settle. */
export type ToldAssumption = keyof typeof sentences
export type AssumptionSentences = Readonly<Record<ToldAssumption, Sentence>>

/** What we chose because the text left it open, by the code of the assumption. */
export const en: AssumptionSentences = sentences
