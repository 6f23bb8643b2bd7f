import type { Article, Block } from './article.ts'
import type { Dose } from './dose.ts'
import type { Exercise, Step, StepKind } from './exercise.ts'
import { findFindings } from './findings/index.ts'
import { readMovements } from './movements/index.ts'
import type { Span } from './span.ts'

const NO_DOSE: Dose = { hold: null, reps: null, sets: null, sides: null, frequency: null }
const BULLET = /^[\s•*·–-]*(?:\d{1,2}[.)]\s*)?/

/** Cuts a text into lines that hold something, without their bullets and edges. */
function cutBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const marker = BULLET.exec(line)?.[0].length ?? 0
    const words = line.slice(marker).trimEnd()
    const isItem = /[•*·–\-\d]/.test(line.slice(0, marker))
    if (words) {
      const kind = isItem
        ? 'list-item'
        : words.length < 70 && !/[.:!?…]$/.test(words)
          ? 'heading'
          : 'paragraph'
      blocks.push({ kind, span: { from: from + marker, to: from + marker + words.length } })
    }
    from += line.length + 1
  }
  return blocks
}

function kindOf(words: string): StepKind {
  if (/^repeat\b/i.test(words)) return 'repeat'
  if (/^(?:hold|stay|take \S+ breaths?)\b/i.test(words)) return 'hold'
  if (/^(?:stand|sit|lie|kneel|start)\b/i.test(words)) return 'setup'
  if (/^(?:keep|don.t|make sure|let|try)\b/i.test(words)) return 'cue'
  return 'move'
}

function toStep(text: string, span: Span): Step {
  const words = text.slice(span.from, span.to)
  const kind = kindOf(words)
  return {
    kind,
    text: words,
    span,
    side: /\bleft\b/i.test(words) ? 'left' : /\bright\b/i.test(words) ? 'right' : null,
    dose: {},
    movements: readMovements(words, span, { kind, previousSide: null }),
  }
}

/** Reads an article. Never throws; what is not understood stays as a block. */
export function read(text: string): Article {
  const blocks = cutBlocks(text)
  const items = blocks.filter((block) => block.kind === 'list-item')
  const steps = items.map(({ span }) => {
    const trailing = /[.\s]*$/.exec(text.slice(span.from, span.to))?.[0].length ?? 0
    return toStep(text, { from: span.from, to: span.to - trailing })
  })
  const first = items[0]
  const last = items[items.length - 1]
  const exercises: Exercise[] =
    first && last
      ? [
          {
            name: null,
            span: { from: first.span.from, to: last.span.to },
            position: null,
            props: [],
            steps: steps.filter((step) => step.text !== ''),
            dose: NO_DOSE,
            targets: [],
            cautions: [],
            options: [],
            inherited: [],
          },
        ]
      : []
  const title = blocks.find((block) => block.kind === 'heading')
  const article = {
    text,
    title: title ? text.slice(title.span.from, title.span.to) : null,
    blocks,
    exercises,
  }
  return { ...article, findings: findFindings(article) }
}
