import { readExerciseDose } from './dose/exercise-dose.ts'
import { readStepDose } from './dose/step-dose.ts'
import type { Dose } from './dose.ts'
import type { Exercise, Position, Step } from './exercise.ts'
import { findName, trimName } from './facts/name.ts'
import { positionAdjective, positionIn, positionOfName } from './facts/position.ts'
import { propsIn } from './facts/props.ts'
import {
  partsNamed,
  targetsOfHeading,
  targetsOfName,
  targetsOfPage,
  targetsOfSentence,
  tensedIn,
} from './facts/targets.ts'
import type { Movement } from './movement.ts'
import { readMovements } from './movements/index.ts'
import type { Span } from './span.ts'
import { assemble, type Draft } from './steps/assemble.ts'
import { readSide } from './steps/side.ts'
import type { Outline, Part } from './structure/exercises.ts'
import type { Passage } from './structure/passages.ts'
import { cutTokens } from './text/tokens.ts'

/** What stands outside an exercise and still holds for it. */
export type Surroundings = {
  readonly rules: Partial<Dose>
  /** Folded words of the heading above its group and what follows that, or ''. */
  readonly group: string
  /** Folded words before the first exercise: "Pick a solid chair", "hold on to a worktop". */
  readonly introduction: string
  /** True when it is the page's only exercise, which may be named in the prose before it. */
  readonly alone: boolean
}

/** In characters: a step's dose and side stand within so many. */
const LONGEST_STEP = 2000
const UNPLACED: ReadonlySet<string> = new Set(['cue', 'option', 'caution', 'repeat'])
const SLOTS = ['hold', 'reps', 'sets', 'frequency'] as const

/** So far before an unnamed exercise its name may stand. */
const NAME_REACH = 160

function nameNearby(folded: string, { parts }: Outline): Span | null {
  const first = parts[0]?.passage.block.span
  if (!first) return null
  return findName(folded, { from: Math.max(0, first.from - NAME_REACH), to: first.from }, first)
}

/** Reads one exercise from its outline. */
export function readExercise(text: string, folded: string, outline: Outline, around: Surroundings): Exercise {
  const { parts } = outline
  const name = outline.name
    ? trimName(folded, outline.name)
    : around.alone
      ? nameNearby(folded, outline)
      : null
  const content = parts.filter((part) => part.role !== 'name')
  const steps = readSteps(text, folded, assemble(folded, content))
  const first = parts[0]?.passage
  const begins = first?.block.span.from ?? 0
  // A name that stands just before the instructions is part of the exercise.
  const from = name ? Math.min(begins, name.from) : begins
  const to = parts[parts.length - 1]?.passage.block.span.to ?? from
  const nameWords = name ? folded.slice(name.from, name.to) : ''
  const own = readExerciseDose(steps, nameWords)
  const beside = readUnclaimed(folded, content, steps)
  const inherited: string[] = []
  const dose: { -readonly [Slot in keyof Dose]: Dose[Slot] } = { ...own }
  for (const slot of SLOTS) {
    if (dose[slot] === null && slot !== 'hold' && beside[slot]) Object.assign(dose, { [slot]: beside[slot] })
    const rule = around.rules[slot]
    if (dose[slot] !== null || !rule) continue
    Object.assign(dose, { [slot]: rule })
    inherited.push(slot)
  }
  const position = readPosition(folded, steps, nameWords, content, around.group)
  if (position?.inherited) inherited.push('position')
  const props = [...readProps(folded, steps, content)]
  const offered = inheritedProps(folded, steps, props, position?.position ?? null, around.introduction)
  if (offered.length > 0) inherited.push('props')
  props.push(...offered)
  return {
    name: name ? text.slice(name.from, name.to) : null,
    span: { from, to },
    position: position?.position ?? null,
    props,
    steps,
    dose,
    targets: readTargets(folded, content, nameWords, around),
    cautions: steps.filter(({ kind }) => kind === 'caution').map((step) => step.text),
    options: steps.filter(({ kind }) => kind === 'option').map((step) => step.text),
    inherited,
  }
}

