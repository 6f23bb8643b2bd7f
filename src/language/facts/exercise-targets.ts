import type { Span } from '../span.ts'
import type { Part } from '../structure/exercises.ts'
import type { Passage } from '../structure/passages.ts'
import {
  isLimb,
  partsNamed,
  targetsOfHeading,
  targetsOfName,
  targetsOfPage,
  targetsOfSentence,
  targetsOfThem,
  tensedIn,
} from './targets.ts'

/** What stands around an exercise and may say what it is for. */
type Around = { readonly group: string; readonly introduction: string; readonly alone: boolean }

/** The muscles and regions an exercise is for. */
export function readTargets(
  folded: string,
  parts: readonly Part[],
  name: string,
  around: Around,
): readonly string[] {
  const [heading = ''] = around.group.split('. ')
  const found = new Set<string>(targetsOfHeading(heading).filter((name) => !isLimb(name)))
  const words = ({ from, to }: Span): string => folded.slice(from, Math.min(to, from + 600))
  for (const { passage, section } of parts) {
    const { from, to } = passage.body
    if (section === 'benefit')
      for (const target of partsNamed(folded.slice(from, Math.min(to, from + 800)))) found.add(target)
    for (const sentence of sentencesOf(passage))
      for (const target of targetsOfSentence(words(sentence))) found.add(target)
  }
  const wherever = [
    () => (around.alone ? targetsOfThem(around.introduction) : []),
    () =>
      parts.flatMap(({ passage }) => sentencesOf(passage).flatMap((sentence) => tensedIn(words(sentence)))),
    () =>
      around.alone
        ? around.introduction
            .slice(-900)
            .split(/[.!?\n]+/)
            .flatMap((sentence) => targetsOfSentence(sentence.trim()))
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
