import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'

export type Draft = {
  readonly id: string
  /** The article that it becomes a new version of, and its address; null for a new one. */
  readonly articleId: string | null
  readonly articleSlug: string | null
  readonly title: string
  readonly text: string
  readonly series: string | null
  readonly seriesPosition: number
  readonly revision: number
  readonly updatedAt: Date
}

export type DraftWords = Omit<Draft, 'id' | 'articleSlug' | 'revision' | 'updatedAt'>

const articleSlug = (draft: ExpressionBuilder<Database, 'draft'>) =>
  draft
    .selectFrom('article')
    .select('article.slug')
    .whereRef('article.publication_id', '=', 'draft.publication_id')
    .whereRef('article.id', '=', 'draft.article_id')
    .as('articleSlug')

const columns = [
  articleSlug,
  'id',
  'article_id as articleId',
  'title',
  'text',
  'series',
  'series_position as seriesPosition',
  'revision',
  'updated_at as updatedAt',
] as const

export async function listDrafts(
  db: Kysely<Database>,
  publicationId: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<Draft[]> {
  let query = db.selectFrom('draft').select(columns).where('publication_id', '=', publicationId)
  if (page.after !== undefined) query = query.where('id', '>', page.after)
  return query.orderBy('id').limit(page.limit).execute()
}

export async function findDraft(
  db: Kysely<Database>,
  publicationId: string,
  id: string,
): Promise<Draft | undefined> {
  return db
    .selectFrom('draft')
    .select(columns)
    .where('publication_id', '=', publicationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The same, held until the transaction ends: who else would publish it waits. */
export async function holdDraft(
  transaction: Kysely<Database>,
  publicationId: string,
  id: string,
): Promise<Draft | undefined> {
  await transaction
    .selectFrom('draft')
    .select('id')
    .where('publication_id', '=', publicationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  // Read after waiting, by a statement of its own: one that waits does not see the article that was made meanwhile.
  return findDraft(transaction, publicationId, id)
}

/**
 * Saves a draft if nobody saved it since `knownRevision` (0: it is new). Returns undefined when somebody did, so that
 * nobody's words are overwritten unseen.
 */
export async function saveDraft(
  db: Kysely<Database>,
  publicationId: string,
  authorId: string,
  id: string,
  words: DraftWords,
  knownRevision: number,
): Promise<Draft | undefined> {
  const values = {
    article_id: words.articleId,
    title: words.title,
    text: words.text,
    series: words.series,
    series_position: words.seriesPosition,
  }
  if (knownRevision === 0) {
    return db
      .insertInto('draft')
      .values({ publication_id: publicationId, id, author_id: authorId, ...values })
      .onConflict((conflict) => conflict.columns(['publication_id', 'id']).doNothing())
      .returning(columns)
      .executeTakeFirst()
  }
  return db
    .updateTable('draft')
    .set({ ...values, revision: sql<number>`revision + 1`, updated_at: sql<Date>`now()` })
    .where('publication_id', '=', publicationId)
    .where('id', '=', id)
    .where('revision', '=', knownRevision)
    .returning(columns)
    .executeTakeFirst()
}

/** Makes a draft the beginning of an article's next version. */
export async function tieDraft(
  db: Kysely<Database>,
  publicationId: string,
  id: string,
  articleId: string,
): Promise<void> {
  await db
    .updateTable('draft')
    .set({ article_id: articleId })
    .where('publication_id', '=', publicationId)
    .where('id', '=', id)
    .execute()
}

export async function deleteDraft(db: Kysely<Database>, publicationId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('draft')
    .where('publication_id', '=', publicationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
