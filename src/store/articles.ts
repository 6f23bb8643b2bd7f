import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'

/** A published article as a reader gets it: the words of one version. */
export type PublishedArticle = {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly series: string | null
  readonly seriesPosition: number
  readonly publishedAt: Date
}

export type VersionOfArticle = {
  readonly version: number
  readonly title: string
  readonly publishedAt: Date
}

/** What a teacher publishes. */
export type NewVersion = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly series: string | null
  readonly seriesPosition: number
  readonly authorId: string | null
}

function published(db: Kysely<Database>, publicationId: string) {
  return db
    .selectFrom('article as a')
    .innerJoin('article_version as v', (join) =>
      join.onRef('v.publication_id', '=', 'a.publication_id').onRef('v.article_id', '=', 'a.id'),
    )
    .where('a.publication_id', '=', publicationId)
    .select([
      'a.id',
      'a.slug',
      'v.version',
      'v.title',
      'v.summary',
      'v.text',
      'a.series',
      'a.series_position as seriesPosition',
      'v.published_at as publishedAt',
    ])
}

/** The article as published now, or one earlier version of it. */
export async function findArticle(
  db: Kysely<Database>,
  publicationId: string,
  slug: string,
  version?: number,
): Promise<PublishedArticle | undefined> {
  const query = published(db, publicationId).where('a.slug', '=', slug)
  return version === undefined
    ? query.whereRef('v.version', '=', 'a.published_version').executeTakeFirst()
    : query.where('v.version', '=', version).executeTakeFirst()
}

/** The id of the article that has or had this address: one that was taken off the shelf keeps it. */
export async function findArticleId(
  db: Kysely<Database>,
  publicationId: string,
  slug: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('article')
    .select('id')
    .where('publication_id', '=', publicationId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.id
}

/** A page of the published articles by address, after the address given. */
export async function listArticles(
  db: Kysely<Database>,
  publicationId: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<PublishedArticle[]> {
  return published(db, publicationId)
    .whereRef('v.version', '=', 'a.published_version')
    .where('a.slug', '>', page.after ?? '')
    .orderBy('a.slug')
    .limit(page.limit)
    .execute()
}

/** The newest published articles, for feeds. */
export async function newestArticles(
  db: Kysely<Database>,
  publicationId: string,
  limit: number,
): Promise<PublishedArticle[]> {
  return published(db, publicationId)
    .whereRef('v.version', '=', 'a.published_version')
    .orderBy('v.published_at', 'desc')
    .limit(limit)
    .execute()
}

/** A series in its order, for "previous" and "next". */
export async function seriesOf(
  db: Kysely<Database>,
  publicationId: string,
  series: string,
): Promise<{ slug: string; title: string }[]> {
  return published(db, publicationId)
    .whereRef('v.version', '=', 'a.published_version')
    .where('a.series', '=', series)
    .orderBy('a.series_position')
    .orderBy('a.slug')
    .execute()
}

/** Published articles with one of these titles, however their letters are cased. */
export async function articlesTitled(
  db: Kysely<Database>,
  publicationId: string,
  titles: readonly string[],
): Promise<{ slug: string; title: string }[]> {
  if (titles.length === 0) return []
  return published(db, publicationId)
    .whereRef('v.version', '=', 'a.published_version')
    .where(
      sql<string>`lower(v.title)`,
      'in',
      titles.map((title) => title.toLowerCase()),
    )
    .execute()
}

export async function listVersions(
  db: Kysely<Database>,
  publicationId: string,
  articleId: string,
): Promise<VersionOfArticle[]> {
  return db
    .selectFrom('article_version')
    .select(['version', 'title', 'published_at as publishedAt'])
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
    .orderBy('version', 'desc')
    .execute()
}

export type Put = { readonly articleId: string; readonly version: number }

/**
 * Publishes words under an address, as the next version of the article that is there or as a new one. Words that are
 * already the published ones make no new version.
 */
export async function publish(db: Kysely<Database>, publicationId: string, next: NewVersion): Promise<Put> {
  return inTransaction(db, async (transaction) => {
    // The update of a conflicting row locks it: two teachers publishing at once get two versions, one after the other.
    const article = await inserted(transaction, publicationId, next)
      .onConflict((conflict) =>
        conflict.columns(['publication_id', 'slug']).doUpdateSet({
          series: next.series,
          series_position: next.seriesPosition,
        }),
      )
      .returning('id')
      .executeTakeFirstOrThrow()
    return putOut(transaction, publicationId, article.id, next)
  })
}

/** Publishes words as a new article. Undefined, and nothing is done, when the address belongs to an article already. */
export async function publishAsNew(
  db: Kysely<Database>,
  publicationId: string,
  next: NewVersion,
): Promise<Put | undefined> {
  return inTransaction(db, async (transaction) => {
    const article = await inserted(transaction, publicationId, next)
      .onConflict((conflict) => conflict.columns(['publication_id', 'slug']).doNothing())
      .returning('id')
      .executeTakeFirst()
    return article && putOut(transaction, publicationId, article.id, next)
  })
}

/** Puts an article's row in; what happens where its address is taken is for the caller to say. */
const inserted = (db: Kysely<Database>, publicationId: string, next: NewVersion) =>
  db.insertInto('article').values({
    publication_id: publicationId,
    slug: next.slug,
    series: next.series,
    series_position: next.seriesPosition,
  })

/** Everything is done, or nothing; also as a part of something larger. */
function inTransaction<Result>(
  db: Kysely<Database>,
  work: (transaction: Kysely<Database>) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}

/** Makes the next version of an article whose row is locked, and shows it. */
async function putOut(
  transaction: Kysely<Database>,
  publicationId: string,
  articleId: string,
  next: NewVersion,
): Promise<Put> {
  const before = await transaction
    .selectFrom('article_version')
    .select(['version', 'title', 'summary', 'text'])
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const unchanged =
    before?.text === next.text && before.title === next.title && before.summary === next.summary
  const version = unchanged ? before.version : (before?.version ?? 0) + 1
  if (!unchanged) {
    await transaction
      .insertInto('article_version')
      .values({
        publication_id: publicationId,
        article_id: articleId,
        version,
        title: next.title,
        summary: next.summary,
        text: next.text,
        author_id: next.authorId,
      })
      .execute()
  }
  await transaction
    .updateTable('article')
    .set({ published_version: version, updated_at: sql`now()` })
    .where('publication_id', '=', publicationId)
    .where('id', '=', articleId)
    .execute()
  return { articleId, version }
}

/** Takes an article off the shelves. Its versions and its readers' answers stay. */
export async function withdraw(db: Kysely<Database>, publicationId: string, slug: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('article')
    .set({ published_version: null, updated_at: sql`now()` })
    .where('publication_id', '=', publicationId)
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
