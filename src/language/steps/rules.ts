import type { StepKind } from '../exercise.ts'
import type { Token } from '../text/tokens.ts'
import { backVerbs, mindVerbs, moveVerbs, placeVerbs, postureVerbs, talkVerbs } from '../words/verbs.ts'
import { verbAt } from './cut.ts'

/** A first guess at a piece, from its words alone. `null`: nothing here asks anyone to do anything. */
export type Guess = StepKind | null

const AMOUNT =
  '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|an?|a few|several|a couple(?: of)?|half an?)'
const TIME_UNIT = '(?:seconds?|secs?|s\\b|minutes?|mins?|breaths?|counts?)'
const TIMED = new RegExp(`${AMOUNT}\\+? ?(?:\\w+,? ){0,2}?-?${TIME_UNIT}`)
const COUNTED = /\bcounts? (?:of|to)\b/
const REPEATED = new RegExp(
  `\\brepeat|\\breps?\\b|\\brepetitions?\\b|\\bsets?\\b(?! (?:up|it|your|the))|${AMOUNT}(?:-\\d+)? ?(?:times?|x)\\b|\\b(?:once|twice|times?) (?:a|per|each|every|daily|weekly)|\\b(?:daily|every (?:day|other day|hour|morning)|each day)\\b|\\b\\d+ ?x ?\\d+`,
)
const SWITCH =
  /\b(?:switch|swap|change|alternate)(?: over)?\b.{0,14}\b(?:sides?|legs?|arms?|feet|hands?|directions?|knees?)\b|\b(?:repeat|same|again|do)\b.{0,60}\b(?:other|opposite|second|right|left|both|each) (?:side|leg|arm|foot|hand|knee|hip|way|shoulder|ankle|direction|sides|legs|arms|hands|feet)|^(?:(?:and |then |now |repeat )*)(?:on |with |for |to )?the (?:other|opposite|second|left|right) (?:side|leg|arm|foot|hand|one)s?\b|^(?:switch|swap|change) (?:sides|legs|arms|over|again)|^(?:now )?switch\b|^swap\b|\brepeat\w* .{0,20}other\b/
const DWELL =
  /^(?:\w+ly )?(?:hold|stay|pause|remain|maintain|wait|linger|sustain|freeze|keep it|keep this|keep them|keep the (?:position|stretch))\b/
const DWELL_OBJECT =
  /^(?:hold|maintain|keep) (?:it|this|that|here|there|for|each|and|the (?:stretch|position|pose|contraction|squeeze|tension|bridge|posture|end)|at|in|up|to|while|your stretch|steady|still|\d|a |an )|^hold$|^(?:stay|pause|remain|wait|linger|freeze)\b/