function readSteps(text: string, folded: string, drafts: readonly Draft[]): readonly Step[] {
  const movements: Movement[] = []
  let previousSide: 'left' | 'right' | null = null
  return drafts.map(({ span, kind }) => {
    const words = text.slice(span.from, span.to)
    const foldedWords = folded.slice(span.from, Math.min(span.to, span.from + LONGEST_STEP))
    const tokens = cutTokens(folded, span.from, Math.min(span.to, span.from + LONGEST_STEP))
    const known = kind ?? 'cue'
    const side = readSide(known, foldedWords, tokens)
    const read = readMovements(words, span, { kind: known, previousSide, previous: movements.slice(-12) })
    movements.push(...read)
    if (side === 'left' || side === 'right') previousSide = side
    return {
      kind: known,
      text: words,
      span,
      side,
      dose: readStepDose(known, foldedWords, tokens, labelBefore(folded, span.from)),
      movements: read,
    }
  })
}

/** The label that stands before a step on its line: "sets" in "Sets: 2". */
function labelBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - 40), at)
  return /(?:^|\n)[^\n]{0,38}[:|-] *[*_]*$/.test(before) ? before.slice(before.lastIndexOf('\n') + 1) : ''
}

/** What is said about how much in words that are no step: "Once a day, take the time for five of these". */
function readUnclaimed(folded: string, parts: readonly Part[], steps: readonly Step[]): Partial<Dose> {
  const found: { -readonly [Slot in keyof Dose]?: Dose[Slot] } = {}
  let at = 0
  for (const { passage, section } of parts) {
    if (section === 'option' || section === 'caution' || section === 'benefit') continue
    for (const { piece } of passage.pieces) {
      // Steps and pieces both lie in the text's order.
      while (at < steps.length && (steps[at]?.span.to ?? 0) <= piece.span.from) at++
      const claimed = (steps[at]?.span.from ?? Infinity) < piece.span.to && !UNSURE.has(steps[at]?.kind ?? 'cue')
      const words = folded.slice(piece.span.from, Math.min(piece.span.to, piece.span.from + 300))
      if (claimed || !DOSED.test(words) || /^(?:if|when|once you|after \d)\b/.test(words)) continue
      const { reps, sets, frequency } = readStepDose('repeat', words, piece.tokens)
      found.reps ??= reps ?? null
      found.sets ??= sets ?? null
      found.frequency ??= frequency ?? null
    }
  }
  return found
}

const UNSURE: ReadonlySet<string> = new Set(['cue', 'option'])
const DOSED =
  /\b(?:reps?|repetitions?|times|sets?|(?:a|per|every|each|twice|once) (?:other )?(?:day|week|hour|morning|evening|night)|daily|bed)\b|\b(?:take|do|go for|aim for|try|another|recommend\w*) (?:\w+ ){0,3}?(?:\d+|three|four|five|six|eight|ten|twelve)\b/

type Placed = { readonly position: Position; readonly inherited: boolean }

