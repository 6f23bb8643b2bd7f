import type { Article, Block, Exercise, Step } from '../../language/index.ts'

/** A line to follow: the teacher's words as she cut them, and the steps that were read from them. */
export type Line = { readonly text: string; readonly steps: readonly number[] }

/** An article as it is set: prose, and exercises where they stand in the text. */
export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'exercise'; readonly exercise: number; readonly lines: readonly Line[] }

const within = (inner: { from: number; to: number }, outer: { from: number; to: number }) =>
  inner.from >= outer.from && inner.from < outer.to

/** Bullets and numbers that the list itself will show. */
const bare = (text: string) =>
  text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\s*(?:[•·▪‣◦*–-]|\(?\d{1,2}[.)])\s+/u, '')
    .trim()

/** Cuts a paragraph of an exercise at its steps, so that each can stand beside its picture. No word is dropped. */
function cutAtSteps(
  text: string,
  block: Block,
  steps: readonly { step: Step; index: number }[],
): readonly Line[] {
  const starts = steps.filter(({ step }) => within(step.span, block.span))
  if (starts.length === 0) return [{ text: bare(text.slice(block.span.from, block.span.to)), steps: [] }]
  return starts.map(({ step, index }, at) => {
    const from = at === 0 ? block.span.from : step.span.from
    const to = starts[at + 1]?.step.span.from ?? block.span.to
    return { text: bare(text.slice(from, to)), steps: [index] }
  })
}

/** A list item stays whole, as the teacher wrote it; a paragraph is cut at its steps. */
function linesOf(article: Article, exercise: Exercise, blocks: readonly Block[]): readonly Line[] {
  const steps = exercise.steps.map((step, index) => ({ step, index }))
  return blocks
    .flatMap((block): readonly Line[] => {
      if (block.kind === 'heading' && !steps.some(({ step }) => within(step.span, block.span))) return []
      if (block.kind === 'paragraph') return cutAtSteps(article.text, block, steps)
      const read = steps.filter(({ step }) => within(step.span, block.span)).map(({ index }) => index)
      return [{ text: bare(article.text.slice(block.span.from, block.span.to)), steps: read }]
    })
    .filter((line) => line.text !== '')
}

/** Sets a read article for the page, in the text's own order. Title and links to other pages are left to the page. */
export function layOut(article: Article): readonly Part[] {
  const parts: Part[] = []
  const blocksOf = new Map<number, Block[]>()
  for (const block of article.blocks) {
    const text = article.text.slice(block.span.from, block.span.to).trim()
    if (block.kind === 'navigation') continue // the page's own links to the neighbours say it
    if (text === '' || (text === article.title && parts.length === 0)) continue
    const exercise = article.exercises.findIndex((candidate) => within(block.span, candidate.span))
    if (exercise >= 0) {
      const known = blocksOf.get(exercise)
      if (known) known.push(block)
      else {
        blocksOf.set(exercise, [block])
        parts.push({ kind: 'exercise', exercise, lines: [] })
      }
    } else if (block.kind === 'list-item') {
      const last = parts.at(-1)
      if (last?.kind === 'list')
        parts[parts.length - 1] = { kind: 'list', items: [...last.items, bare(text)] }
      else parts.push({ kind: 'list', items: [bare(text)] })
    } else parts.push({ kind: block.kind, text: bare(text) })
  }
  return parts.map((part) => {
    if (part.kind !== 'exercise') return part
    const exercise = article.exercises[part.exercise]
    return exercise ? { ...part, lines: linesOf(article, exercise, blocksOf.get(part.exercise) ?? []) } : part
  })
}
