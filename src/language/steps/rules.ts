import type { StepKind } from '../exercise.ts'
import type { Token } from '../text/tokens.ts'
import { bodyParts } from '../words/body-words.ts'
import { words as list } from '../words/list.ts'
import { backVerbs, mindVerbs, moveVerbs, placeVerbs, postureVerbs, talkVerbs } from '../words/verbs.ts'
import type { Said } from './said.ts'
import * as wording from './wording.ts'

/** A first guess at a piece, from its words alone. `null`: nothing here asks anyone to do anything. */
export type Guess = StepKind | null

const HAS_NUMBER = /\d|\b(?:once|twice|two|three|four|five|six|eight|ten|several)\b/
const LET_FALL =
  /^(?:\w+ly )?let (?:\w+ ){1,5}?(?:fall|drop|sink|lower|swing|open|roll|slide|drift|come|float|hang|sag|reach|soften|drape)\b/
const LET_GO = /^(?:\w+ly )?(?:let (?:\w+ ){0,4}(?:go|down)|let them drop|let it drop)\b/
const LOOSE_DO =
  /^(?:do|perform|complete|make|take) (?:\w+ ){0,2}?(?:\d|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty)/

const DO_TIMES = /^do\b|times?|reps|sets|rounds|lifts/
const LETS = /^let(?:'s| us| me)\b/
const PAUSES = /^pause\b/
const GOES_ON = /^(?:continue|carry on|keep going|go on|spend|start with|aim for|try for|go for)\b/

/** Guesses the kind of a piece by its words alone. */
export function guess(said: Said, afterMove = false): Guess {
  if (afterMove) {
    if (said.moved === undefined) said.moved = guessAnew(said, true)
    return said.moved
  }
  if (said.fresh === undefined) said.fresh = guessAnew(said, false)
  return said.fresh
}

function guessAnew(said: Said, afterMove: boolean): Guess {
  const { words, tokens, mainVerb: at } = said
  const verb = at >= 0 && !LETS.test(words) ? (tokens[at]?.word ?? '') : ''
  const numbered = HAS_NUMBER.test(words)
  const early = guard(said)
  if (early) return early
  if (said.shows(wording.switching) && !(numbered && said.shows(wording.eachSide))) return 'switch-sides'
  if (said.shows(wording.resting) && !PAUSES.test(words)) return 'rest'
  const breath = readBreath(said, at)
  if (breath) return breath
  if (said.shows(wording.refusing)) return 'cue'
  if (said.shows(wording.conditional) && verb) return 'option'
  if (said.shows(wording.easing) || said.shows(wording.optional)) return 'option'
  const timed = said.shows(wording.timed) || said.shows(wording.counted)
  const grips = said.shows(wording.holding)
  if (said.shows(wording.dwelling) && !grips) return 'hold'
  if ((timed || numbered) && GOES_ON.test(words)) return 'repeat'
  if (LOOSE_DO.test(words) && DO_TIMES.test(words)) return 'repeat'
  if (said.shows(wording.repeated) && (!verb || !postureVerbs.has(verb) || at > 0)) return 'repeat'
  if (timed && (!verb || said.shows(wording.dwelling))) return 'hold'
  if (said.shows(wording.feeling)) return 'cue'
  if (LET_GO.test(words)) return 'return'
  if (said.shows(wording.returning)) return afterMove || !postureVerbs.has(verb) ? 'return' : 'setup'
  if (LET_FALL.test(words)) return 'move'
  if (said.shows(wording.forming) && !(at > 1 && moveVerbs.has(verb))) return 'cue'
  if (talkVerbs.has(verb)) return null
  return byVerb(said, verb, afterMove)
}

function guard(said: Said): Guess {
  if (!said.shows(wording.danger)) return null
  if (said.shows(wording.stopping)) return 'caution'
  if (said.shows(wording.conditional) && !/\beasier|harder|hard\b/.test(said.words)) return 'caution'
  return null
}

const BREATH = /^(?:inhal|exhal|breath)/

function readBreath(said: Said, verb: number): Guess {
  const { words, tokens } = said
  const leads = said.shows(wording.breathLed) || BREATH.test(words)
  if (leads && verb > 0) {
    const order = tokens[verb]?.word ?? ''
    if (moveVerbs.has(order) || placeVerbs.has(order) || postureVerbs.has(order))
      return said.shows(wording.returning) || /\bback\b/.test(words) ? 'return' : 'move'
  }
  if (
    leads &&
    /^(?:inhale|exhale|breathe (?:in|out)|breathing (?:in|out))(?: and|,| to| into| as)? \w/.test(words) &&
    /\b(?:into|to (?:roll|lift|raise|lower|return)|your (?:right|left) hand)\b/.test(words)
  )
    return 'move'
  if (!said.shows(wording.breathing)) return null
  return /\btake (?:\d+|three|four|five|six|eight|ten)\b/.test(words) && !/\bin\b/.test(words)
    ? 'hold'
    : 'breathe'
}

const FACES = /^(?:face (?:up|down)|all fours)\b|^face (?:a|the) wall\b/
const OUGHT = /\b(?:should|must|need to|want to)\b/
/** Before a part of the body, "the" and its kin, and which one it is. */
const DETERMINERS = list('the your both each')
const DESCRIBED = list('the your both each left right front back upper lower top bottom one other')
/** Parts of the body that are verbs as well, before what they are done to. */
const VERBS_TOO = list('back head face heel toe hand shoulder arm finger knee chin jaw palm thumb nose rest')
const OBJECTS = list('the your to into')

function byVerb(said: Said, verb: string, afterMove: boolean): Guess {
  const { words, tokens } = said
  if (said.shows(wording.placing) && (!verb || postureVerbs.has(verb))) return 'setup'
  if (FACES.test(words)) return 'setup'
  const lead = bodyLed(tokens)
  if (lead) {
    if (said.shows(wording.bodyShould)) return 'cue'
    if (!said.shows(wording.stating)) return afterMove ? 'cue' : 'setup'
    if (!verb || verb === tokens[0]?.word) return null
  }
  if (verb && postureVerbs.has(verb)) return 'setup'
  if (verb && placeVerbs.has(verb)) return afterMove ? 'move' : 'setup'
  if (verb && backVerbs.has(verb) && afterMove) return 'return'
  if (verb && moveVerbs.has(verb)) return 'move'
  if (verb && mindVerbs.has(verb)) return 'cue'
  if (said.shows(wording.addressing) && OUGHT.test(words)) return 'cue'
  if (said.shows(wording.bodyShould) && tokens.length < 14 && bodyParts.has(tokens[1]?.word ?? ''))
    return 'cue'
  return null
}

/** "hips still", "the back straight", "both arms overhead": a part of the body comes first. */
function bodyLed(tokens: readonly Token[]): boolean {
  let at = 0
  while (at < 3 && DESCRIBED.has(tokens[at]?.word ?? '') && bodyParts.has(tokens[at + 1]?.word ?? '')) at++
  if (at === 0 && DETERMINERS.has(tokens[0]?.word ?? ''))
    return bodyParts.has(tokens[2]?.word ?? '') && tokens.length > 2
  const next = tokens[at + 1]?.word ?? ''
  const asVerb = at === 0 && VERBS_TOO.has(tokens[at]?.word ?? '') && OBJECTS.has(next)
  return bodyParts.has(tokens[at]?.word ?? '') && !asVerb
}
