import type { Span } from '../span.ts'
import { soundsLikeExercise } from '../structure/exercise-words.ts'
import { matchesOf } from '../text/matches.ts'

/** "One of my favorites is the wide-leg rolldown.", "Here are the steps for the pelvic tilt:". */
const INTRODUCED =
  /\b(?:is|are|try|trying|do|doing|start|begin|called|known as|for|perform|performing|with|like|love|as|using|exercise|stretch|exercise called|stretch called) (?:the|a|an|this|my) "?((?:(?!is |are |was )[a-z'-]{1,20} ){0,4}[a-z'-]{1,20}(?: in (?:sitting|standing|lying|four-point kneeling))?)"?(?=[.,:!;*]|\n|$| is going| is a| exercise| helps| will)/g
/** "The single knee to chest keeps …" at the head of the exercise itself. */
const SUBJECT =
  /^"?(?:the |a )?"?((?:[a-z'-]{1,20} ){1,4}?[a-z'-]{1,20})"? (?:keeps|helps|is|are|stretches|strengthens|works|improves|opens|loosens|puts|brings|makes|warms|settles|calms|targets|builds)\b/

/**
 * The name of an exercise that has no heading, from the words just before and at its start; null when none is
 * plain. `window` lies before the exercise, `own` is its first passage.
 */
export function findName(folded: string, window: Span, own: Span): Span | null {
  const subject = SUBJECT.exec(folded.slice(own.from, Math.min(own.to, own.from + 160)))
  const given = subject?.[1]
  if (given && soundsLikeExercise(` ${given}`)) {
    const from = own.from + subject[0].indexOf(given)
    return { from, to: from + given.length }
  }
  let found: Span | null = null
  for (const match of matchesOf(INTRODUCED, folded.slice(window.from, window.to))) {
    const name = match[1] ?? ''
    if (
      !soundsLikeExercise(` ${name.slice(name.lastIndexOf(' ') + 1)}`) &&
      !/ in (?:sit|stand|ly|four)/.test(name)
    )
      continue
    const to = window.from + match.index + match[0].trimEnd().replace(/"$/, '').length
    found = { from: to - name.length, to }
  }
  return found
}

const BEFORE_NAME =
  /^(?:(?:how )?to (?:do|perform|practi[sc]e)(?: an?| the)? |how (?=.{3,40} is (?:done|performed)$)|(?:\w+ )?exercise(?: ?\d{1,2})? ?[:.-] +|step \d{1,2}[:.]? +|(?:exercise|stretch|pose|move|day|week|no\.?|number) ?#?\d{1,2} ?[:.)-]+ *|#?\d{1,2} ?[:.)-]+ +|#\d{1,2} +|\d{1,2} (?=(?:[a-z-]+ ){0,3}[a-z-]{3,}s$))/
const AFTER_NAME =
  /(?: exercise| stretch)?(?: -)? (?:exercise videos?|videos?|video tutorial|steps|instructions|tutorial|guide|step[- ]by[- ]step|demo(?:nstration)?|handout|is (?:done|performed)|how to(?: do (?:it|one|this))?)$/
/** Words before a colon or dash that only say what kind of thing follows: "Pilates mat exercise - half roll down". */
const KIND_OF =
  /^(?:(?:the|a|an|of|my|our|your|for|and|core|pilates|yoga|mat|chair|physio(?:therapy)?|exercises?|stretch(?:es)?|extra|tip|poses?|moves?|sequence|series|flow|week|day|month|daily|weekly|workout|routine|new|bonus|number|warm-?up|cool-?down|strength|strengthening|flexibility|mobility|balance|posture|beginner|level|part|phase|try (?:it|this)|neck|back|hips?|pecs?|chest|shoulders?|knees?|legs?|arms?|feet|foot|ankles?|hands?|wrists?|glutes?|abs|quads?|hamstrings?|calf|calves|\d{1,2}) ?)+$/
const PARTED = / (?:-{1,2}|\||\/\/) | ?: | ?:(?= )|(?<=[a-z]) ?\/\/ ?/g

/** A heading without what is no name: "How to do the", "Exercise 4:", a colon, a bracket behind it. */
export function trimName(folded: string, name: Span): Span {
  let { from, to } = name
  const head = BEFORE_NAME.exec(folded.slice(from, Math.min(to, from + 40)))
  if (head && from + head[0].length < to) from += head[0].length
  const kept = partOf(folded.slice(from, to))
  to = from + kept.to
  from += kept.from
  const bracket = folded.lastIndexOf('(', to - 1)
  if (bracket > from + 2 && folded[to - 1] === ')') to = bracket
  const tail = AFTER_NAME.exec(folded.slice(from, to))
  if (tail && tail.index > 3) to = from + tail.index
  while (to > from && /[\s:*.,-]/.test(folded[to - 1] ?? '')) to--
  return from < to ? { from, to } : name
}

/** Of "kind - name" the name, of "name - more about it" the name. */
function partOf(heading: string): Span {
  PARTED.lastIndex = 0
  const parting = PARTED.exec(heading)
  const whole = { from: 0, to: heading.length }
  if (!parting) return whole
  const before = heading.slice(0, parting.index)
  const after = { from: parting.index + parting[0].length, to: heading.length }
  if (after.from >= after.to || before.trim() === '') return whole
  if (KIND_OF.test(before) && soundsLikeExercise(` ${heading.slice(after.from)}`)) return after
  const dash = parting[0].includes('-') || parting[0].includes('|')
  return dash && (soundsLikeExercise(` ${before}`) || !soundsLikeExercise(` ${heading.slice(after.from)}`))
    ? { from: 0, to: parting.index }
    : whole
}
