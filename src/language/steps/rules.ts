import type { StepKind } from '../exercise.ts'
import type { Token } from '../text/tokens.ts'
import { bodyParts } from '../words/body-words.ts'
import { backVerbs, mindVerbs, moveVerbs, placeVerbs, postureVerbs, talkVerbs } from '../words/verbs.ts'
import { mainVerb } from './main-verb.ts'
import * as wording from './wording.ts'

/** A first guess at a piece, from its words alone. `null`: nothing here asks anyone to do anything. */
export type Guess = StepKind | null

const HAS_NUMBER = /\d|\b(?:once|twice|two|three|four|five|six|eight|ten|several)\b/
const LET_FALL =
  /^(?:\w+ly )?let (?:\w+ ){1,5}?(?:fall|drop|sink|lower|swing|open|roll|slide|drift|come|float|hang|sag|reach|soften|drape)\b/
const LET_GO = /^(?:\w+ly )?(?:let (?:\w+ ){0,4}(?:go|down)|let them drop|let it drop)\b/
const LOOSE_DO =
  /^(?:do|perform|complete|make|take) (?:\w+ ){0,2}?(?:\d|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty)/

/** Guesses the kind of a piece by its words alone. */
export function guess(words: string, tokens: readonly Token[], afterMove = false): Guess {
  const at = mainVerb(tokens)
  const verb = at >= 0 && !/^let(?:'s| us| me)\b/.test(words) ? (tokens[at]?.word ?? '') : ''
  const numbered = HAS_NUMBER.test(words)
  const early = guard(words)
  if (early) return early
  if (wording.switching.test(words) && !(numbered && wording.eachSide.test(words))) return 'switch-sides'
  if (wording.resting.test(words) && !/^pause\b/.test(words)) return 'rest'
  const breath = readBreath(words, tokens, at)
  if (breath) return breath
  if (wording.refusing.test(words)) return 'cue'
  if (wording.conditional.test(words) && verb) return 'option'
  if (wording.easing.test(words) || wording.optional.test(words)) return 'option'
  const timed = wording.timed.test(words) || wording.counted.test(words)
  const grips = wording.holding.test(words)
  if (wording.dwelling.test(words) && !grips) return 'hold'
  if (/^(?:continue|carry on|keep going|go on|spend|start with|aim for)\b/.test(words) && (timed || numbered))
    return 'repeat'
  if (LOOSE_DO.test(words) && /^do\b|times?|reps|sets|rounds|lifts/.test(words)) return 'repeat'
  if (wording.repeated.test(words) && (!verb || !postureVerbs.has(verb) || at > 0)) return 'repeat'
  if (timed && (!verb || wording.dwelling.test(words))) return 'hold'
  if (wording.feeling.test(words)) return 'cue'
  if (LET_GO.test(words)) return 'return'
  if (wording.returning.test(words)) return afterMove || !postureVerbs.has(verb) ? 'return' : 'setup'
  if (LET_FALL.test(words)) return 'move'
  if (wording.forming.test(words) && !(at > 1 && moveVerbs.has(verb))) return 'cue'
  if (talkVerbs.has(verb)) return null
  return byVerb(words, tokens, verb, afterMove)
}

function guard(words: string): Guess {
  if (!wording.danger.test(words)) return null
  if (wording.stopping.test(words)) return 'caution'
  if (wording.conditional.test(words) && !/\beasier|harder|hard\b/.test(words)) return 'caution'
  return null
}

function readBreath(words: string, tokens: readonly Token[], verb: number): Guess {
  const leads = wording.breathLed.test(words) || /^(?:inhal|exhal|breath)/.test(words)
  if (leads && verb > 0) {
    const said = tokens[verb]?.word ?? ''
    if (moveVerbs.has(said) || placeVerbs.has(said) || postureVerbs.has(said))
      return wording.returning.test(words) || /\bback\b/.test(words) ? 'return' : 'move'
  }
  if (
    leads &&
    /^(?:inhale|exhale|breathe (?:in|out)|breathing (?:in|out))(?: and|,| to| into| as)? \w/.test(words) &&
    /\b(?:into|to (?:roll|lift|raise|lower|return)|your (?:right|left) hand)\b/.test(words)
  )
    return 'move'
  if (!wording.breathing.test(words)) return null
  return /\btake (?:\d+|three|four|five|six|eight|ten)\b/.test(words) && !/\bin\b/.test(words)
    ? 'hold'
    : 'breathe'
}

function byVerb(words: string, tokens: readonly Token[], verb: string, afterMove: boolean): Guess {
  if (wording.placing.test(words) && (!verb || postureVerbs.has(verb))) return 'setup'
  if (/^(?:face (?:up|down)|all fours)\b|^face (?:a|the) wall\b/.test(words)) return 'setup'
  const lead = bodyLed(tokens)
  if (lead) {
    if (wording.bodyShould.test(words)) return 'cue'
    if (!wording.stating.test(words)) return afterMove ? 'cue' : 'setup'
    if (!verb || verb === tokens[0]?.word) return null
  }
  if (verb && postureVerbs.has(verb)) return 'setup'
  if (verb && placeVerbs.has(verb)) return afterMove ? 'move' : 'setup'
  if (verb && backVerbs.has(verb) && afterMove) return 'return'
  if (verb && moveVerbs.has(verb)) return 'move'
  if (verb && mindVerbs.has(verb)) return 'cue'
  if (wording.addressing.test(words) && /\b(?:should|must|need to|want to)\b/.test(words)) return 'cue'
  if (wording.bodyShould.test(words) && tokens.length < 14 && bodyParts.has(tokens[1]?.word ?? ''))
    return 'cue'
  return null
}

/** "hips still", "the back straight", "both arms overhead": a part of the body comes first. */
function bodyLed(tokens: readonly Token[]): boolean {
  let at = 0
  while (
    at < 3 &&
    /^(?:the|your|both|each|left|right|front|back|upper|lower|top|bottom|one|other)$/.test(
      tokens[at]?.word ?? '',
    ) &&
    bodyParts.has(tokens[at + 1]?.word ?? '')
  )
    at++
  if (at === 0 && /^(?:the|your|both|each)$/.test(tokens[0]?.word ?? ''))
    return bodyParts.has(tokens[2]?.word ?? '') && tokens.length > 2
  const next = tokens[at + 1]?.word ?? ''
  const asVerb =
    at === 0 &&
    /^(?:back|head|face|heel|toe|hand|shoulder|arm|finger|knee|chin|jaw|palm|thumb|nose|rest)$/.test(
      tokens[at]?.word ?? '',
    ) &&
    /^(?:the|your|to|into)$/.test(next)
  return bodyParts.has(tokens[at]?.word ?? '') && !asVerb
}