const BREATHE =
  /^(?:\w+ly )?(?:breathe?|inhale|exhale|take (?:a|an|some|one|two|three|\d+)? ?(?:\w+,? ){0,2}(?:breath|inhale|exhale)s?|breathing|continue (?:to breathe|breathing)|keep breathing|remember to breathe|don't forget to breathe|let (?:the air|your breath)|blow)\b/
const FEEL =
  /\b(?:you|should|may|might|will|can|'ll|to|until)\b.{0,24}\b(?:feel|notice|felt|sense)\b|^(?:feel|notice|sense)\b|\bfeel (?:a|the|it)\b|\bstretch (?:should|will) be felt\b/
const FORM_NOT =
  /^(?:please )?(?:do not|don't|dont|never|try not|avoid|be careful not|be sure not|without|not to|no)\b/
const DANGER =
  /\b(?:pain(?!-?free)|painful|hurts?|dizz\w*|faint|injur\w+|doctor|gp|physio\w*|osteopor\w*|pregnan\w*|surgery|numb\w*|tingling|sciatica|contraindicat\w*|not suitable|not recommended|discomfort|unsafe|condition|lightheaded|chest pain|strain|dislocat\w+|precaution)\b/
const STOP =
  /\b(?:stop|avoid|do not|don't|never|not|skip|back off|ease off|discontinue|consult|ask|seek|careful|caution|contact|less|only|come out)\b/
const CONDITION =
  /^(?:if|when|once|for (?:a|an|more|less|extra)\b|to (?:make|increase|progress|deepen|go deeper|advance|challenge|add|intensify|get more|modify|get a deeper))\b/
const OPTION =
  /\b(?:easier|harder|challeng\w+|progress(?:ion)?|advanced|alternatively|alternative|variation|modif\w+|optional(?:ly)?|option|instead|if (?:you (?:can't|cannot|need|want|like|prefer|have|are|find|feel)|needed|necessary|possible|desired|this|it|comfortable|your|that|there)|you (?:can|may|might|could) (?:also|use|place|do|put|add|try|hold|rest|keep|bend|make|support|place|perform)|for (?:more|added|extra|balance|support)|as you (?:get|improve|progress)|build up|work up|increase the|use (?:a|the) (?:chair|wall|pillow|cushion|towel|band|strap|block|heavier|lighter)|great if|or (?:use|try))\b/
const FORM =
  /^(?:\w+ly )?(?:keep\w*|make sure|making sure|ensur\w+|check|be sure|be careful|try to|try not|remember|focus|think|imagine|concentrate|maintain\w*|look|gaze|your \w+(?: \w+)? (?:should|must|stays?|remains?|is|are)|the \w+(?: \w+){0,2} (?:should|must|stays?|remains?)|allow|let your|aim|visuali[sz]e|avoid|notice|only|all|no|relax your (?:shoulders|neck|face|jaw)|slowly|slow|controlled)\b/
const RETURN =
  /^(?:\w+ly )?(?:return\w*|release|relax|lower|come back|go back|come (?:out|up)|bring (?:it|them|\w+ \w+) back|let (?:it |them |\w+ )?(?:go|down)|let go|back to|undo|unwind|roll back (?:up|down)|rise|uncurl|put (?:\w+ ){1,2}down|to (?:come out|exit|leave|release)|reverse|step back|straighten back|move back)\b|\b(?:back )?to (?:the |your )?(?:start|starting|original|initial|neutral|resting|rest|beginning)\b/
const REST =
  /^(?:\w+ly )?(?:rest|relax|take a (?:rest|break)|have a (?:rest|break)|pause)\b.{0,30}\b(?:between|for|seconds?|secs?|minutes?|mins?|moment|before)\b/
const STATEMENT =
  /\b(?:is|are|was|were|has|have|had|helps?|makes?|works?|strengthens?|stretches|improves?|targets|increases|reduces|can be|will help|because|known|called|means|says|said|provides?|allows|prevents?|causes?|gives?|gets)\b/
const ADDRESSED = /\b(?:you|your|yourself)\b/

/** Guesses the kind of a piece by its words alone. */
export function guess(words: string, tokens: readonly Token[], afterMove = false): Guess {
  const at = verbAt(tokens, 0)
  const verb = at >= 0 ? (tokens[at]?.word ?? '') : ''
  if (DANGER.test(words) && (STOP.test(words) || /\bif\b/.test(words)) && !/^(?:hold|repeat)/.test(words))
    return 'caution'
  if (SWITCH.test(words)) return 'switch-sides'
  if (REST.test(words) && /between|before|moment/.test(words)) return 'rest'
  if (
    BREATHE.test(words) &&
    !/^(?:exhale|inhale|breathe (?:in|out))\b.{1,12}\b(?:and|as you)\b|\bas you (?:lift|raise|lower|fold|push)/.test(
      words,
    )
  ) {
    return /\btake (?:\d+|one|two|three|four|five|ten)\b/.test(words) && !/\bin\b|deep breath$/.test(words)
      ? 'hold'
      : 'breathe'
  }
  if (FORM_NOT.test(words))
    return /\b(?:push|go|exercise|continue|do this|perform)\b.{0,20}\b(?:pain|past|beyond)\b/.test(words)
      ? 'caution'
      : 'cue'
  if (OPTION.test(words) || (CONDITION.test(words) && verbIn(tokens))) return 'option'
  const timed = TIMED.test(words) || COUNTED.test(words)
  if (
    DWELL.test(words) &&
    (timed || DWELL_OBJECT.test(words)) &&
    !/^hold (?:on|onto|your|a |an |the (?:ends?|band|chair|wall|back of))/.test(words)
  )
    return 'hold'
  if (REPEATED.test(words) && !/^(?:lie|lay|stand|sit|kneel|on the set)\b/.test(words)) return 'repeat'
  if (timed && (!verb || words.length < 40) && !/^(?:slowly|rest)\b/.test(words))
    return /\b(?:continue|for)\b.*minutes?/.test(words) && verb && !/stay|hold/.test(verb) ? 'repeat' : 'hold'
  if (FEEL.test(words)) return 'cue'
  if (RETURN.test(words)) return 'return'
  if (FORM.test(words)) return 'cue'
  if (talkVerbs.has(verb)) return null
  if (verb && postureVerbs.has(verb)) return 'setup'
  if (verb && placeVerbs.has(verb)) return afterMove ? 'move' : 'setup'
  if (verb && backVerbs.has(verb) && afterMove) return 'return'
  if (verb && moveVerbs.has(verb)) return 'move'
  if (verb && mindVerbs.has(verb)) return 'cue'
  if (
    /^(?:lying|sitting|standing|kneeling|seated|starting|on (?:your|all)|all fours|face (?:up|down)|hands and knees)\b/.test(
      words,
    )
  )
    return 'setup'
  if (ADDRESSED.test(words) && /\b(?:should|must|need to|want to)\b/.test(words)) return 'cue'
  if (STATEMENT.test(words)) return null
  return null
}

/** True when an instructing verb begins some later clause ("if you can, straighten the leg"). */
export function verbIn(tokens: readonly Token[]): boolean {
  for (let index = 0; index < Math.min(tokens.length, 40); index++) {
    const previous = tokens[index - 1]?.word
    if (
      (index === 0 || previous === ',' || previous === 'and' || previous === 'then') &&
      verbAt(tokens, index) >= 0
    )
      return true
  }
  return false
}
