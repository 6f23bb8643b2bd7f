import { type Kysely, sql } from 'kysely'
import type { Database, Role } from './database.ts'

export type Author = {
  readonly id: string
  readonly publicationId: string
  readonly name: string
  readonly role: Role
}

/** A link that lets one person in. Its secret is known to its bearer alone; the store sees the hash. */
export type Invitation = {
  readonly tokenHash: Uint8Array
  readonly role: Role
  /** Signs in this author; null makes a new one. */
  readonly authorId: string | null
  readonly invitedBy: string | null
  readonly expiresAt: Date
}

const columns = ['id', 'publication_id as publicationId', 'name', 'role'] as const

export async function listAuthors(db: Kysely<Database>, publicationId: string): Promise<Author[]> {
  return db
    .selectFrom('author')
    .select(columns)
    .where('publication_id', '=', publicationId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export async function findAuthor(
  db: Kysely<Database>,
  publicationId: string,
  id: string,
): Promise<Author | undefined> {
  return db
    .selectFrom('author')
    .select(columns)
    .where('publication_id', '=', publicationId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}

export async function invite(
  db: Kysely<Database>,
  publicationId: string,
  invitation: Invitation,
): Promise<void> {
  await db
    .insertInto('invitation')
    .values({
      publication_id: publicationId,
      token_hash: invitation.tokenHash,
      role: invitation.role,
      author_id: invitation.authorId,
      invited_by: invitation.invitedBy,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

/**
 * Uses an invitation up and returns the author it stands for. Undefined when it is unknown, used or too old, or when
 * whoever made it was removed since: else she could come back by a link that she had kept.
 */
export async function acceptInvitation(
  db: Kysely<Database>,
  publicationId: string,
  tokenHash: Uint8Array,
  name: string,
): Promise<Author | undefined> {
  return db.transaction().execute(async (transaction) => {
    // One statement marks it as used: of two who click at once, one gets in.
    const invitation = await transaction
      .updateTable('invitation')
      .set({ used_at: sql<Date>`now()` })
      .where('publication_id', '=', publicationId)
      .where('token_hash', '=', tokenHash)
      .where('used_at', 'is', null)
      .where('expires_at', '>', sql<Date>`now()`)
      .where(({ or, eb, exists, selectFrom }) =>
        or([
          eb('invited_by', 'is', null),
          exists(
            selectFrom('author')
              .select('author.id')
              .whereRef('author.publication_id', '=', 'invitation.publication_id')
              .whereRef('author.id', '=', 'invitation.invited_by')
              .where('author.removed_at', 'is', null),
          ),
        ]),
      )
      .returning(['role', 'author_id'])
      .executeTakeFirst()
    if (!invitation) return undefined
    if (invitation.author_id !== null) return findAuthor(transaction, publicationId, invitation.author_id)
    return transaction
      .insertInto('author')
      .values({ publication_id: publicationId, name, role: invitation.role })
      .returning(columns)
      .executeTakeFirstOrThrow()
  })
}

/** Removes an author and everything she could sign in with. The last owner can't be removed. */
export async function removeAuthor(
  db: Kysely<Database>,
  publicationId: string,
  id: string,
): Promise<'removed' | 'unknown' | 'last-owner'> {
  return db.transaction().execute(async (transaction) => {
    const owners = await transaction
      .selectFrom('author')
      .select('id')
      .where('publication_id', '=', publicationId)
      .where('role', '=', 'owner')
      .where('removed_at', 'is', null)
      .forUpdate()
      .execute()
    if (owners.length === 1 && owners[0]?.id === id) return 'last-owner'
    const { numUpdatedRows } = await transaction
      .updateTable('author')
      .set({ removed_at: sql<Date>`now()` })
      .where('publication_id', '=', publicationId)
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirstOrThrow()
    for (const table of ['passkey', 'sign_in'] as const) {
      await transaction
        .deleteFrom(table)
        .where('publication_id', '=', publicationId)
        .where('author_id', '=', id)
        .execute()
    }
    return numUpdatedRows > 0n ? 'removed' : 'unknown'
  })
}

export async function hasOwner(db: Kysely<Database>, publicationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('author')
    .select('id')
    .where('publication_id', '=', publicationId)
    .where('role', '=', 'owner')
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
