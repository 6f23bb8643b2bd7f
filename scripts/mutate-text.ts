/** Texts bent out of shape, and what a reader must never do with them. */
import type { Article, Span } from '../src/language/index.ts'

/** A number from 0 up to 1, the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const ODD = [
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u00a0',
  '\u202e',
  '😀',
  '\ud800',
  'ﬁ',
  'İ',
  'ß',
  '½',
  '–',
  '—',
  '…',
  '’',
  '“',
  '•',
  '\r',
  '\t',
  '\n\n',
  '((((((((',
  '))))',
  '[[[[',
  '[b',
  '****',
  '####',
  '1.1.1.',
  '3 x 3 x 3',
  '10-',
  '-10',
  '90°',
  '999999999999',
  ' and ',
  ' then ',
  ': ',
  '; ',
  ', ',
] // prettier-ignore

type Random = () => number
const below = (random: Random, most: number): number => Math.floor(random() * most)
const pick = <One>(random: Random, from: readonly One[]): One => from[below(random, from.length)] as One

function stretch(random: Random, text: string): readonly [number, number] {
  const from = below(random, text.length + 1)
  return [from, Math.min(text.length, from + below(random, 1 + Math.min(text.length, 200)))]
}

const changes: readonly ((text: string, random: Random, texts: readonly string[]) => string)[] = [
  // Cut, doubled, moved.
  (text, random) => {
    const [from, to] = stretch(random, text)
    return text.slice(0, from) + text.slice(to)
  },
  (text, random) => {
    const [from, to] = stretch(random, text)
    return text.slice(0, to) + text.slice(from)
  },
  (text, random) => {
    const [from, to] = stretch(random, text)
    const at = below(random, text.length + 1)
    return text.slice(0, at) + text.slice(from, to) + text.slice(at)
  },
  // Odd characters, one or many.
  (text, random) => {
    const at = below(random, text.length + 1)
    const times = random() < 0.1 ? below(random, 500) : 1 + below(random, 3)
    return text.slice(0, at) + pick(random, ODD).repeat(times) + text.slice(at)
  },
  // Lines joined to one, or a word on each.
  (text, random) => (random() < 0.5 ? text.replaceAll('\n', ' ') : text.replaceAll(' ', '\n')),
  (text, random) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  // Two texts in one.
  (text, random, texts) => {
    const other = pick(random, texts)
    const at = below(random, text.length + 1)
    return text.slice(0, at) + other.slice(below(random, other.length + 1)) + text.slice(at)
  },
  // One character for another.
  (text, random) => {
    const at = below(random, text.length)
    return text.slice(0, at) + pick(random, ODD) + text.slice(at + 1)
  },
  // A huge line, seldom.
  (text, random) =>
    random() < 0.02
      ? text
          .replaceAll('\n', ' ')
          .repeat(1 + below(random, 20))
          .slice(0, 20_000)
      : text,
]

/** One text with one to six changes. */
export function mutate(texts: readonly string[], random: Random): string {
  let text = pick(random, texts)
  for (let turns = 1 + below(random, 6); turns > 0; turns--) text = pick(random, changes)(text, random, texts)
  return text.slice(0, 30_000)
}

function spansOf(article: Article): readonly Span[] {
  return [
    ...article.blocks.map(({ span }) => span),
    ...article.findings.map(({ span }) => span),
    ...article.exercises.flatMap(({ span, steps }) => [
      span,
      ...steps.flatMap((step) => [step.span, ...step.movements.map((movement) => movement.span)]),
    ]),
  ]
}

/** What is wrong with how a text is read, or null. */
export function faultOf(text: string, read: (text: string) => Article): string | null {
  try {
    const article = read(text)
    if (article.text !== text) return 'the text was changed'
    for (const { from, to } of spansOf(article)) {
      if (!(Number.isInteger(from) && from >= 0 && from <= to && to <= text.length))
        return `span ${from}–${to} of ${text.length}`
    }
    for (const { steps } of article.exercises) {
      for (const step of steps)
        if (step.text !== text.slice(step.span.from, step.span.to))
          return `step ${JSON.stringify(step.text)} is not its span`
    }
    return null
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
