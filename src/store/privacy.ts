import type { Kysely } from 'kysely'
import type { Database } from './database.ts'

/** A figure that was made public, with the noise in it, and its cost. */
export type Release = {
  readonly articleId: string
  readonly statistic: string
  /** `2026-Q4`. A figure is released once a quarter, never live. */
  readonly quarter: string
  readonly epsilon: number
  readonly released: string
}

/**
 * Releases a figure at most once a quarter and within the yearly budget. Of two processes the first decides: both get
 * its figure, since a second draw of noise would let them be averaged. Undefined when the budget is spent.
 */
export async function releaseOnce(
  db: Kysely<Database>,
  publicationId: string,
  release: Release,
  budgetOfYear: number,
): Promise<string | undefined> {
  const { articleId, statistic, quarter, epsilon } = release
  const year = quarter.slice(0, 4)
  return db.transaction().execute(async (transaction) => {
    // One release of an article at a time, or two different figures could each think the rest of the budget is theirs.
    await transaction
      .selectFrom('article')
      .select('id')
      .where('publication_id', '=', publicationId)
      .where('id', '=', articleId)
      .forUpdate()
      .execute()
    const rows = await transaction
      .selectFrom('privacy_ledger')
      .select(['statistic', 'quarter', 'epsilon', 'released'])
      .where('publication_id', '=', publicationId)
      .where('article_id', '=', articleId)
      .where('quarter', 'like', `${year}-%`)
      .execute()
    const known = rows.find((row) => row.statistic === statistic && row.quarter === quarter)
    if (known) return known.released
    const spent = rows.reduce((sum, row) => sum + row.epsilon, 0)
    if (spent + epsilon > budgetOfYear + 1e-9) return undefined
    await transaction
      .insertInto('privacy_ledger')
      .values({
        publication_id: publicationId,
        article_id: articleId,
        statistic,
        quarter,
        epsilon,
        released: release.released,
      })
      .onConflict((conflict) =>
        conflict.columns(['publication_id', 'article_id', 'statistic', 'quarter']).doNothing(),
      )
      .execute()
    const kept = await transaction
      .selectFrom('privacy_ledger')
      .select('released')
      .where('publication_id', '=', publicationId)
      .where('article_id', '=', articleId)
      .where('statistic', '=', statistic)
      .where('quarter', '=', quarter)
      .executeTakeFirstOrThrow()
    return kept.released
  })
}

/** What was released of an article, oldest first. */
export async function readReleases(
  db: Kysely<Database>,
  publicationId: string,
  articleId: string,
): Promise<Release[]> {
  return db
    .selectFrom('privacy_ledger')
    .select(['article_id as articleId', 'statistic', 'quarter', 'epsilon', 'released'])
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
    .orderBy('quarter')
    .orderBy('statistic')
    .execute()
}
