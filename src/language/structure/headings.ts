import { soundsLikeExercise } from './exercise-words.ts'
import { isOrder, type Passage } from './passages.ts'

const PLURAL =
  /\b(?:exercises|stretches|poses|routine|program(?:me)?|sequence|workouts?|moves|guide|handout|ideas|ways|videos|series|steps|warm[- ]?up|cool[- ]?down|session|rehab|protocol|booklet|leaflet|plan|set [a-d]|phase \d|week \d|stage \d|level \d|part \d|day \d)\b/
const JUNK =
  /^(?:(?:category|tag|author|monthly|blog)? ?archives?\b.{0,60}|\[.*\]|https?:\S+|www\.\S+|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:by|written by|posted by|author):? .{2,60}|(?:photo|image|credit|source|video|fig(?:ure)? ?\d{1,2}[.:])(?:\b|(?<=[.:])).{0,80}|.{0,40}(?:all rights reserved|copyright|©).{0,60}|[\w-]+-web|(?:update|updated|published|posted)\b.{0,40}|.{1,60} > .{1,200}|\d+ (?:comments?|min read|minutes? read).{0,20}|slide \d{1,2} of \d{1,2}\b.{0,120}|click .{0,60}|watch .{0,40}video.{0,20}|!\[.*\].{0,80})$/

export function isJunk(words: string): boolean {
  return JUNK.test(words.slice(0, 240))
}

export function isGroupName(words: string): boolean {
  return PLURAL.test(words)
}

/** Headings of advice that moves nobody: ice, tablets, wounds, the drive home. */
const TREATS =
  /\b(?:ice|heat|pain relief|painkillers?|medication|medicines?|tablets|wounds?|dressings?|stitches|slings?|splints?|braces?|driving|bathing|showering|sleeping|follow[- ]?up|appointments?|opening hours|categor(?:y|ies)|archives?|newsletter|phone|e-?mail|address)\b/

const STEP_START =
  /^(?:lie|lay|stand|sit|kneel|start|begin|hold|stay|keep|pause|relax|return|release|breathe|inhale|exhale|repeat|switch|change|swap)\b/
