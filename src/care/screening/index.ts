export { type Change, type Condition, type ConditionId, conditions } from './changes.ts'
export { countriesWithNumbers, emergencyNumber } from './emergency-numbers.ts'
export { type Consequence, type Question, type QuestionId, questions, type Urgency } from './questions.ts'
export { type Outcome, type ScreeningAnswers, screen, type YesNo } from './screen.ts'
