import type { Section } from '../words/labels.ts'
import { isHeading, isJunk, soundsLikeExercise } from './headings.ts'
import { asks, instructions, works } from './measures.ts'
import { named, type Passage } from './passages.ts'

/** What a passage is to the page: where an exercise may begin, what belongs to none, where the page is over. */
export type Role = 'name' | 'lead' | 'whole' | 'label' | 'body' | 'aside' | 'end'

/** Sections in which a short heading ("Arm only (easier)") is a matter of the exercise that is open. */
const WITHIN: ReadonlySet<Section> = new Set(['option', 'cue', 'caution', 'benefit', 'dose'])

/** Decides the role of each passage, in order. */
export function findRoles(text: string, folded: string, passages: readonly Passage[]): readonly Role[] {
  const whole = wholeItems(folded, passages)
  const parallel = passages.filter(
    (passage) => passage.lead !== null && !passage.bold && !passage.ordering && works(passage) > 0,
  )
  const roles: Role[] = []
  let section: Section | null = null
  let begun = false
  passages.forEach((passage, index) => {
    const role = roleOf(passage, index)
    if (role === 'name' || role === 'lead' || role === 'whole') {
      section = null
      begun = true
    } else if (role === 'label') section = passage.label
    roles.push(role)
  })
  return roles

  function roleOf(passage: Passage, index: number): Role {
    const { from, to } = passage.block.span
    const own = folded.slice(from, Math.min(to, from + 300))
    if (passage.label === 'end' && passage.pieces.length === 0) return 'end'
    if (isJunk(own) || passage.label === 'aside') return 'aside'
    if (whole.has(index)) return 'whole'
    if (passage.label !== null && passage.pieces.length === 0) return 'label'
    const within = section !== null && WITHIN.has(section)
    if (passage.lead && passage.block.marker !== 'step' && !(within && !passage.bold) && asks(passage) > 0) {
      if (passage.bold) return 'lead'
      const few = passage.lead.to - passage.lead.from <= 32
      if (parallel.length >= 2 && works(passage) > 0 && (!passage.ordering || few)) return 'lead'
      if (
        works(passage) >= 2 &&
        !passage.ordering &&
        soundsLikeExercise(own.slice(0, passage.lead.to - passage.lead.from))
      )
        return 'lead'
      if (isDosedHeading(passage) && neighbour(1)) return 'lead'
    }
    if (
      passage.label === null &&
      isHeading(text, folded, passage, neighbour(-1), neighbour(1), neighbour(2))
    ) {
      const known = within && begun && !soundsLikeExercise(own) && !passage.block.emphasised
      return known ? 'body' : 'name'
    }
    return 'body'

    function neighbour(step: 1 | -1 | 2): { passage: Passage; role: Role | null } | undefined {
      const way = step < 0 ? -1 : 1
      for (let at = index + step; Math.abs(at - index) < 5; at += way) {
        const found = passages[at]
        if (!found) return undefined
        if (found.label !== 'aside') return { passage: found, role: roles[at] ?? null }
      }
      return undefined
    }
  }
}

/** Takes short opening sentences as names where most of a list has them. */
export function nameOpenings(passages: readonly Passage[]): readonly Passage[] {
  const listed = passages.filter(({ block }) => block.marker === 'number' || block.marker === 'bullet')
  const opened = listed.filter((passage) => passage.opening !== null && works(named(passage)) > 0)
  if (opened.length < 2 || opened.length < listed.length * 0.6) return passages
  const chosen = new Set(opened)
  return passages.map((passage) => (chosen.has(passage) ? named(passage) : passage))
}

/** "Spinal twist – 1 minute each side": a heading that carries its dose. */
function isDosedHeading({ block, words, pieces }: Passage): boolean {
  const kinds = new Set(pieces.map(({ guess }) => guess))
  const dosed = pieces.length > 0 && [...kinds].every((kind) => kind === 'hold' || kind === 'repeat')
  return dosed && words <= 12 && block.marker !== 'bullet' && block.lines === 1
}

/** Bullets or paragraphs that are each a whole exercise: each takes a position and then moves. */
function wholeItems(folded: string, passages: readonly Passage[]): ReadonlySet<number> {
  const items = passages
    .map((passage, index) => ({ passage, index }))
    .filter(({ passage }) => passage.block.marker !== 'none' && passage.block.marker !== 'step')
  const whole = items.filter(({ passage }) => {
    const head = folded.slice(passage.body.from, passage.body.from + 40)
    const starts =
      /^(?:(?:in |while |when )?(?:standing|sitting|lying|kneeling|seated)|stand|sit|lie|kneel)\b/.test(head)
    return starts && works(passage) >= 1 && instructions(passage) >= 2
  })
  const most = whole.length >= 2 && whole.length >= items.length * 0.6
  return most ? new Set(whole.map(({ index }) => index)) : new Set()
}
