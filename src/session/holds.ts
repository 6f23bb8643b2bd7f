import type { Exercise, Span } from '../language/index.ts'
import { allOf, type Beats, exhaleShare, inhaleShare } from './beats.ts'
import { holdLength, secondsNamed } from './dose-plan.ts'
import { type Item, sourceOf } from './item.ts'
import { breathWords } from './moves.ts'
import { type Telling, tell, told } from './telling.ts'

const secondsWorthHalving = 20
const secondsWarned = 5
const breathsWorthHalving = 6

function countedBreath(number: number, of: number, telling: Telling, beats: Beats): string {
  const { breathCues, verbosity } = beats.choices
  if (number === of && of > 1) return beats.words.lastOne
  if (breathCues === 'silent' || verbosity === 'quiet') return ''
  if (number === 1) return breathWords(beats, { ...telling, first: true }, beats.words.breatheIn)
  if (of >= breathsWorthHalving && number === Math.floor(of / 2) + 1) return beats.words.halfway
  return beats.words.count(number)
}

function holdBreaths(item: Item, count: number, telling: Telling, beats: Beats): void {
  const facts = { step: item.index }
  beats.breatheUntil('in')
  const guided = beats.guided.holds === 0
  beats.guided.holds++
  for (let number = 1; number <= count; number++) {
    const breath = { number, of: count }
    const cue = countedBreath(number, count, telling, beats)
    const out =
      guided && (number <= 2 || number === count) ? breathWords(beats, telling, beats.words.andOut) : ''
    beats.add('breathed-in', { unit: 'breath', count: inhaleShare }, { ...facts, cue }, breath)
    beats.add('breathed-out', { unit: 'breath', count: exhaleShare }, { ...facts, cue: out }, breath)
  }
}

/** Where a hold in seconds is cut, so that a word can be said there: halfway, and just before the end. */
function cuts(seconds: number, { words }: Beats): readonly { readonly at: number; readonly cue: string }[] {
  if (seconds < secondsWorthHalving) return []
  const half = Math.round(seconds / 2)
  const minutes = Array.from({ length: Math.max(0, Math.ceil(seconds / 60) - 1) }, (_, minute) => ({
    at: (minute + 1) * 60,
    cue: words.minutesDone(minute + 1),
  }))
  return [
    ...(seconds >= 180 ? minutes : [{ at: half, cue: words.halfway }]),
    { at: seconds - secondsWarned, cue: words.fiveMoreSeconds },
  ]
}

function holdSeconds(
  item: Item,
  seconds: number,
  { cue, shown, ours }: { readonly cue: string; readonly shown?: string; readonly ours?: Span | null },
  telling: Telling,
  beats: Beats,
): void {
  const marks =
    beats.choices.verbosity === 'quiet'
      ? []
      : telling.known
        ? cuts(seconds, beats).slice(-1)
        : cuts(seconds, beats)
  const ends = [...marks.map((mark) => mark.at), seconds]
  let from = 0
  ends.forEach((end, part) => {
    const words = part === 0 ? cue : (marks[part - 1]?.cue ?? '')
    const source = part === 0 && cue !== '' && !shown ? sourceOf(item) : null
    const facts = {
      step: item.index,
      source,
      cue: words,
      ...(part === 0 && shown ? { shown } : {}),
      ...(part === 0 && ours !== undefined ? { ours } : {}),
    }
    beats.add('held', { unit: 'second', count: end - from }, facts)
    from = end
  })
}

const number =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|minute|half)\b/i

