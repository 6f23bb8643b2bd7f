import type { Reading } from '../../article.ts'
import type { Finding } from '../../finding.ts'
import { found, placeAfter, type Rule } from '../found.ts'

const HOLDS_BREATH =
  /\b(?:hold(?:ing)? (?:your|the|that) breath|hold (?:it|the air) in|breath[- ]hold\w*|retain (?:your|the) breath)\b/i
const NEGATED =
  /\b(?:don[’']?t|do not|never|avoid|without|not|no need to|instead of|rather than|stop|try not to|resist)\b[^.;!?]*$/i
const BREATH_CAUTION =
  /\b(?:dizz\w*|light-?headed|blood pressure|pregnan\w*|glaucoma|faint\w*|comfortabl\w*|strain)\b/i

/** Breath is to be held and no word says who should not. */
export const breathHolding: Rule = ({ steps, cautions, span }, { text }) => {
  const findings: Finding[] = []
  if (
    cautions.some((words) => BREATH_CAUTION.test(words)) ||
    BREATH_CAUTION.test(text.slice(span.from, span.to))
  )
    return []
  for (const step of steps) {
    const match = HOLDS_BREATH.exec(step.text)
    if (!match || NEGATED.test(step.text.slice(0, match.index))) continue
    const from = step.span.from + match.index
    findings.push(
      found(
        'breath-holding',
        { from, to: from + match[0].length },
        { words: match[0], ...placeAfter(text, step.span) },
      ),
    )
  }
  return findings.slice(0, 1)
}

const PUSHES =
  /\b(?:no pain,? no gain|push (?:right )?through (?:the|any|your) pain|work through the pain|ignore (?:the|any) pain|until it (?:really )?hurts|even if it hurts|pain is (?:good|normal|fine))\b/i

/** The text asks for pain to be overruled. */
export const pushIntoPain: Rule = ({ steps }) => {
  for (const step of steps) {
    const match = PUSHES.exec(step.text)
    if (!match || NEGATED.test(step.text.slice(0, match.index))) continue
    const from = step.span.from + match.index
    return [found('push-into-pain', { from, to: from + match[0].length }, { words: match[0] })]
  }
  return []
}

const BEND_CAUTION =
  /\b(?:disc|disk|osteopor\w*|brittle|sciatica|numb\w*|tingl\w*|fracture|surgery|stop if|if (?:it|you|this)[^.]{0,40}\b(?:hurts?|pain|worse)|pain (?:down|in) (?:the|your) leg|within (?:a )?(?:comfort|pain)|not suitable|pain-?free|ask your|check with|speak to|talk to|consult|see (?:a|your) (?:doctor|gp|physio))/i
const FOLDS = new Set(['roll-down', 'hinge', 'round'])

const cautioned = new WeakMap<Reading, boolean>()

/** Whether a page cautions about bending anywhere; looked for once, however many its exercises are. */
function cautionsBending(article: Reading): boolean {
  const known = cautioned.get(article) ?? BEND_CAUTION.test(article.text)
  cautioned.set(article, known)
  return known
}

/** The spine is rounded or folded forward under its own weight and nobody is told when to leave it out. */
export const forwardBendWithoutCaution: Rule = ({ steps, position, cautions }, article) => {
  if (position !== 'standing' && position !== 'long-sitting') return []
  const step = steps.find(
    ({ kind, movements }) =>
      kind === 'move' && movements.some(({ action, direction }) => FOLDS.has(action) && direction !== 'back'),
  )
  if (!step || cautions.length > 0 || cautionsBending(article)) return []
  const last = steps[steps.length - 1] ?? step
  return [
    found('forward-bend-without-caution', step.span, {
      words: step.text,
      ...placeAfter(article.text, last.span),
    }),
  ]
}
