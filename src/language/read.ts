import type { Article, Block } from './article.ts'
import { readPageRules } from './dose/page-rules.ts'
import { readExercise } from './exercise-reading.ts'
import { findFindings } from './findings/index.ts'
import { findOutlines } from './structure/exercises.ts'
import { readPage } from './structure/page.ts'
import type { Passage } from './structure/passages.ts'
import { fold } from './text/fold.ts'

/** Reads an article. Never throws; what is not understood stays as a block. */
export function read(text: string): Article {
  const folded = fold(text)
  const passages = readPage(text, folded)
  const outlines = findOutlines(text, folded, passages)
  const inside = new Set(outlines.flatMap(({ parts }) => parts.map(({ passage }) => passage)))
  const outside = passages.filter((passage) => !inside.has(passage))
  const rules = readPageRules(folded, outside)
  const exercises = outlines.map((outline) =>
    readExercise(text, folded, outline, { rules, group: groupWords(folded, passages, outline.group) }),
  )
  const blocks = passages.map(toBlock)
  const title = blocks.find((block) => block.kind === 'heading')
  const article = {
    text,
    title: title ? text.slice(title.span.from, title.span.to) : null,
    blocks,
    exercises,
  }
  return { ...article, findings: findFindings(article) }
}

/** The heading of a group and the few words under it ("Start on the first day. They are done in sitting."). */
function groupWords(folded: string, passages: readonly Passage[], group: number): string {
  return passages
    .slice(Math.max(0, group), Math.max(0, group) + 3)
    .map(({ block }) => folded.slice(block.span.from, Math.min(block.span.to, block.span.from + 400)))
    .join('. ')
}

function toBlock({ block, words }: Passage): Block {
  const kind = block.marker !== 'none' ? 'list-item' : block.emphasised || words < 8 ? 'heading' : 'paragraph'
  return { kind, span: block.span }
}
