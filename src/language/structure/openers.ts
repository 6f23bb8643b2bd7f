import type { Span } from '../span.ts'
import type { TextBlock } from '../text/blocks.ts'
import { cutSentences } from '../text/sentences.ts'
import { soundsLikeExercise } from './exercise-words.ts'
import { runOn } from './passages.ts'

/** How prose and talk pass from one exercise to the next, with no heading between: "Another stretch is …". */
const ORDINAL = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|final)'
const KIND =
  '(?:exercises?|stretch(?:es)?|moves?|movements?|poses?|postures?|drills?|activity|activities|techniques?|asanas?|ones?)'
const LINK =
  "(?:is|are|was|has|have|would be|will be|we|i|you|involves?|starts?|begins?|works?|targets?|comes|helps|called|uses|needs|looks|can|to|for|that|which|that's|goes)"
const OPENINGS: readonly RegExp[] = [
  // "The last one is the …", "Our second stretch starts …", "Exercise number two is …"
  new RegExp(
    `^(?:the |our |my |your )?(?:very )?${ORDINAL}(?: and (?:last|final))? (?:[a-z'-]+ ){0,3}?${KIND}\\b.{0,60}?(?: ${LINK}\\b|[:,-])`,
  ),
  // "The first we call …", "The last is wrist deviation", "First comes the …", "Next up is …"
  new RegExp(
    `^(?:the |our )?${ORDINAL}(?: up)?(?: and (?:last|final(?:ly)?))?(?:,|:)? (?:up )?(?:we (?:call|have|do|come|move|go|will)|i (?:call|have|like|do|use)|(?:is|one(?:'s| is)) (?:the|a|an|called|\\w+ [a-z-]+\\b)|of all|comes|there(?:'s| is)|are|on the list)`,
  ),
  /^(?:next|last|finally|lastly|first|first off|second|secondly|third|thirdly),? (?:up,? )?(?:we |you |i |let's |try |do |comes? |is |the |a |an |there )(?:.{0,30}\b(?:exercise|stretch|pose|move|called)\b)/,
  /^(?:moving on to|on to|now on to|now for|let's (?:move on to|go on to|do|try|look at)|then there(?:'s| is)|now (?:we'll|we will|let's|i'll) (?:move on to|do|try|look at|go (?:on )?to)) (?:the|a|an|our|some|your|number)\b/,
  /^(?:exercise|stretch|pose|move|number) (?:number |no\.? ?|#)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/,
  // "Another good one is …", "One great exercise for the jaw is …", "A further very useful exercise has …"
  new RegExp(
    `^(?:another|one(?: more)?|yet another|an?) (?:[a-z'-]+ ){0,5}?${KIND}\\b(?! (?:should|must|may|might)).{0,80}? ${LINK}\\b`,
  ),
  new RegExp(`^(?:one|another|some|most) of (?:the|my|our) (?:[a-z'-]+ ){0,4}?${KIND}\\b.{0,80}? ${LINK}\\b`),
  // "For the static quads exercise, …", "To do the hamstring stretch, …", "You can also try the cat stretch"
  new RegExp(
    `^(?:for|in|to do|to perform|to try|try|do|with|also try|you (?:can|could|may|might) (?:also )?(?:try|do|use)) (?:the|a|an|this) (?:[a-z'"-]+ ){1,4}?${KIND}\\b(?!,? (?:see|visit|read|watch|check|click))`,
  ),
]
/** "The hip flexion exercise is …": opens one only where it names it. */
const NAMES_IT =
  /^the (?:[a-z'"-]+ ){1,4}?(?:exercise|stretch|pose|move) (?:is|works|targets|helps|begins|starts|involves|needs)\b/
/** "Next one's the hook fist", "And now the full fist": opens one only where it names it. */
const PASSES_ON =
  /^(?:and )?(?:now|next (?:one(?:'s| is)|is|comes)|last (?:of all )?(?:there's|comes)|then there's) (?:the|a|an|our) /
/** These pass on within an exercise. */
const WITHIN =
  /^(?:the |a |an |one |another )?(?:\w+ ){0,3}(?:options?|ways?|variations?|versions?|tips?|benefits?|reasons?|steps?|things?|parts?|phases?|weeks?|times?|days?|sets?|reps?|repetitions?|mistakes?|alternatives?|modifications?|progressions?|sides?|legs?|arms?)\b(?! (?:exercise|stretch|raise|lift|bridge))|\b(?:this|that) (?:exercise|stretch|one)\b|\b(?:harder|easier|deeper|bigger|same) (?:exercise|stretch|one)\b/
/** A sentence about all of them closes the last. */
const CLOSES =
  /\b(?:all|each|every|these|those|any|most) (?:of )?(?:the |these |those )?(?:\w+ ){0,2}(?:exercises|stretches|moves|poses)\b|^(?:\w+ ){0,3}exercises (?:ought|should|must|can|need|are)\b|\b(?:do|perform|repeat|practi[sc]e) (?:them|all|each)\b|^(?:please )?(?:do|repeat) .{0,30}\beach time\b/

const NAMED: readonly RegExp[] = [
  /\b(?:call(?:ed)?|known as) (?:the |a |an )?"?((?:[a-z'/-]+ ){0,3}[a-z'/-]+)"?(?=[.,:;]|$| and\b| because\b)/,
  /\b(?:is|are|comes|have|up is|try|do|for|on to|now|one's|there's) (?:the |a |an )?"?((?:[a-z'/-]+ ){0,3}?[a-z'/-]+?)"?(?=[.,:;]|$| exercises?\b| stretch(?:es)? (?:is|and)\b| and\b| because\b)/,
  /^(?:the|for the|to do the|to do a|for a) "?((?:[a-z'/-]+ ){0,3}?[a-z'/-]+?)"?(?= exercises?\b| (?:pose|stretch)?,)/,
]

/** "One good exercise for the jaw is to [put …]", "For the bridge exercise you [lie …]": from here on it orders. */
const ORDERS =
  /^.{0,140}?\b(?:is|are|was|would be) (?:simply |just |one where you |when you |where you |to simply |for you to )?(?:to )?(?=(?:put|place|set|stand|sit|lie|kneel|bend|lift|raise|hold|press|push|pull|take|roll|turn|tilt|stretch|reach|bring|keep|lean|walk|step|slide|start|begin|squeeze|tighten|rest|lower|swing|rotate|move|use|get|go|lay|open|close|draw|touch|cross|clasp|clench|stick|rock|look|nod|shrug|let|make|come)\b)|^.{0,80}?\b(?:exercise|stretch|pose|one),? you (?:begin|start|first|again|simply|just|need to|will|have to|should|must|also|then|can)? ?(?:by )?(?=\w)/

function opens(sentence: string): boolean {
  return !WITHIN.test(sentence) && OPENINGS.some((pattern) => pattern.test(sentence))
}

/** Where an opening sentence names its exercise: "For the [static quads] exercise", "we call [sit to stand]". */
function nameIn(text: string, folded: string, { from, to }: Span): Span | null {
  const sentence = folded.slice(from, Math.min(to, from + 160))
  for (const pattern of NAMED) {
    const match = pattern.exec(sentence)
    const name = match?.[1]
    if (!match || !name) continue
    const at = from + match.index + match[0].indexOf(name)
    const capital = /^\p{Lu}/u.test(text.slice(at, at + 2))
    if (capital || soundsLikeExercise(` ${name}`)) return { from: at, to: at + name.length }
  }
  return null
}

/** Fewer openings than this may be anything; so many are a series. */
const FEWEST = 2
const LONGEST_LOOKED_AT = 220

/** Cuts prose where a sentence opens a new exercise or speaks of all; null where it is no such series. */
export function cutAtOpenings(
  text: string,
  folded: string,
  blocks: readonly TextBlock[],
): readonly TextBlock[] | null {
  let opened = 0
  const cut = blocks.flatMap((block): readonly TextBlock[] => {
    if (block.emphasised) return [block]
    const found: TextBlock[] = []
    for (const sentence of cutSentences(text, folded, block.span)) {
      const words = folded.slice(sentence.from, Math.min(sentence.to, sentence.from + LONGEST_LOOKED_AT))
      const name = nameIn(text, folded, sentence)
      const called = block.marker === 'step' ? null : runOn(text, sentence)
      const runsOn = called !== null && soundsLikeExercise(folded.slice(called.from, called.to))
      const isNew =
        runsOn ||
        opens(words) ||
        (name !== null && (NAMES_IT.test(words) || PASSES_ON.test(words)) && !WITHIN.test(words))
      const closing = !isNew && opened > 0 && CLOSES.test(words)
      if (isNew) opened++
      const last = found[found.length - 1]
      if (!last || isNew || closing) {
        if (last)
          found[found.length - 1] = {
            ...last,
            span: { from: last.span.from, to: beforeEdge(folded, sentence.from) },
          }
        found.push({
          ...block,
          span: { from: last ? sentence.from : block.span.from, to: block.span.to },
          ...(isNew && {
            opening: runsOn
              ? { name: called, from: called.to + 1 }
              : { name, from: sentence.from + (ORDERS.exec(words)?.[0].length ?? 0) },
          }),
          ...(closing && { general: true }),
        })
      }
    }
    return found.length > 0 ? found : [block]
  })
  return opened >= FEWEST ? cut : null
}

function beforeEdge(folded: string, at: number): number {
  let to = at
  while (to > 0 && /\s/.test(folded[to - 1] ?? '')) to--
  return to
}
