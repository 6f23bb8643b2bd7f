import { type Article, read } from '../../language/index.ts'
import { planSession, type Session, sessionSeconds } from '../../session/index.ts'
import type { Publication, PublishedArticle } from '../../store/index.ts'
import { openingWords } from '../opening-words.ts'
import { type Addresses, addressesOf } from './addresses.ts'
import { Remembered } from './remembered.ts'

/** A published article with what was read from it. */
export type Published = {
  readonly publication: Publication
  readonly entry: PublishedArticle
  readonly article: Article
  readonly summary: string
  readonly addresses: Addresses
  /** Keys of the lines that its writer recorded herself. */
  readonly recordedCues: readonly string[]
}

const mostCharacters = 8_000_000
const articles = new Remembered<Article>(mostCharacters, ({ text }) => text.length)

/** Reads a text, or remembers it: the same words are read once a process, however many visitors come. */
export const readOnce = (text: string): Article => articles.get(text, () => read(text))

export function publishedOf(
  publication: Publication,
  entry: PublishedArticle,
  origin: string,
  recordedCues: readonly string[] = [],
): Published {
  const article = { ...readOnce(entry.text), title: entry.title }
  const summary = entry.summary || openingWords(article, 200)
  return {
    publication,
    entry,
    article,
    summary,
    addresses: addressesOf(origin, publication.slug, entry.slug),
    recordedCues,
  }
}

/** The session as it is led when nobody chooses anything; null when there is nothing to do. */
export function usualSession({ article }: Published): { session: Session; seconds: number } | null {
  if (article.exercises.length === 0) return null
  const session = planSession(article.exercises)
  return { session, seconds: sessionSeconds(session) }
}

/** What the player is told of where its words come from, so that a reader can answer and hear her teacher's voice. */
export const playedFrom = ({ publication, entry, recordedCues }: Published) => ({
  publication: publication.slug,
  slug: entry.slug,
  version: entry.version,
  recordedCues,
})