function readPosition(
  folded: string,
  steps: readonly Step[],
  name: string,
  parts: readonly Part[],
  group: string,
): Placed | null {
  const own = (position: Position | null): Placed | null => (position ? { position, inherited: false } : null)
  const words = ({ from, to }: Span): string => folded.slice(from, to)
  for (const { passage, section } of parts) {
    if (section !== 'setup') continue
    const told = positionIn(words(passage.block.span))
    if (told) return own(told.position)
  }
  if (/\bpigeon\b|\bsleeping swan\b/.test(name)) return own('other')
  if (/\blegs[- ]up[- ](?:the[- ])?wall\b/.test(name)) return own('supine')
  const adjective = positionAdjective(name)
  if (adjective) return own(adjective)
  const working = steps.filter(({ kind }) => !UNPLACED.has(kind))
  const told = positionIn(
    working
      .slice(0, 4)
      .map(({ span }) => words(span))
      .join('. '),
  )
  if (told) return own(told.position)
  const named = positionOfName(name) ?? positionIn(name)?.position ?? null
  if (named) return own(named)
  const opening = positionOfName(
    parts
      .map(({ passage }) => words(passage.block.span).slice(0, 120))
      .join('. ')
      .slice(0, 240),
  )
  if (opening) return own(opening)
  const later = positionIn(working.map(({ span }) => words(span)).join('. '))
  if (later) return own(later.position)
  const prose = positionIn(parts.map(({ passage }) => words(passage.block.span).slice(0, 3000)).join('. '))
  if (prose) return own(prose.position)
  const above =
    /\b(?:done|performed|practised|practiced|start(?:ing)?|sit|lie|stand|kneel) (?:\w+ ){0,2}(?:in|on|up|down|while|with|straight|sitting|standing|lying)\b/.test(
      group,
    )
      ? positionIn(group)
      : null
  return above ? { position: above.position, inherited: true } : null
}

function readProps(folded: string, steps: readonly Step[], parts: readonly Part[]): readonly string[] {
  const listed = parts
    .filter(({ section }) => section === 'equipment')
    .map(({ passage }) => folded.slice(passage.body.from, passage.body.to))
  return propsIn([...steps.map(({ span }) => folded.slice(span.from, span.to)), ...listed].join('. '))
}

const SUPPORT = /\b(?:your|the|a) support\b|\bhold(?:ing)? on\b(?! to (?:a|the|your))/

/** Things that an introduction gives to all the exercises: the chair to sit on, what to hold on to. */
function inheritedProps(
  folded: string,
  steps: readonly Step[],
  own: readonly string[],
  position: Position | null,
  introduction: string,
): readonly string[] {
  if (own.length > 0 || introduction === '') return []
  const words = steps.map(({ span }) => folded.slice(span.from, span.to)).join('. ')
  if (SUPPORT.test(words)) {
    const sentences = introduction
      .split(/[.!?\n]+/)
      .filter((sentence) => /\b(?:support|hold|balance)\b/.test(sentence))
    return propsIn(sentences.join('. '))
  }
  return position === 'sitting' && /\b(?:a|the|your) (?:\w+ )?chair\b/.test(introduction) ? ['chair'] : []
}

function readTargets(
  folded: string,
  parts: readonly Part[],
  name: string,
  around: Surroundings,
): readonly string[] {
  const [heading = ''] = around.group.split('. ')
  const found = new Set<string>(heading.split(' ').length <= 6 ? targetsOfHeading(heading) : [])
  const words = ({ from, to }: Span): string => folded.slice(from, Math.min(to, from + 600))
  for (const { passage, section } of parts) {
    const { from, to } = passage.body
    if (section === 'benefit')
      for (const target of partsNamed(folded.slice(from, Math.min(to, from + 800)))) found.add(target)
    for (const sentence of sentencesOf(passage))
      for (const target of targetsOfSentence(words(sentence))) found.add(target)
  }
  const wherever = [
    () => parts.flatMap(({ passage }) => sentencesOf(passage).flatMap((sentence) => tensedIn(words(sentence)))),
    () =>
      around.alone
        ? around.introduction.slice(-900).split(/[.!?\n]+/).flatMap((sentence) => targetsOfSentence(sentence.trim()))
        : [],
    () => targetsOfName(name),
    () => targetsOfPage(around.introduction),
  ]
  for (const look of wherever) if (found.size === 0) for (const target of look()) found.add(target)
  return [...found]
}

/** A passage's sentences, each from its first piece to its last. */
function sentencesOf({ pieces }: Passage): readonly Span[] {
  const found: { from: number; to: number }[] = []
  let last = -1
  for (const { piece, sentence } of pieces) {
    const open = found[found.length - 1]
    if (open && sentence === last) open.to = piece.span.to
    else found.push({ ...piece.span })
    last = sentence
  }
  return found
}
