import { type Beats, exhaleShare, inhaleShare } from './beats.ts'
import type { Item } from './item.ts'
import type { Telling } from './telling.ts'

const slow =
  /\b(?:slow(?:ly)?|roll(?:ing)? (?:down|up|back)|round(?:ing)?\b.*\b(?:down|up|back|over)|peel\w*|vertebra\w*|bit by bit|inch by inch)\b/i
const breathingIn = /\b(?:inhal\w*|breath\w* in|in-?breath)\b/i
const breathingOut = /\b(?:exhal\w*|breath\w* out|out-?breath)\b/i
const wayBack =
  /\b(?:return|back (?:to|up|down|again|in|into)|come (?:up|down|back|out)|lower|release|relax|let go|straighten|unfold|uncurl|undo|reverse|stand (?:up|back)|sit (?:up|back)|down again|slide (?:back|down))\b/i
const goesRound =
  /\b(?:circl\w*|rotat\w*|rock\w*|swing\w*|swinging|march\w*|walk\w*|pedal\w*|back and forth|forwards? and back\w*|up and down|side to side|in and out|alternat\w*|pump\w*|tap\w*|shak\w*|wiggl\w*|pulse\w*|open and close|left and right|massage|rub)\b/i
const toTheFloor =
  /\b(?:lie|lying|lay|kneel\w*|all fours|hands and knees|sit (?:down )?on the (?:floor|mat|ground)|get down|on (?:your|the) (?:back|stomach|belly|tummy|front|side)|down (?:on|to) the (?:floor|ground|mat))\b/i

/** Breath words lead the first moves of an exercise; after that the body knows, and the voice is quiet. */
const movesGuided = 2

const secondsToSettle = 4
const secondsToGetDown = 9

/** Whether a move says of itself that it comes back. */
export const comesBack = (item: Item) => item.step.kind === 'return' || wayBack.test(item.step.text)

/** Whether a move ends where it began, so that nothing has to be undone. */
export const isRound = (item: Item) => goesRound.test(item.step.text)

/** Which way the breath goes in a move: as the words say, else out to go and in to come back. */
export function breathOf(item: Item): 'in' | 'out' {
  const inAt = breathingIn.exec(item.step.text)?.index ?? Number.POSITIVE_INFINITY
  const outAt = breathingOut.exec(item.step.text)?.index ?? Number.POSITIVE_INFINITY
  if (inAt !== outAt) return inAt < outAt ? 'in' : 'out'
  return item.step.kind === 'return' ? 'in' : 'out'
}

export const saysBreath = (item: Item) =>
  breathingIn.test(item.step.text) || breathingOut.test(item.step.text)

export const isSlow = (item: Item) =>
  slow.test(item.step.text) || item.step.movements.some((movement) => movement.manner.includes('slowly'))

/** Breath words, when the person wants them and hears this for the first time. */
export function breathWords(beats: Beats, telling: Telling, words: string): string {
  const { breathCues, verbosity } = beats.choices
  return breathCues === 'voice' && verbosity !== 'quiet' && telling.first ? words : ''
}

/** Moves the body on one breath, or two when the words ask for slowness: a breath to get ready, then the move. */
export function move(item: Item, telling: Telling, beats: Beats, slowly = isSlow(item)): void {
  const phase = breathOf(item)
  const breaths = (phase === 'out' ? exhaleShare : inhaleShare) + (slowly ? 1 : 0)
  const facts = { step: item.index }
  const guided = beats.guided.moves < movesGuided
  const say = (words: string) => (guided ? breathWords(beats, telling, words) : '')
  if (guided && telling.first) beats.guided.moves++
  beats.breatheUntil(phase, phase === 'out' ? say(beats.words.breatheIn) : '', facts)
  const cue = phase === 'out' ? beats.words.andBreatheOut : beats.words.breatheIn
  beats.add(
    'moved',
    { unit: 'breath', count: breaths },
    {
      ...facts,
      cue: say(cue),
      poseStep: item.index,
    },
  )
  beats.pose = item.index ?? beats.pose
}

/** Gets into position in the person's own time: nothing is breathed or counted yet. */
export function settle(item: Item, beats: Beats): void {
  const seconds = toTheFloor.test(item.step.text) ? secondsToGetDown : secondsToSettle
  beats.add(
    'moved',
    { unit: 'second', count: seconds },
    {
      step: item.index,
      poseStep: item.index,
    },
  )
  beats.pose = item.index ?? beats.pose
}

/** Comes back where the text forgot to say so. */
export function moveBack(home: number | null, cue: string, beats: Beats): void {
  beats.breatheUntil('in')
  beats.add('moved', { unit: 'breath', count: inhaleShare }, { step: null, poseStep: home, cue })
  beats.pose = home
}
