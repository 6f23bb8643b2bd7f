import type { Kysely } from 'kysely'
import type { Database } from './database.ts'

/** A cue in the teacher's own voice. */
export type Recording = { readonly mediaType: string; readonly bytes: Uint8Array }

type Place = { readonly publicationId: string; readonly articleId: string; readonly cueKey: string }

export async function keepRecording(
  db: Kysely<Database>,
  { publicationId, articleId, cueKey }: Place,
  recording: Recording,
  authorId: string,
): Promise<void> {
  const values = { media_type: recording.mediaType, bytes: recording.bytes, author_id: authorId }
  await db
    .insertInto('cue_recording')
    .values({ publication_id: publicationId, article_id: articleId, cue_key: cueKey, ...values })
    .onConflict((conflict) =>
      conflict.columns(['publication_id', 'article_id', 'cue_key']).doUpdateSet(values),
    )
    .execute()
}

export async function findRecording(
  db: Kysely<Database>,
  { publicationId, articleId, cueKey }: Place,
): Promise<Recording | undefined> {
  return db
    .selectFrom('cue_recording')
    .select(['media_type as mediaType', 'bytes'])
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
    .where('cue_key', '=', cueKey)
    .executeTakeFirst()
}

/** The keys of every recorded cue of an article, so a player knows whom it will hear. */
export async function listRecordings(
  db: Kysely<Database>,
  publicationId: string,
  articleId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('cue_recording')
    .select('cue_key')
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
    .orderBy('cue_key')
    .execute()
  return rows.map((row) => row.cue_key)
}

export async function deleteRecording(
  db: Kysely<Database>,
  { publicationId, articleId, cueKey }: Place,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('cue_recording')
    .where('publication_id', '=', publicationId)
    .where('article_id', '=', articleId)
    .where('cue_key', '=', cueKey)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
