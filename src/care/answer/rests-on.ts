import type { SelfTestId } from '../self-tests/index.ts'

/** What a sentence of the answer rests on: claims, the home test whose numbers it names, or plain reasoning. */
export type Basis = {
  readonly claims: readonly string[]
  readonly test?: SelfTestId
}

const claims = (...ids: readonly string[]): Basis => ({ claims: ids })
const test = (id: SelfTestId): Basis => ({ claims: [], test: id })

/** Every rule of the answer that makes a sentence, with what the sentence rests on. */
export const answerRules = {
  'found-reach-is-short': test('fingertip-to-floor'),
  'found-hamstrings-short': test('knee-extension'),
  'found-turn-in-is-small': test('hip-internal-rotation'),
  'found-turn-in-differs': test('hip-internal-rotation'),
  'found-bridge-differs': test('single-leg-bridge'),
  'found-thigh-stays-up': test('thomas'),
  'found-nothing-outside-typical': claims(),
  'found-nothing-measured': claims(),
  'for-hamstrings': claims('1.1', '1.30'),
  'for-turning': claims('1.11', '1.12'),
  'for-strength': claims('1.17', '1.19'),
  'for-hip-flexors': claims('1.13', '1.16'),
  'for-little': claims('1.1'),
  'against-hamstrings': claims('1.3', '1.4'),
  'against-turning': claims('1.11', '1.14'),
  'against-strength': claims('1.17'),
  'against-hip-flexors': claims('1.3', '1.15'),
  'against-all': claims('1.8'),
  'also-hip-joint': claims('1.24', '2.6'),
  'also-hip-joint-stiff': claims('1.24', '2.6'),
  'also-nerve': claims('2.5'),
  'also-upper-back': claims(),
  'also-elsewhere': claims(),
  'also-knee': claims('1.25', '1.26'),
  'also-no-pattern': claims('1.41'),
  'also-not-all-measured': claims(),
  'also-any-number-of-reasons': claims('1.3', '1.32', '1.40'),
} as const satisfies Record<string, Basis>

export type AnswerRule = keyof typeof answerRules
