import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'

export type AuditEntry = {
  readonly id: string
  readonly at: Date
  readonly authorId: string | null
  readonly action: string
  readonly subject: string
}

/**
 * Writes down who did what. Entries are never changed, and a later one has a later time, also where the clock ticks
 * no more than once a millisecond (PGlite's) or was set back.
 */
export async function audit(
  db: Kysely<Database>,
  publicationId: string,
  entry: { readonly authorId: string | null; readonly action: string; readonly subject?: string },
): Promise<void> {
  const { authorId, action, subject = '' } = entry
  const at = sql<Date>`greatest(now(), (
    select max(at) + interval '1 microsecond' from audit_entry where publication_id = ${publicationId}
  ))`
  await db
    .insertInto('audit_entry')
    .values({ publication_id: publicationId, at, author_id: authorId, action, subject })
    .execute()
}

/** Newest first, `before` the place given by the last page. */
export async function readAudit(
  db: Kysely<Database>,
  publicationId: string,
  page: { readonly before?: { at: string; id: string } | undefined; readonly limit: number },
): Promise<(AuditEntry & { place: string })[]> {
  let query = db.selectFrom('audit_entry').where('publication_id', '=', publicationId)
  if (page.before) {
    const { at, id } = page.before
    query = query.where(sql<boolean>`(at, id) < (${at}::timestamptz, ${id}::uuid)`)
  }
  return query
    .select(['id', 'at', 'author_id as authorId', 'action', 'subject'])
    .select(sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('place'))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()
}