/** Small words that an order has and a name seldom: "Lift your leg" against "Leg lift". */
const ORDER = /\b(?:your|the|a|it|them|this|that|until|each|slowly|gently)\b/
const SENTENCE_END = /[.!?;,]["')\]”’]?$/
/** In words: "Hip marching." on a line of its own is a name with a full stop. */
const STOPPED_NAME = 6

function capitals(text: string): number {
  const words = text.split(/\s+/).filter((word) => /^[("'“]?\p{L}/u.test(word))
  const long = words.filter((word) => word.length > 3 || words.length <= 2)
  if (long.length === 0) return 0
  return long.filter((word) => /^[("'“]?\p{Lu}/u.test(word)).length / long.length
}

/** A line under a name that says what it is good for: "Stretches the spine and gets it moving". */
const PRAISE =
  /^(?:this )?(?:stretches|strengthens|works|targets|helps|improves|loosens|opens|keeps|tones|mobili[sz]es|relieves|eases|builds|takes|gets|makes|reduces|lengthens|trains|gives|good for|great for|ideal for|excellent for) (?!exercise)\w+ \w+/

/** "30 second stands:" */
const TIMED_NAME = /^\d{1,3}[- ](?:second|sec|minute|min) (?:[a-z-]+ ){0,2}[a-z-]+s?:$/
/** In words. */
const LONG_BELOW = 15

type Neighbour = { readonly passage: Passage; readonly role: string | null }

/**
 * True when a passage stands above others like a heading: short, without a full stop, among sentences.
 * `before` and `after` are its neighbours; what stands before already has its role.
 */
export function isHeading(
  text: string,
  folded: string,
  passage: Passage,
  before: Neighbour | undefined,
  after: Neighbour | undefined,
  second?: Neighbour,
  listOfOrders = false,
): boolean {
  const { block, words } = passage
  const { marker } = block
  if (block.lines > 1 || words > 14) return false
  if (PRAISE.test(folded.slice(block.span.from, Math.min(block.span.to, block.span.from + 40)))) return false
  const stop = isStoppedName(text, folded, passage) ? 1 : 0
  const own = text.slice(block.span.from, block.span.to - stop)
  const ownFolded = folded.slice(block.span.from, block.span.to - stop)
  if (
    !/[a-z]{3}/.test(ownFolded) ||
    /^to [a-z]+ (?:these|this|your|the muscles)\b.*:$/.test(ownFolded) ||
    TREATS.test(ownFolded)
  )
    return false
  if (block.emphasised)
    return !/[.!?;,]$/.test(own) && !(isDosed(passage) && /\d/.test(ownFolded)) && !STEP_START.test(ownFolded)
  if (marker === 'bullet' || marker === 'letter' || marker === 'step') return false
  if (SENTENCE_END.test(own) || words > 10 || !after) return false
  if (isDosed(passage) && /\d/.test(ownFolded) && !TIMED_NAME.test(ownFolded)) return false
  const next = after.passage
  const keeps = passage.pieces.some(({ guess }) => guess === 'cue' || guess === 'caution')
  if (keeps && ORDER.test(ownFolded)) return false
  if (keeps && own.includes(',')) return false
  const nextText = text.slice(next.block.span.from, next.block.span.to)
  const caps = words === 1 && isOrder(ownFolded) ? 0 : capitals(own)
  const asking = passage.pieces.some(({ guess }) => guess !== null) && ORDER.test(ownFolded)
  if (marker === 'number') {
    const inList = before?.passage.block.marker === 'number' && before.role === 'body'
    const goesOn = next.block.marker === 'number' && next.block.number === (block.number ?? 0) + 1
    // "2. Trunk turns", then "1. Stand tall": a list within a list begins under its name.
    const overList = (block.number ?? 0) > 1 && next.block.marker === 'number' && next.block.number === 1
    if (overList) return words <= 8 && (caps >= 0.6 || !asking)
    return (
      !inList &&
      !goesOn &&
      words <= 8 &&
      (caps >= 0.6 || (!listOfOrders && (!asking || (words <= 5 && next.block.marker !== 'number'))))
    )
  }
  const afterIsBody =
    next.words > words || SENTENCE_END.test(nextText) || next.label !== null || next.block.marker !== 'none'
  const overHeading =
    !afterIsBody &&
    !asking &&
    second !== undefined &&
    !SENTENCE_END.test(nextText) &&
    /[.!?]$/.test(endOf(text, second.passage))
  if (!afterIsBody && !overHeading) return false
  const beforeEnd = before
    ? text.slice(Math.max(0, before.passage.block.span.to - 3), before.passage.block.span.to)
    : '.'
  const air = block.blankBefore || before === undefined || before.role === 'name' || before.role === 'label'
  // A name and right below it a whole paragraph: the line above need not be closed.
  const overParagraph =
    words <= 4 && next.words >= LONG_BELOW && soundsLikeExercise(ownFolded) && !isOrder(ownFolded)
  if (
    !air &&
    !overParagraph &&
    !/[.!?:;)]["')*_”’]*$/.test(beforeEnd) &&
    before?.passage.block.marker === 'none'
  )
    return false
  if (overHeading) return words <= 8
  if (
    opensStanza(block, next, second?.passage) &&
    words <= 5 &&
    !isDosed(passage) &&
    (caps >= 0.6 || !isOrder(ownFolded))
  )
    return true
  const closes =
    /[.!?]["')*_”’]*$/.test(nextText) ||
    next.block.marker !== 'none' ||
    next.label !== null ||
    next.lead !== null ||
    next.words >= 12
  if (isOrder(ownFolded) && caps < 0.6 && STEP_START.test(ownFolded)) return false
  if (!asking && before === undefined && soundsLikeExercise(ownFolded)) return true
  if (!asking) return words <= 8 ? closes || caps >= 0.6 : caps >= 0.6
  // "Bend your fingers": a name that is itself an instruction needs air above it and sentences below it.
  if (words > 6) return caps >= 0.75 && (block.blankBefore || soundsLikeExercise(ownFolded))
  if (words <= 5 && /[.!?]$/.test(beforeEnd) && /[.!?]$/.test(nextText)) return true
  return closes && (next.block.marker !== 'none' || next.words >= 8 || next.label !== null)
}

/** A line of a few words that asks for nothing and ends in a full stop, yet sounds like an exercise or is set like a title. */
function isStoppedName(text: string, folded: string, { block, words, pieces }: Passage): boolean {
  const { from, to } = block.span
  if (words > STOPPED_NAME || text[to - 1] !== '.' || text[to - 2] === '.') return false
  const own = text.slice(from, to - 1)
  if (!/^\p{Lu}/u.test(own) || /[.!?;,]/.test(own)) return false
  const ownFolded = folded.slice(from, to - 1)
  if (/^(?:an?|the|this|that|it|you|these|we|i)\b/.test(ownFolded)) return false
  if (soundsLikeExercise(ownFolded)) return !isOrder(ownFolded)
  return words > 1 && capitals(own) === 1 && pieces.every(({ guess }) => guess === null)
}

/** A short line with air above it and none below, over at least two more lines: the title of a stanza. */
function opensStanza(block: Passage['block'], next: Passage, second: Passage | undefined): boolean {
  if (!block.blankBefore || next.block.blankBefore || next.block.marker !== 'none') return false
  return second !== undefined && !second.block.blankBefore && next.words >= 4
}

function endOf(text: string, { block }: Passage): string {
  return text.slice(Math.max(block.span.from, block.span.to - 3), block.span.to)
}

function isDosed(passage: Passage): boolean {
  return passage.pieces.some(
    ({ guess }) => guess === 'repeat' || guess === 'hold' || guess === 'switch-sides',
  )
}
