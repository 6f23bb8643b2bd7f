import type { Kysely } from 'kysely'
import type { Database } from './database.ts'

export type Publication = { readonly id: string; readonly slug: string; readonly title: string }

const columns = ['id', 'slug', 'title'] as const

export async function findPublication(db: Kysely<Database>, slug: string): Promise<Publication | undefined> {
  return db.selectFrom('publication').select(columns).where('slug', '=', slug).executeTakeFirst()
}

/** The publication of somebody who is signed in. */
export async function publicationOf(
  db: Kysely<Database>,
  { publicationId }: { readonly publicationId: string },
): Promise<Publication> {
  return db
    .selectFrom('publication')
    .select(columns)
    .where('id', '=', publicationId)
    .executeTakeFirstOrThrow()
}

/** Finds the publication or makes it; several starting processes agree on one. */
export async function ensurePublication(
  db: Kysely<Database>,
  slug: string,
  title: string,
): Promise<Publication> {
  await db
    .insertInto('publication')
    .values({ slug, title })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
  return db.selectFrom('publication').select(columns).where('slug', '=', slug).executeTakeFirstOrThrow()
}

export async function renamePublication(db: Kysely<Database>, id: string, title: string): Promise<void> {
  await db.updateTable('publication').set({ title }).where('id', '=', id).execute()
}
