/** session/: an exercise and a person's choices → a timeline of beats. */
export { inhaleShare } from './beats.ts'
export {
  type BreathCues,
  type Choices,
  fastestBreathsPerMinute,
  type Modification,
  possiblePace,
  slowestBreathsPerMinute,
  usualChoices,
  type Verbosity,
} from './choices.ts'
export { planSession } from './plan-session.ts'
export { isHandRest } from './props.ts'
export type {
  Assumption,
  AssumptionCode,
  Beat,
  BeatKind,
  BeatLength,
  Choice,
  Question,
  Session,
} from './session.ts'
export { estimateSpeakingSeconds } from './speaking-time.ts'
export { beatSeconds, certainPath, sessionSeconds } from './time.ts'
