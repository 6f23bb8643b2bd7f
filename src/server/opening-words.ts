import type { Article } from '../language/index.ts'

/**
 * How an article begins, for lists, cards and search engines: its first paragraph that is not its title. Cut at the end
 * of a sentence where that leaves enough, else behind a word, and never in the middle of one.
 */
export function openingWords({ text, title, blocks }: Article, mostCharacters: number): string {
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ span }) => text.slice(span.from, span.to))
  const first = paragraphs.find((words) => words !== title) ?? ''
  const words = first.replace(/\s+/g, ' ')
  if (words.length <= mostCharacters) return words
  const sentences = /^.*[.!?](?= )/.exec(words.slice(0, mostCharacters + 1))?.[0] ?? ''
  if (sentences.length > mostCharacters / 2) return sentences
  return `${words.slice(0, mostCharacters - 1).replace(/[,;:]? \S*$/, '')} …`
}
