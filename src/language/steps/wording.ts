import { kindSigns } from '../text/signs.ts'

/** A family of wording; its bit, which words that are a sign of it carry, tells it apart from the others. */
export type Family = { readonly name: string; readonly pattern: RegExp; readonly bit: number }

/** Families of wording that tell what a piece is for. All look at folded words; none can backtrack far. */
export const families: Family[] = []

function family(name: string, pattern: RegExp): Family {
  const made = { name, pattern, bit: kindSigns.add(pattern) }
  families.push(made)
  return made
}

const AMOUNT =
  '\\b(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|an?|a few|several|a couple(?: of)?|half an?)'
const TIME_UNIT = '(?:seconds?|secs?|minutes?|mins?|breaths?|counts?)\\b'
const LIMBS =
  '(?:side|leg|arm|foot|hand|knee|hip|way|shoulder|ankle|direction|wrist|elbow|limb|eye|heel|thigh)'
const LIMBS_MANY = '(?:sides|legs|arms|feet|hands|knees|hips|ways|shoulders|ankles|directions|wrists|limbs)'

export const timed = family('timed', new RegExp(`${AMOUNT}\\+? ?-?(?:\\w+,? ){0,2}?${TIME_UNIT}|\\d ?s\\b`))
export const counted = family('counted', /\bcount(?:s|ing)? (?:of|to)\b|\bwhile you count\b/)
export const repeated = family(
  'repeated',
  new RegExp(
    '\\brepeat|\\breps?\\b|\\brepetitions?\\b|\\bsets?\\b(?! (?:up|it|your|the|yourself))|' +
      `${AMOUNT}(?:-\\d+)? (?:more |further )?times?\\b|\\b\\d+ ?x\\b|\\bx ?\\d+|\\b(?:once|twice|times?) (?:a|per|each|every|daily|weekly|more|in)\\b|` +
      '\\b(?:daily|hourly|every (?:day|other day|hour|morning|couple of|two|three|few)|each day|a day|per day|(?:per|a|each) week)\\b|\\b(?:once|twice) on\\b|\\b(?:\\d+|two|three|four|five) rounds\\b|\\blots of \\d|' +
      `\\b(?:\\d+|five|ten|three|four|two|eight|six|twelve|fifteen|twenty) (?:on |to |with |for )?(?:a|each|per|every|either) ${LIMBS}\\b|\\bin total\\b|\\bgo again\\b|\\bdo (?:it|this|these|that|them|the (?:whole|same))\\b.{0,40}\\b(?:times?|again|twice|daily|day|week|hours?)\\b`,
  ),
)
/** "10 each side": an amount on both sides is a repeat, not an order to change over. */
export const eachSide = family(
  'eachSide',
  new RegExp(
    `\\b(?:each|both|either|per|every) (?:\\w+ )?(?:${LIMBS}|${LIMBS_MANY})\\b|\\ba side\\b|\\beach\\b`,
  ),
)
export const switching = family(
  'switching',
  new RegExp(
    `\\b(?:switch|swap|change|alternate)(?: over)?\\b.{0,14}\\b(?:${LIMBS}|${LIMBS_MANY})\\b|` +
      `\\b(?:repeat\\w*|same|again|do|perform|match)\\b.{0,60}\\b(?:other|opposite|second|right|left|both|each) (?:\\w+ )?(?:${LIMBS}|${LIMBS_MANY})\\b|` +
      `^(?:(?:and|then|now|repeat|do) )*(?:on |with |for |to )?(?:the )?(?:other|opposite|second|left|right) (?:${LIMBS}|one)s?\\b|` +
      '^(?:switch|swap|change) (?:sides|legs|arms|over|again|and)\\b|^(?:then |now )?(?:switch|swap)\\b|\\brepeat\\w* .{0,20}\\bother\\b|' +
      '\\b(?:repeat|do|same|swap|switch)\\b.{0,24}\\b(?:to|on|with) the (?:left|right)\\b|^(?:both|each) (?:sides|side)\\b|\\bthen the other\\b|\\bdo the (?:other|right|left)\\b|\\broll over and\\b',
  ),
)
export const dwelling = family(
  'dwelling',
  /^(?:\w+ly )?(?:(?:hold|maintain|keep) (?:it|this|that|them|here|there|for|each|and|the (?:\w+ )?(?:stretch|position|pose|contraction|squeeze|tension|bridge|posture|end|movement)|at|up|to|while|your stretch|steady|still|\d|a \w+|an )|(?:hold|pause)\b.{0,3}$|(?:pause|remain|wait|linger|freeze|hang) (?:here|there|for|at|in|out|until|\d|when|like|a moment|on)|stay (?:here|there|for|at|in|up|like|\d|until|as long|anywhere|like)|hold\b|pause\b|remain\b|wait\b|stay\b.{0,3}$)/,
)
export const holding = family(
  'holding',
  /^(?:\w+ly )?(?:hold|take hold|hang) (?:on|onto|on to|behind|your|under|a |an |the (?:ends?|band|chair|wall|back of|sides?|rail|strap|towel|ball|weight|other)|of|both|one|with both)/,
)
export const breathing = family(
  'breathing',
  /^(?:\w+ly )?(?:breathe?|breath|inhale|exhale|take (?:a|an|some|one|two|three|four|five|\d+)? ?(?:\w+,? ){0,3}(?:breath|inhale|exhale|inhalation)s?|breathing|inhaling|exhaling|continue (?:to breathe|breathing)|keep breathing|remember to breathe|don't forget to breathe|let (?:the air|your breath|the breath)|blow|sigh)\b/,
)
export const breathLed = family(
  'breathLed',
  /^(?:(?:as|while) you (?:breathe|inhale|exhale)|(?:on|with) (?:an?|the|your|each) (?:\w+ )?(?:in-?breath|out-?breath|inhale|exhale|inhalation|exhalation|breath)|inhal\w+|exhal\w+|breath\w+ (?:in|out))\b/,
)
export const feeling = family(
  'feeling',
  /\b(?:you|should|may|might|will|can|'ll|to|until)\b.{0,24}\b(?:feel|notice|felt|sense)\b|^(?:feel|notice|sense|noticing|feeling)\b|\bfeel (?:a|the|it)\b|\bstretch (?:should|will) be felt\b|^(?:until|till)\b.{0,50}\b(?:stretch|feel|pull|tension)/,
)
export const refusing = family(
  'refusing',
  /^(?:please |also |but )?(?:do not|don't|dont|never|try not|avoid|be careful not|be sure not|not to|no)\b/,
)
export const danger = family(
  'danger',
  /\b(?:pain(?!-?free)|painful|hurts?|dizz\w*|faint|light-?headed|sick|injur\w+|doctor|gp|surgeon|physio\w*|therapist|osteopor\w*|pregnan\w*|surgery|numb\w*|tingling|pins and needles|sciatica|contraindicat\w*|not suitable|not recommended|unsafe|lightheaded|dislocat\w+|precaution|worse|red or|swollen|replacement|fusion|doming|pinch\w*)\b/,
)
export const stopping = family(
  'stopping',
  /\b(?:stop|avoid|do not|don't|never|skip|back off|ease off|discontinue|consult|ask your|see your|seek|careful|caution|contact your|come out|should not|shouldn't|must not|not suitable|not recommended|not be suitable|leave it|check with|get advice|not for you)\b/,
)
export const conditional = family('conditional', /^(?:if|when(?:ever)?|once|unless|should you)\b/)
export const easing = family(
  'easing',
  /^(?:to (?:make|increase|progress|deepen|go deeper|advance|challenge|add|intensify|get more|modify|get a deeper|ease|assist)|for (?:a|an|more|less|extra|added|those|some)\b.{0,40}\b(?:stretch|challenge|comfort|support|resistance|intensity|variation|difficulty))\b/,
)
export const optional = family(
  'optional',
  /\b(?:easier|harder|more challenging|more difficult|tougher|challenge|progression|advanced|alternatively|alternative|variation|modif\w+|optional(?:ly)?|option|instead|if (?:you (?:can't|cannot|can not|don't have|need|want|like|prefer|have|are|find|wish)|need be|needed|necessary|possible|desired|comfortable|this is|it is|it's|that's|that feels|your balance|there is)|you (?:can|may|might|could|may also|can also) (?!feel|notice|hear|find)|for more \w+|ideally|as you (?:get|improve|progress)|build up|building up|work up|working up|increase the|makes? (?:it|this)|use (?:a|the) (?:chair|wall|pillow|cushion|towel|band|strap|block|heavier|lighter)|great if|or (?:use|try)|too (?:easy|hard|tough|difficult)|may be added|may help)\b/,
)
export const forming = family(
  'forming',
  /^(?:\w+ly )?(?:keep\w*|mak(?:e|ing) sure|ensur\w+|check|be sure|be careful|be patient|be gentle|try to (?!do)|try not|remember|focus|think|imagine|concentrate|maintain\w*|aim (?:to|for)|visuali[sz]e|avoid\w*|notice|noticing|only|all|relax your (?:shoulders|neck|face|jaw)|controlled|watch|lead with|go only|listen|move slowly|move in|letting|allowing)\b|^(?:slow(?:ly)?(?:,| and) .{0,20}|slow\w*)$/,
)
export const bodyShould = family(
  'bodyShould',
  /^(?:your|the|both|each)? ?(?:\w+ ){0,3}(?:should|must|stays?|remains?|need to|needs to|are|is|has to|have to|faces?|points?|dangles?)\b/,
)
export const returning = family(
  'returning',
  /^(?:\w+ly )?(?:return\w*|release|relax|lower|come back|go back|come out|come up|bring (?:it|them|\w+ \w+|your \w+ \w+) back|let (?:it |them |\w+ )?(?:go|drop|down)\b|let go|back to|undo|unwind|roll back (?:up|down)|uncurl|put (?:\w+ ){1,2}down|reverse|step back to|straighten (?:up|back)|move back|slide back|push (?:back )?up|stack (?:yourself|the spine|your spine)|walk (?:it|them|your (?:hands|feet|arms)) back|ease (?:yourself|back)|sit back (?:down|up)|roll up|roll over|press back)\b|\b(?:back )?to (?:the |your )?(?:start|starting|original|initial|neutral|resting|beginning|middle|center|centre|standing|upright)\b|^to (?:come out|exit|leave|release|get up|come up)\b|\bback (?:down|up)(?: again)?$|\bback up (?:to|against)\b/,
)
export const resting = family(
  'resting',
  /^(?:\w+ly )?(?:rest|relax|take (?:a|two|three|\d+) (?:\w+ ){0,2}(?:rest|break|soft breaths)|have a (?:rest|break)|resting|pause)\b.{0,30}\b(?:between|seconds?|secs?|minutes?|mins?|moment|before|breaths)\b|\brest\b.{0,20}\bbetween\b/,
)
export const stating = family(
  'stating',
  /\b(?:is|are|was|were|has|have|had|helps?|makes?|works?|strengthens?|stretches|improves?|targets|increases|reduces|can be|will help|because|known|called|means|says|said|provides?|allows|prevents?|causes?|gives?|gets|can|cannot|common|usually|often)\b/,
)
export const addressing = family('addressing', /\b(?:you|your|yourself)\b/)
export const placing = family(
  'placing',
  /^(?:(?:lying|sitting|standing|kneeling|seated|starting|face (?:up|down)|all fours|hands and knees)\b|(?:on|in|from) (?:your (?:back|front|stomach|belly|side|hands|knees|right side|left side)|all fours|hands and knees|a (?:chair|half-kneeling|sitting|standing|seated|kneeling|lying))|leg to be)/,
)
