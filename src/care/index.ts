/** care/: red flags, self-tests, the hip–back map, graded evidence. */
export * from './answer/index.ts'
export * from './claims/index.ts'
export { anatomySource, type MuscleNode, muscles, type PelvicPull } from './map/anatomy.ts'
export * from './screening/index.ts'
export * from './self-tests/index.ts'
export { answerEnglish } from './words/answer-en.ts'
export type { ScreeningWords } from './words/screening.ts'
export { screeningEnglish } from './words/screening-en.ts'
