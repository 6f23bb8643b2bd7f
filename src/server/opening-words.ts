import type { Article } from '../language/index.ts'

/** How an article begins, for lists, cards and search engines: its first paragraph that is not its title. */
export function openingWords({ text, title, blocks }: Article, mostCharacters: number): string {
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ span }) => text.slice(span.from, span.to))
  const first = paragraphs.find((words) => words !== title) ?? ''
  return first.replace(/\s+/g, ' ').slice(0, mostCharacters)
}
