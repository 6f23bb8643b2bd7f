import type { Article, Block } from './article.ts'
import { readPageRules } from './dose/page-rules.ts'
import { readExercise } from './exercise-reading.ts'
import { findFindings } from './findings/index.ts'
import { findOutlines, type Outline } from './structure/exercises.ts'
import { readPage } from './structure/page.ts'
import type { Passage } from './structure/passages.ts'
import { fold } from './text/fold.ts'

/** In words. */
const LONGEST_TITLE = 14

/** So much of a group's heading and introduction is looked at. */
const GROUP_PASSAGES = 5

/** Reads an article. Never throws; what is not understood stays as a block. */
export function read(text: string): Article {
  const folded = fold(text)
  const passages = readPage(text, folded)
  const outlines = findOutlines(text, folded, passages)
  const inside = new Set(outlines.flatMap(({ parts }) => parts.map(({ passage }) => passage)))
  const outside = passages.filter((passage) => !inside.has(passage))
  const rules = readPageRules(folded, outside)
  const introduction = introductionOf(folded, outlines[0])
  const exercises = outlines.map((outline) =>
    readExercise(text, folded, outline, {
      rules,
      group: groupWords(folded, passages, outline.group, inside),
      introduction,
      alone: outlines.length === 1,
    }),
  )
  const blocks = passages.map(toBlock)
  const first = passages[0]
  const title =
    first && first.words <= LONGEST_TITLE ? blocks[0] : blocks.find((block) => block.kind === 'heading')
  const article = {
    text,
    title: title ? text.slice(title.span.from, title.span.to) : null,
    blocks,
    exercises,
  }
  return { ...article, findings: findFindings(article) }
}

/** What a page says before its first exercise, as far as it is worth looking. */
function introductionOf(folded: string, first: Outline | undefined): string {
  const to = first?.parts[0]?.passage.block.span.from ?? 0
  return folded.slice(Math.max(0, to - 3000), to)
}

/** The heading of a group and the few words under it ("Start on the first day. They are done in sitting."). */
function groupWords(
  folded: string,
  passages: readonly Passage[],
  group: number,
  inside: ReadonlySet<Passage>,
): string {
  const words: string[] = []
  for (const passage of passages.slice(Math.max(0, group), Math.max(0, group) + GROUP_PASSAGES)) {
    if (inside.has(passage)) break
    const { from, to } = passage.block.span
    words.push(folded.slice(from, Math.min(to, from + 400)))
  }
  return words.join('. ')
}

function toBlock({ block, words }: Passage): Block {
  const kind = block.marker !== 'none' ? 'list-item' : block.emphasised || words < 8 ? 'heading' : 'paragraph'
  return { kind, span: block.span }
}
