/** language/: article text → exercises (steps, doses, sides, positions, props, movements) and findings. */
// What is alike stands together in what is built, figures first: the closer, the smaller it packs.
import './steps/weights.ts'
import './vocabulary/index.ts'
import './movements/index.ts'
import './words/body-words.ts'
import './words/verbs.ts'
import './steps/cut.ts'
import './facts/position.ts'
import './facts/props.ts'
import './facts/targets.ts'
import './words/labels.ts'
import './text/captions.ts'
import './structure/exercise-words.ts'
import './dose/quantities.ts'
import './steps/wording.ts'
import './dose/step-dose.ts'
import './steps/side.ts'

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
