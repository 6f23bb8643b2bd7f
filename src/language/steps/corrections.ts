import { bodyParts } from '../words/body-words.ts'
import type { Guess } from './rules.ts'
import type { Said } from './said.ts'

/** "60 sec rest", "wait 30 seconds": a time like a hold's, between two goes. */
const RESTS =
  /^(?:\d{1,3}|one|a) ?(?:secs?|seconds?|mins?|minutes?)(?: of)? rest$|^wait (?:for )?\S+ ?(?:secs?|seconds?|mins?|minutes?)\b/
/** "Roll for 30 seconds": a time to go on doing it, and none to stay. */
const GOES_ON =
  /^(?:\w+ly )?(?:roll|march|walk|jog|run|swing|rock|circle|massage|shake|pedal|cycle|pump|bounce|rub|open and close|go on|carry on|continue|keep (?:this|it|that) going)\b(?!.*\b(?:hold\w*|stay\w*|pause)\b).*\b(?:secs?|seconds?|mins?|minutes?)\b/
/** "Hold the armrests", "hold one hand upright": a thing or a hand in hand, for no time. */
const GRIPS =
  /^(?:\w+ly )?hold (?:on to |onto )?(?:(?:the|an?|both|each) (?:[\w/-]+ ){0,2}?(?:arm ?rests?|chair|seat|wall|rails?|railings?|bands?|dumb-?bells?|weights?|balls?|straps?|towels?|handles?|clubs?|bars?|sticks?|door|table|counter)|one hand)\b(?!.*\b(?:for|secs?|seconds?|minutes?|breaths|count)\b)/
/** "Rest your fingertips on the floor": where they go, and no pause. */
const RESTS_PART = /^(?:\w+ly )?rest (?:your|the|one|both|a) (?:[\w-]+ ){1,3}/

/** The kind that some words leave no doubt about, whatever the weights say of them. */
export function corrected(kind: Guess, { words, tokens }: Said, moved: boolean): Guess {
  if (kind === 'hold') {
    if (RESTS.test(words)) return 'rest'
    if (GOES_ON.test(words)) return 'repeat'
    if (GRIPS.test(words)) return moved ? 'cue' : 'setup'
  }
  if (kind === 'rest' && RESTS_PART.test(words) && tokens.slice(2, 5).some(({ word }) => bodyParts.has(word)))
    return moved ? 'move' : 'setup'
  return kind
}
