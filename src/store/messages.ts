import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'

/** A line a reader wrote to the teacher. It is not linked to what she answered otherwise. */
export type Message = {
  readonly id: string
  readonly articleSlug: string
  readonly version: number
  readonly words: string
  readonly receivedOn: string
}

export async function keepMessage(
  db: Kysely<Database>,
  publicationId: string,
  message: { id: string; articleId: string; version: number; words: string; receivedOn: string },
): Promise<void> {
  await db
    .insertInto('message')
    .values({
      publication_id: publicationId,
      id: message.id,
      article_id: message.articleId,
      version: message.version,
      words: message.words,
      received_on: message.receivedOn,
    })
    .onConflict((conflict) => conflict.columns(['publication_id', 'id']).doNothing())
    .execute()
}

/** Messages that were not put away, newest day first. */
export async function readMessages(
  db: Kysely<Database>,
  publicationId: string,
  page: { readonly before?: { receivedOn: string; id: string } | undefined; readonly limit: number },
): Promise<Message[]> {
  let query = db
    .selectFrom('message as m')
    .innerJoin('article as a', (join) =>
      join.onRef('a.publication_id', '=', 'm.publication_id').onRef('a.id', '=', 'm.article_id'),
    )
    .where('m.publication_id', '=', publicationId)
    .where('m.hidden', '=', false)
  if (page.before) {
    const { receivedOn, id } = page.before
    query = query.where(sql<boolean>`(m.received_on, m.id) < (${receivedOn}::date, ${id}::uuid)`)
  }
  return query
    .select(['m.id', 'a.slug as articleSlug', 'm.version', 'm.words'])
    .select(sql<string>`m.received_on::text`.as('receivedOn'))
    .orderBy('m.received_on', 'desc')
    .orderBy('m.id', 'desc')
    .limit(page.limit)
    .execute()
}

/** Puts a message away (read, or not worth keeping in sight). */
export async function hideMessage(db: Kysely<Database>, publicationId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('message')
    .set({ hidden: true })
    .where('publication_id', '=', publicationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
