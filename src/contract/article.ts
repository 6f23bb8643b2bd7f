import * as z from 'zod/mini'
import { instant, line, pageOf, slug, uuid, version } from './parts.ts'

export const publication = z.object({ slug, title: line(200) })

/** A published article in a list. */
export const articleEntry = z.object({
  slug,
  version,
  title: z.string(),
  summary: z.string(),
  series: z.nullable(z.string()),
  seriesPosition: z.int(),
  publishedAt: instant,
})
export const articlePage = pageOf(articleEntry)

/** A published article with its words, and the cues that the teacher recorded. */
export const article = z.extend(articleEntry, {
  text: z.string(),
  /** Keys of recorded cues (see `cueKey`). */
  recordedCues: z.array(z.string()),
})
export type PublishedArticle = z.infer<typeof article>

export const articleVersion = z.object({ version, title: z.string(), publishedAt: instant })

/** The longest text that is kept: some 40,000 words. */
export const longestText = 250_000

/** What the studio saves while she types. */
export const draftWords = z.strictObject({
  /** The address of the article that this becomes a new version of; null for a new one. */
  articleSlug: z.nullable(slug),
  title: z.string().check(z.maxLength(200)),
  text: z.string().check(z.maxLength(longestText)),
  series: z.nullable(line(120)),
  seriesPosition: z.int().check(z.minimum(0), z.maximum(10_000)),
})
export const draft = z.extend(draftWords, { id: uuid, revision: z.int(), updatedAt: instant })
export const draftPage = pageOf(draft)
export type Draft = z.infer<typeof draft>
export type DraftWords = z.infer<typeof draftWords>

/** Publishes a draft as it is. The address is made from the title unless one is given. */
export const publishRequest = z.strictObject({
  slug: z.optional(slug),
  summary: z.optional(z.string().check(z.maxLength(500))),
})
export const published = z.object({ slug, version, address: z.string() })

/** Article texts found in a file that a teacher brought, and what could not be read of it. */
export const imported = z.object({
  documents: z.array(z.object({ title: z.string(), series: z.nullable(z.string()), text: z.string() })),
  problems: z.array(z.string()),
})
