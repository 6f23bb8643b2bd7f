import { type Kysely, sql } from 'kysely'
import type { Database, Feeling } from './database.ts'

/** What a reader sent after a session. Steps are 0-based places in the exercise of that version. */
export type CheckIn = {
  readonly id: string
  readonly articleId: string
  readonly version: number
  readonly exercise: number | null
  readonly feeling: Feeling
  readonly painBefore: number | null
  readonly painAfter: number | null
  readonly hardStep: number | null
  readonly stoppedStep: number | null
  /** The day it arrived, `2026-11-22`. Nothing finer is kept. */
  readonly receivedOn: string
}

/** Many readers of one article write at once; each takes one of these rows of the sums. */
export const slots = 16

/**
 * Keeps a check-in and adds it to the sums in one statement, so that nobody sees one without the other. A phone coming
 * back online may send it twice: the second changes nothing. Returns whether it was new.
 */
export async function keepCheckIn(
  db: Kysely<Database>,
  publicationId: string,
  checkIn: CheckIn,
  slot: number = Math.floor(Math.random() * slots),
): Promise<boolean> {
  const { articleId, version, exercise, feeling, painBefore, painAfter } = checkIn
  const pair = painBefore !== null && painAfter !== null
  const change = pair ? painAfter - painBefore : 0
  const one = (value: boolean) => (value ? 1 : 0)
  const { rows } = await sql<{ added: number }>`
    with added as (
      insert into check_in (publication_id, id, article_id, version, exercise, feeling, pain_before, pain_after,
        hard_step, stopped_step, received_on)
      values (${publicationId}::uuid, ${checkIn.id}::uuid, ${articleId}::uuid, ${version}::int, ${exercise}::smallint,
        ${feeling}, ${painBefore}::smallint, ${painAfter}::smallint, ${checkIn.hardStep}::smallint,
        ${checkIn.stoppedStep}::smallint, ${checkIn.receivedOn}::date)
      on conflict (publication_id, id) do nothing
      returning publication_id, article_id, version, exercise, hard_step, stopped_step, received_on
    ), total as (
      insert into check_in_sum as t (publication_id, article_id, version, slot, people, better, same, worse, pairs,
        pain_before_sum, pain_after_sum, change_sum, change_square_sum)
      select publication_id, article_id, version, ${slot}::smallint, 1, ${one(feeling === 'better')}::int,
        ${one(feeling === 'same')}::int, ${one(feeling === 'worse')}::int, ${one(pair)}::int,
        ${pair ? painBefore : 0}::float8, ${pair ? painAfter : 0}::float8, ${change}::float8,
        ${change * change}::float8 from added
      on conflict (publication_id, article_id, version, slot) do update set people = t.people + 1,
        better = t.better + excluded.better, same = t.same + excluded.same, worse = t.worse + excluded.worse,
        pairs = t.pairs + excluded.pairs, pain_before_sum = t.pain_before_sum + excluded.pain_before_sum,
        pain_after_sum = t.pain_after_sum + excluded.pain_after_sum, change_sum = t.change_sum + excluded.change_sum,
        change_square_sum = t.change_square_sum + excluded.change_square_sum
    ), week as (
      insert into check_in_week as w (publication_id, article_id, week, slot, people, better, same, worse)
      select publication_id, article_id, date_trunc('week', received_on)::date, ${slot}::smallint, 1,
        ${one(feeling === 'better')}::int, ${one(feeling === 'same')}::int, ${one(feeling === 'worse')}::int from added
      on conflict (publication_id, article_id, week, slot) do update set people = w.people + 1,
        better = w.better + excluded.better, same = w.same + excluded.same, worse = w.worse + excluded.worse
    ), steps as (
      insert into check_in_step as s (publication_id, article_id, version, exercise, step, slot, hard, stopped)
      select publication_id, article_id, version, coalesce(exercise, 0), step, ${slot}::smallint,
        max(hard), max(stopped)
      from (
        select *, hard_step as step, 1 as hard, 0 as stopped from added where hard_step is not null
        union all
        select *, stopped_step, 0, 1 from added where stopped_step is not null
      ) as told
      group by publication_id, article_id, version, exercise, step
      on conflict (publication_id, article_id, version, exercise, step, slot) do update set
        hard = s.hard + excluded.hard, stopped = s.stopped + excluded.stopped
    )
    select count(*)::int as added from added`.execute(db)
  return rows[0]?.added === 1
}
