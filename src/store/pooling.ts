import { type Kysely, sql } from 'kysely'
import type { Database, Design } from './database.ts'

/** What one consenting person shares of her own result: an estimate and its error, in points of pain. */
export type PersonSummary = {
  readonly id: string
  readonly articleId: string
  readonly design: Design
  readonly estimate: number
  readonly standardError: number
  readonly ratings: number
  readonly updatedOn: string
}

/**
 * For each spread τ between people in `spreads`: Σ log v, Σ 1/v, Σ est/v and Σ est²/v with v = se² + τ². The pooled
 * posterior needs nothing else, so it is exact and costs the same for ten people and for ten million.
 */
export type PoolSums = {
  readonly people: number
  readonly logVariances: readonly number[]
  readonly precisions: readonly number[]
  readonly weighted: readonly number[]
  readonly squares: readonly number[]
}

/** The grid of spreads, in points of pain: 0 to 6 in steps of 0.015 (odd in number, for Simpson's rule). */
export const spreads: readonly number[] = Array.from({ length: 401 }, (_, index) => index * 0.015)

type Sums = { log_variances: number[]; precisions: number[]; weighted: number[]; squares: number[] }

const noSums: Sums = {
  log_variances: spreads.map(() => 0),
  precisions: spreads.map(() => 0),
  weighted: spreads.map(() => 0),
  squares: spreads.map(() => 0),
}

function add(sums: Sums, estimate: number, standardError: number, sign: 1 | -1): Sums {
  const variances = spreads.map((spread) => standardError ** 2 + spread ** 2)
  const each = (values: readonly number[], term: (variance: number) => number) =>
    values.map((value, index) => value + sign * term(variances[index] as number))
  return {
    log_variances: each(sums.log_variances, Math.log),
    precisions: each(sums.precisions, (variance) => 1 / variance),
    weighted: each(sums.weighted, (variance) => estimate / variance),
    squares: each(sums.squares, (variance) => estimate ** 2 / variance),
  }
}

/** Keeps a person's newest summary in place of her last one, and the sums with it. */
export async function keepSummary(
  db: Kysely<Database>,
  publicationId: string,
  summary: PersonSummary,
): Promise<void> {
  const { articleId, design, estimate, standardError } = summary
  await db.transaction().execute(async (transaction) => {
    const ofPool = { publication_id: publicationId, article_id: articleId, design }
    await transaction
      .insertInto('pool_sum')
      .values({ ...ofPool, people: 0, ...noSums })
      .onConflict((conflict) => conflict.columns(['publication_id', 'article_id', 'design']).doNothing())
      .execute()
    const pool = await transaction
      .selectFrom('pool_sum')
      .select(['people', 'log_variances', 'precisions', 'weighted', 'squares'])
      .where((where) => where.and(ofPool))
      .forUpdate() // every change of this pool waits here for its turn
      .executeTakeFirstOrThrow()
    const before = await transaction
      .selectFrom('person_summary')
      .select(['estimate', 'standard_error'])
      .where((where) => where.and(ofPool))
      .where('id', '=', summary.id)
      .executeTakeFirst()
    const without = before ? add(pool, before.estimate, before.standard_error, -1) : pool
    const values = {
      estimate,
      standard_error: standardError,
      ratings: summary.ratings,
      updated_on: summary.updatedOn,
    }
    await transaction
      .insertInto('person_summary')
      .values({ ...ofPool, id: summary.id, ...values })
      .onConflict((conflict) =>
        conflict.columns(['publication_id', 'id', 'article_id', 'design']).doUpdateSet(values),
      )
      .execute()
    await transaction
      .updateTable('pool_sum')
      .set({ people: pool.people + (before ? 0 : 1), ...add(without, estimate, standardError, 1) })
      .where((where) => where.and(ofPool))
      .execute()
  })
}

/** Takes a person's summary back out, when she changes her mind. */
export async function removeSummary(
  db: Kysely<Database>,
  publicationId: string,
  id: string,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    // Locked before the summaries are touched, in the same order as keepSummary does.
    const found = await transaction
      .selectFrom('person_summary')
      .select(['article_id', 'design'])
      .where('publication_id', '=', publicationId)
      .where('id', '=', id)
      .orderBy('article_id')
      .orderBy('design')
      .execute()
    for (const { article_id, design } of found) {
      const ofPool = { publication_id: publicationId, article_id, design }
      const pool = await transaction
        .selectFrom('pool_sum')
        .select(['people', 'log_variances', 'precisions', 'weighted', 'squares'])
        .where((where) => where.and(ofPool))
        .forUpdate()
        .executeTakeFirstOrThrow()
      const gone = await transaction
        .deleteFrom('person_summary')
        .where((where) => where.and(ofPool))
        .where('id', '=', id)
        .returning(['estimate', 'standard_error'])
        .executeTakeFirst()
      if (!gone) continue
      const sums = add(pool, gone.estimate, gone.standard_error, -1)
      await transaction
        .updateTable('pool_sum')
        .set({ people: pool.people - 1, ...sums })
        .where((where) => where.and(ofPool))
        .execute()
    }
    return found.length > 0
  })
}

export async function readPool(
  db: Kysely<Database>,
  publicationId: string,
  articleId: string,
  design: Design,
): Promise<PoolSums | undefined> {
  return db
    .selectFrom('pool_sum')
    .select(['people', 'log_variances as logVariances', 'precisions', 'weighted', 'squares'])
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
    .where('design', '=', design)
    .where('people', '>', sql<number>`0`)
    .executeTakeFirst()
}