/** The words for a hold in seconds, and how long it is now where they leave that open. */
function lengthTold(item: Item, seconds: number, exercise: Exercise, telling: Telling, beats: Beats) {
  const words = told(item, telling, beats)
  if (telling.known) return words
  const range = item.step.dose.hold ?? exercise.dose.hold
  const isRange = range !== null && range.max !== null && range.min !== range.max
  const isOpen = !number.test(item.step.text)
  if (words.cue === '' || !(isRange || isOpen)) return words
  const short = beats.words.holdFor(seconds)
  const added = isOpen ? beats.words.forSeconds(seconds) : beats.words.takeSeconds(seconds)
  const long = telling.first ? `${words.cue} ${added}` : short
  const room = words.room.map((text) => (telling.first ? `${text} ${added}` : short))
  const cue = telling.mirrored ? short : long
  const ours = cue === short ? allOf(short) : { from: words.cue.length + 1, to: long.length }
  return { cue, ours, room: telling.paired ? [...room, short] : [] }
}

const staying =
  /\b(?:hold|holding|held|stay|staying|pause|remain|rest|relax|wait|maintain|keep (?:it|this|that|them) (?:here|there|up|for))\b/i

/** Whether a step that was read as a hold says nothing of holding, while another one gives the length. */
function isOnlyForm(item: Item, exercise: Exercise): boolean {
  if (item.index === null || item.step.kind !== 'hold' || item.step.dose.hold || staying.test(item.step.text))
    return false
  return exercise.steps.some((step) => step.kind === 'hold' && step.dose.hold)
}

const unlimited =
  /^breathe (?:deep\w*|slow\w*|eas\w*|gent\w*|calm\w*|deep and|into)\b|\b(?:normal\w*|throughout|keep (?:on )?breathing|don['’]?t hold|do not hold|continue|continuing|naturally|evenly)\b/i
const onlyIn = /^(?:now |then )?(?:inhale|breathe in|take a (?:deep )?breath in)\b/i
const onlyOut = /^(?:now |then )?(?:exhale|breathe out)\b/i

/** Holds a pose, or breathes as a step asks. */
export function hold(item: Item, exercise: Exercise, telling: Telling, beats: Beats): void {
  const { step } = item
  const facts = { step: item.index, source: sourceOf(item) }
  if (isOnlyForm(item, exercise)) {
    tell(item, telling, beats)
    return
  }
  if (step.kind === 'breathe' && !step.dose.hold) {
    if (unlimited.test(step.text)) {
      tell(item, telling, beats)
      return
    }
    const both = /\bin\b.*\bout\b|\binhale\b.*\bexhale\b/i.test(step.text)
    const { cue } = told(item, telling, beats)
    if (!both && onlyIn.test(step.text) && beats.fitting(inhaleShare, cue) !== '') {
      beats.breatheUntil('in')
      beats.add('breathed-in', { unit: 'breath', count: inhaleShare }, { ...facts, cue })
      return
    }
    if (!both && onlyOut.test(step.text) && beats.fitting(exhaleShare, cue) !== '') {
      beats.breatheUntil('out')
      beats.add('breathed-out', { unit: 'breath', count: exhaleShare }, { ...facts, cue })
      return
    }
    tell(item, telling, beats)
    beats.assume('breath-taken-once', { exercise: beats.exercise }, step.span)
    holdBreaths(item, 1, { ...telling, first: false }, beats)
    return
  }
  const named = step.dose.hold ? undefined : secondsNamed(step.text)
  const length =
    named !== undefined ? { unit: 'second' as const, count: named } : holdLength(step, exercise, beats)
  if (length.unit === 'breath') {
    tell(item, telling, beats)
    holdBreaths(item, length.count, telling, beats)
    return
  }
  const words = lengthTold(item, length.count, exercise, telling, beats)
  const { cue, room } = words
  const firstPart = cuts(length.count, beats)[0]?.at ?? length.count
  const longest = Math.max(0, ...[cue, ...room].map((text) => beats.choices.speakingSeconds(text)))
  if (longest > firstPart) {
    beats.say(cue, { ...facts, ...(words.ours !== undefined ? { ours: words.ours } : {}) }, room)
    holdSeconds(item, length.count, { cue: '' }, telling, beats)
    return
  }
  holdSeconds(item, length.count, words, telling, beats)
}
