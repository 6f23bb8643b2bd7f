import { type Kysely, sql } from 'kysely'
import type { Author } from './authors.ts'
import type { Database } from './database.ts'

export type Passkey = {
  readonly publicationId: string
  readonly credentialId: string
  readonly authorId: string
  readonly publicKey: Uint8Array
  /** Counted up by the device; going back means the key was copied. */
  readonly counter: number
  readonly transports: readonly string[]
}

export type Challenge = {
  readonly id: string
  readonly publicationId: string | null
  readonly authorId: string | null
  readonly purpose: 'register' | 'sign-in'
  readonly challenge: string
  readonly expiresAt: Date
}

export async function keepPasskey(db: Kysely<Database>, passkey: Passkey): Promise<void> {
  await db
    .insertInto('passkey')
    .values({
      publication_id: passkey.publicationId,
      credential_id: passkey.credentialId,
      author_id: passkey.authorId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
    })
    .execute()
}

const passkeyColumns = [
  'publication_id as publicationId',
  'credential_id as credentialId',
  'author_id as authorId',
  'public_key as publicKey',
  'counter',
  'transports',
] as const

export async function findPasskey(db: Kysely<Database>, credentialId: string): Promise<Passkey | undefined> {
  return db
    .selectFrom('passkey')
    .select(passkeyColumns)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
}

export async function listPasskeys(
  db: Kysely<Database>,
  publicationId: string,
  authorId: string,
): Promise<Passkey[]> {
  return db
    .selectFrom('passkey')
    .select(passkeyColumns)
    .where('publication_id', '=', publicationId)
    .where('author_id', '=', authorId)
    .execute()
}

export async function countPasskeyUse(db: Kysely<Database>, passkey: Passkey, counter: number) {
  await db
    .updateTable('passkey')
    .set({ counter, last_used_at: sql<Date>`now()` })
    .where('publication_id', '=', passkey.publicationId)
    .where('credential_id', '=', passkey.credentialId)
    .execute()
}

export async function keepChallenge(db: Kysely<Database>, challenge: Challenge): Promise<void> {
  await db.deleteFrom('challenge').where('expires_at', '<', sql<Date>`now()`).execute()
  await db
    .insertInto('challenge')
    .values({
      id: challenge.id,
      publication_id: challenge.publicationId,
      author_id: challenge.authorId,
      purpose: challenge.purpose,
      challenge: challenge.challenge,
      expires_at: challenge.expiresAt,
    })
    .execute()
}

/** Takes a challenge out: it can be answered once. */
export async function takeChallenge(
  db: Kysely<Database>,
  id: string,
  purpose: Challenge['purpose'],
): Promise<Challenge | undefined> {
  return db
    .deleteFrom('challenge')
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning([
      'id',
      'publication_id as publicationId',
      'author_id as authorId',
      'purpose',
      'challenge',
      'expires_at as expiresAt',
    ])
    .executeTakeFirst()
}

export async function beginSignIn(
  db: Kysely<Database>,
  author: { readonly publicationId: string; readonly id: string },
  tokenHash: Uint8Array,
  expiresAt: Date,
): Promise<void> {
  const { publicationId, id } = author
  await db
    .insertInto('sign_in')
    .values({
      publication_id: publicationId,
      author_id: id,
      token_hash: tokenHash,
      expires_at: expiresAt,
    })
    .execute()
}

/** Who holds this token, and when it was last changed. A token replaced less than a minute ago still counts. */
export async function findSignIn(
  db: Kysely<Database>,
  publicationId: string,
  tokenHash: Uint8Array,
): Promise<(Author & { rotatedAt: Date }) | undefined> {
  return db
    .selectFrom('sign_in as s')
    .innerJoin('author as a', (join) =>
      join.onRef('a.publication_id', '=', 's.publication_id').onRef('a.id', '=', 's.author_id'),
    )
    .select(['a.id', 'a.publication_id as publicationId', 'a.name', 'a.role', 's.rotated_at as rotatedAt'])
    .where('s.publication_id', '=', publicationId)
    .where((where) =>
      where.or([
        where('s.token_hash', '=', tokenHash),
        where.and([
          where('s.previous_hash', '=', tokenHash),
          where('s.rotated_at', '>', sql<Date>`now() - interval '1 minute'`),
        ]),
      ]),
    )
    .where('s.expires_at', '>', sql<Date>`now()`)
    .where('a.removed_at', 'is', null)
    .executeTakeFirst()
}

/** Replaces a token by a fresh one. False when another request has just done so. */
export async function rotateSignIn(
  db: Kysely<Database>,
  publicationId: string,
  from: Uint8Array,
  to: Uint8Array,
  expiresAt: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sign_in')
    .set({ token_hash: to, previous_hash: from, rotated_at: sql<Date>`now()`, expires_at: expiresAt })
    .where('publication_id', '=', publicationId)
    .where('token_hash', '=', from)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Ends a sign-in by its token, or by the one before: a request may bring a token that is replaced on the way. */
export async function endSignIn(
  db: Kysely<Database>,
  publicationId: string,
  tokenHash: Uint8Array,
): Promise<void> {
  await db
    .deleteFrom('sign_in')
    .where('publication_id', '=', publicationId)
    .where((where) => where.or([where('token_hash', '=', tokenHash), where('previous_hash', '=', tokenHash)]))
    .execute()
}
