/** language/: article text → exercises (steps, doses, sides, positions, props, movements) and findings. */
// Its figures stand first in what is built, so that the words after them lie close enough together to be packed.
import './steps/weights.ts'

export type { Article, Block } from './article.ts'
export type { Dose, Frequency, Hold, Range, Sides } from './dose.ts'
export type { Exercise, Position, Step, StepKind, StepSide } from './exercise.ts'
export type { Finding, Severity } from './finding.ts'
export { describeFinding, type FindingLanguage, type FindingText } from './findings/index.ts'
export { readingAge } from './findings/rules/reading-age.ts'
export type { Direction, Manner, Movement, StaysPut, Target, Which } from './movement.ts'
export { readExercises } from './read.ts'
export { read } from './read-article.ts'
export type { Span } from './span.ts'
export {
  type Action,
  actionNames,
  type BodyPart,
  bodyPartNames,
  isPaired,
  type Prop,
  placedAs,
  propNames,
} from './vocabulary/index.ts'
