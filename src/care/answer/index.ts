export { type Answer, answer, type HipCheck, type Sentence } from './answer.ts'
export type { Aggravation, Place } from './complaint.ts'
export type { FirstArticle } from './first-article.ts'
export { type AnswerRule, answerRules, type Basis } from './rests-on.ts'
