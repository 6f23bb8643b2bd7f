import { readExerciseDose } from './dose/exercise-dose.ts'
import { readStepDose } from './dose/step-dose.ts'
import { readTable, readUnclaimed } from './dose/unclaimed.ts'
import type { Dose } from './dose.ts'
import type { Exercise, Position, Step } from './exercise.ts'
import { readPosition } from './facts/exercise-position.ts'
import { inheritedProps, readProps } from './facts/exercise-props.ts'
import { readTargets } from './facts/exercise-targets.ts'
import { findName, trimName } from './facts/name.ts'
import type { Movement } from './movement.ts'
import { readMovements } from './movements/index.ts'
import type { Span } from './span.ts'
import { assemble, type Draft } from './steps/assemble.ts'
import { readSide } from './steps/side.ts'
import { soundsLikeExercise } from './structure/exercise-words.ts'
import type { Outline } from './structure/exercises.ts'
import { cutTokens } from './text/tokens.ts'

/** What stands outside an exercise and still holds for it. */
export type Surroundings = {
  readonly rules: Partial<Dose>
  /** Folded words of the heading above its group and what follows that, or ''. */
  readonly group: string
  /** Folded words before the first exercise: "Pick a solid chair", "hold on to a worktop". */
  readonly introduction: string
  /** Where the body was in the exercise before this one. */
  readonly before: Position | null
  /** True when it is the page's only exercise, which may be named in the prose before it. */
  readonly alone: boolean
}

/** In characters: a step's dose and side stand within so many. */
const LONGEST_STEP = 2000
const SLOTS = ['hold', 'reps', 'sets', 'frequency'] as const

/** In characters: a table's last cell may stand on a line of its own, which looks like nothing. */
const CELL = 12

/** So far before an unnamed exercise its name may stand. */
const NAME_REACH = 160
/** And so far into its own words: "First in the series is the single-leg stretch." */
const OWN_REACH = 160

function nameNearby(folded: string, { parts }: Outline): Span | null {
  const first = parts[0]?.passage.block.span
  if (!first) return null
  return findName(folded, { from: Math.max(0, first.from - NAME_REACH), to: first.from + OWN_REACH }, first)
}

/** A label that names: "How to do the warrior pose", "Modified version". */
function labelName(folded: string, { parts }: Outline): Span | null {
  const first = parts[0]
  if (first?.role !== 'label') return null
  const { span } = first.passage.block
  const words = folded.slice(span.from, span.to)
  if (first.section === 'option') return /version|variation|level/.test(words) ? span : null
  const how = /^how to (?:do|perform|practi[sc]e) (?:an?|the) (?=(?:\w+[ -])*\w+:?$)/.exec(words)
  const named = how ? words.slice(how[0].length) : ''
  if (!how || /^(?:\w+ )?(?:exercise|stretch|pose|move):?$/.test(named) || !soundsLikeExercise(` ${named}`))
    return null
  return { from: span.from + how[0].length, to: span.to }
}

/** Reads one exercise from its outline. */
export function readExercise(text: string, folded: string, outline: Outline, around: Surroundings): Exercise {
  const { parts } = outline
  const heading = outline.name ?? labelName(folded, outline)
  const name = heading ? trimName(folded, heading) : around.alone ? nameNearby(folded, outline) : null
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
  const dose: { -readonly [Slot in keyof Dose]: Dose[Slot] } = {
    ...own,
    ...readTable(folded.slice(from, to + CELL)),
  }
  for (const slot of SLOTS) {
    if (dose[slot] === null && slot !== 'hold' && beside[slot]) Object.assign(dose, { [slot]: beside[slot] })
    const rule = around.rules[slot]
    if (dose[slot] !== null || !rule) continue
    Object.assign(dose, { [slot]: rule })
    inherited.push(slot)
  }
  if (dose.sides === 'none' && beside.sides) dose.sides = beside.sides
  if (dose.sides !== 'alternate' && around.rules.sides && dose.sides !== around.rules.sides) {
    dose.sides = around.rules.sides
    inherited.push('sides')
  }
  const position = readPosition(
    folded,
    steps,
    nameWords,
    content,
    around.group,
    around.introduction,
    around.before,
  )
  if (position?.inherited) inherited.push('position')
  const props = [...readProps(folded, nameWords, content)]
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

/** What a bare number in a step counts: "sets" after "Sets:" on its line, or after "That is one set;". */
function labelBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - 40), at)
  const one = /\b(?:one|1) ((?:set|rep)(?:etition)?)[.;,:)] *$/.exec(before)
  if (one) return `${one[1]}s:`
  return /(?:^|\n)[^\n]{0,38}[:|-] *[*_]*$/.test(before) ? before.slice(before.lastIndexOf('\n') + 1) : ''
}
