/** care/: red flags, self-tests, the hip–back map, graded evidence. */
export * from './answer/index.ts'
export * from './claims/index.ts'
export {
  anatomySource,
  type BoneId,
  type JointId,
  type MuscleNode,
  muscles,
  type PelvicPull,
} from './map/anatomy.ts'
export * from './screening/index.ts'
export * from './self-tests/index.ts'
export { selfTestInstructions } from './self-tests/instructions.ts'
export { answerEnglish } from './words/answer-en.ts'
export { answerSpanish } from './words/answer-es.ts'
export type { CheckWords, SelfTestWords } from './words/check.ts'
export { checkEnglish } from './words/check-en.ts'
export { checkSpanish } from './words/check-es.ts'
export { gateEnglish, gateSpanish } from './words/gate.ts'
export { type MapWords, mapEnglish } from './words/map.ts'
export { mapSpanish } from './words/map-es.ts'
export { type QuestionWords, type ScreeningWords, wholeQuestion } from './words/screening.ts'
export { screeningEnglish } from './words/screening-en.ts'
export { screeningSpanish } from './words/screening-es.ts'
export { type TiltWords, tiltClaims, tiltEnglish, tiltSpanish } from './words/tilt.ts'
