import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'

/** Everything readers said about an article, as sums. */
export type CheckInSums = {
  readonly people: number
  readonly better: number
  readonly same: number
  readonly worse: number
  /** Check-ins that gave pain both before and after. */
  readonly pairs: number
  readonly painBeforeSum: number
  readonly painAfterSum: number
  readonly changeSum: number
  readonly changeSquareSum: number
}

/** Reads the sums of an article, of one version or of all. Costs the same however many check-ins there are. */
export async function readSums(
  db: Kysely<Database>,
  publicationId: string,
  articleId: string,
  version?: number,
): Promise<CheckInSums> {
  const sum = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)::float8`
  let query = db
    .selectFrom('check_in_sum')
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
  if (version !== undefined) query = query.where('version', '=', version)
  return query
    .select([
      sum('people').as('people'),
      sum('better').as('better'),
      sum('same').as('same'),
      sum('worse').as('worse'),
      sum('pairs').as('pairs'),
      sum('pain_before_sum').as('painBeforeSum'),
      sum('pain_after_sum').as('painAfterSum'),
      sum('change_sum').as('changeSum'),
      sum('change_square_sum').as('changeSquareSum'),
    ])
    .executeTakeFirstOrThrow()
}

export type WeekSums = {
  readonly week: string
  readonly people: number
  readonly better: number
  readonly same: number
  readonly worse: number
}

/** Counts by week (its Monday), newest first; without an article, of the whole publication. */
export async function readWeeks(
  db: Kysely<Database>,
  publicationId: string,
  articleId: string | null,
  limit: number,
): Promise<WeekSums[]> {
  let query = db.selectFrom('check_in_week').where('publication_id', '=', publicationId)
  if (articleId !== null) query = query.where('article_id', '=', articleId)
  return query
    .select([
      sql<string>`week::text`.as('week'),
      sql<number>`sum(people)::float8`.as('people'),
      sql<number>`sum(better)::float8`.as('better'),
      sql<number>`sum(same)::float8`.as('same'),
      sql<number>`sum(worse)::float8`.as('worse'),
    ])
    .groupBy('week')
    .orderBy('week', 'desc')
    .limit(limit)
    .execute()
}

export type StepSums = {
  readonly exercise: number
  readonly step: number
  readonly hard: number
  readonly stopped: number
}

/** How often each step of a version was found hard or was the last one done, in the order of the text. */
export async function readSteps(
  db: Kysely<Database>,
  publicationId: string,
  articleId: string,
  version: number,
): Promise<StepSums[]> {
  return db
    .selectFrom('check_in_step')
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
    .where('version', '=', version)
    .select([
      'exercise',
      'step',
      sql<number>`sum(hard)::float8`.as('hard'),
      sql<number>`sum(stopped)::float8`.as('stopped'),
    ])
    .groupBy(['exercise', 'step'])
    .orderBy('exercise')
    .orderBy('step')
    .execute()
}
