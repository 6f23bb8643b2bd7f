import type { Passage } from './passages.ts'

/** What a passage is to the page's structure. */
export type Role = 'name' | 'group' | 'label' | 'lead' | 'body' | 'aside' | 'end'

const PLURAL =
  /\b(?:exercises|stretches|poses|routine|program(?:me)?|sequence|workouts?|moves|guide|handout|ideas|ways|videos|series|steps|warm[- ]?up|cool[- ]?down|session|rehab|protocol|booklet|leaflet|plan|set [a-d]|phase \d|week \d|stage \d|level \d|part \d|day \d)\b/
const EXERCISE_WORD =
  /\b(?:stretch|pose|raises?|lifts?|rolls?|bridges?|curls?|twists?|tilts?|squats?|lunges?|press(?:es)?|press[- ]?ups?|push[- ]?ups?|extensions?|flexions?|rotations?|slides?|circles?|holds?|planks?|dog|cat|cow|cobra|clams?(?:hells?)?|rows?|shrugs?|tucks?|marche?s?|marching|kicks?|swings?|walks?|bends?|reach(?:es)?|exercise|drill|angels?|bug|child's|retractions?|abductions?|adductions?|sit[- ]to[- ]stand|breathing|roll[- ]?downs?|rolldowns?|crunch(?:es)?|massage|mobili[sz]ations?|glides?|pumps?|squeezes?|isometrics?|steps?|stands?|stance|balance|turns?|nods?|wall sits?|dips?|salutation|superman|pull[- ]?downs?|crossover|alphabet|butterfly|pigeon|figure|savasana|\w+asana)\b/
const JUNK =
  /^(?:\[.*\]|https?:\S+|www\.\S+|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:by|written by|posted by|author):? .{2,60}|(?:photo|image|credit|source|video|figure|fig)\b.{0,80}|.{0,40}(?:all rights reserved|copyright|©).{0,60}|[\w-]+-web|(?:update|updated|published|posted)\b.{0,40}|.{1,60} > .{1,200}|\d+ (?:comments?|min read|minutes? read).{0,20}|click .{0,60}|watch .{0,40}video.{0,20}|!\[.*\].{0,80})$/

export function isJunk(words: string): boolean {
  return JUNK.test(words.slice(0, 240))
}

export function isGroupName(words: string): boolean {
  return PLURAL.test(words)
}

export function soundsLikeExercise(words: string): boolean {
  return EXERCISE_WORD.test(words)
}

const SENTENCE_END = /[.!?;,]["')\]]?$/

function capitals(text: string): number {
  const words = text.split(/\s+/).filter((word) => /^[("'“]?\p{L}/u.test(word))
  const long = words.filter((word) => word.length > 3 || words.length <= 2)
  if (long.length === 0) return 0
  return long.filter((word) => /^[("'“]?\p{Lu}/u.test(word)).length / long.length
}

/**
 * True when a passage stands above others like a heading: short, without a full stop, among sentences.
 * `before` and `after` are its neighbours.
 */
export function isHeading(
  text: string,
  folded: string,
  passage: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
): boolean {
  const { block, words } = passage
  if (block.lines > 1 || words > 14) return false
  const own = text.slice(block.span.from, block.span.to)
  const ownFolded = folded.slice(block.span.from, block.span.to)
  if (block.emphasised) return words <= 14 && !/[.!?;,]$/.test(own)
  if (block.marker === 'bullet' || block.marker === 'letter') return false
  if (SENTENCE_END.test(own)) return false
  if (words > 10) return false
  const asks = passage.pieces.some(({ guess }) => guess !== null)
  const dosed = passage.pieces.some(
    ({ guess }) => guess === 'repeat' || guess === 'hold' || guess === 'switch-sides',
  )
  if (dosed && /\d/.test(ownFolded)) return false
  if (!after) return false
  const afterText = text.slice(after.block.span.from, after.block.span.to)
  const afterIsBody = after.words > words || after.label !== null || after.block.marker !== 'none'
  if (block.marker === 'number' || block.marker === 'step') {
    if (block.marker === 'step') return false
    const listGoesOn = after.block.marker === 'number' && after.block.number === (block.number ?? 0) + 1
    if (listGoesOn) return false
    return words <= 8 && afterIsBody && (!asks || capitals(own) >= 0.6 || after.block.marker !== 'number')
  }
  if (!before) return afterIsBody || after.block.blankBefore
  const beforeText = text.slice(before.block.span.from, before.block.span.to)
  const contrast = /[.!?:;)]["')*_]*$/.test(beforeText) || block.blankBefore
  if (!contrast || !afterIsBody) return false
  const closes =
    /[.!?]["')*_]*$/.test(afterText) ||
    after.block.marker !== 'none' ||
    after.label !== null ||
    after.lead !== null
  if (!asks) return words <= 8 ? closes || capitals(own) >= 0.6 : capitals(own) >= 0.6
  // "Bend your fingers": a name that is itself an instruction needs air above it and sentences below it.
  if (words > 6) return capitals(own) >= 0.75 && block.blankBefore
  return (
    (block.blankBefore || capitals(own) >= 0.75 || soundsLikeExercise(ownFolded)) &&
    closes &&
    (after.block.marker !== 'none' || after.words >= 6)
  )
}
