import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { audit, readAudit } from '../audit.ts'
import { acceptInvitation, type Invitation, invite, listAuthors, removeAuthor } from '../authors.ts'
import { hideMessage, keepMessage, readMessages } from '../messages.ts'
import type { Store } from '../open-store.ts'
import * as signIn from '../sign-in.ts'
import { freshArticle, freshPublication } from './fixtures.ts'

const inAnHour = () => new Date(Date.now() + 3_600_000)

async function join(store: Store, publicationId: string, changes: Partial<Invitation> = {}) {
  const tokenHash = randomBytes(32)
  const invitation = {
    tokenHash,
    role: 'author',
    authorId: null,
    invitedBy: null,
    expiresAt: inAnHour(),
  } as const
  await invite(store.write, publicationId, { ...invitation, ...changes })
  return { tokenHash, author: await acceptInvitation(store.write, publicationId, tokenHash, 'Ada') }
}

export function peopleCases(store: () => Store): void {
  test('an invitation lets one person in, once and in time', async () => {
    const { id } = await freshPublication(store())
    const { author, tokenHash } = await join(store(), id)
    expect(author).toMatchObject({ name: 'Ada', role: 'author' })
    expect(await acceptInvitation(store().write, id, tokenHash, 'Eve')).toBeUndefined()
    const late = await join(store(), id, { expiresAt: new Date(Date.now() - 1000) })
    expect(late.author).toBeUndefined()
    expect(await listAuthors(store().read, id)).toHaveLength(1)
  })

  test('who was removed can not come back by a link that she made before', async () => {
    const { id } = await freshPublication(store())
    const owner = (await join(store(), id, { role: 'owner' })).author!
    await join(store(), id, { role: 'owner' })
    const kept = randomBytes(32)
    const invitation = { role: 'owner', authorId: null, invitedBy: owner.id, expiresAt: inAnHour() } as const
    await invite(store().write, id, { tokenHash: kept, ...invitation })
    expect((await join(store(), id, { invitedBy: owner.id })).author).toBeDefined()
    expect(await removeAuthor(store().write, id, owner.id)).toBe('removed')
    expect(await acceptInvitation(store().write, id, kept, 'Ada again')).toBeUndefined()
  })

  test('of two who click one invitation at once, one gets in', async () => {
    const { id } = await freshPublication(store())
    const tokenHash = randomBytes(32)
    const invitation = {
      tokenHash,
      role: 'owner',
      authorId: null,
      invitedBy: null,
      expiresAt: inAnHour(),
    } as const
    await invite(store().write, id, invitation)
    const both = ['Ada', 'Eve'].map((name) => acceptInvitation(store().write, id, tokenHash, name))
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1)
  })

  test('removing an author ends her sign-ins, and the last owner stays', async () => {
    const { id } = await freshPublication(store())
    const owner = (await join(store(), id, { role: 'owner' })).author!
    const author = (await join(store(), id)).author!
    const token = randomBytes(32)
    await signIn.beginSignIn(store().write, author, token, inAnHour())
    expect((await signIn.findSignIn(store().read, id, token))?.name).toBe('Ada')
    expect(await removeAuthor(store().write, id, author.id)).toBe('removed')
    expect(await signIn.findSignIn(store().read, id, token)).toBeUndefined()
    expect(await removeAuthor(store().write, id, owner.id)).toBe('last-owner')
    expect(await removeAuthor(store().write, id, randomUUID())).toBe('unknown')
  })

  test('a token is replaced once, and the old one is worth nothing after a minute', async () => {
    const { id } = await freshPublication(store())
    const author = (await join(store(), id)).author!
    const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)]
    await signIn.beginSignIn(store().write, author, first, inAnHour())
    expect(await signIn.rotateSignIn(store().write, id, first, second, inAnHour())).toBe(true)
    expect(await signIn.rotateSignIn(store().write, id, first, third, inAnHour())).toBe(false)
    expect(await signIn.findSignIn(store().read, id, first)).toBeDefined()
    expect(await signIn.findSignIn(store().read, id, third)).toBeUndefined()
    const aMinuteAgo = new Date(Date.now() - 61_000)
    await store()
      .write.updateTable('sign_in')
      .set({ rotated_at: aMinuteAgo })
      .where('publication_id', '=', id)
      .execute()
    expect(await signIn.findSignIn(store().read, id, first)).toBeUndefined()
    expect(await signIn.findSignIn(store().read, id, second)).toBeDefined()
    await signIn.endSignIn(store().write, id, second)
    expect(await signIn.findSignIn(store().read, id, second)).toBeUndefined()
  })

  test('a passkey is kept with its counter, and a challenge is answered once', async () => {
    const { id } = await freshPublication(store())
    const author = (await join(store(), id)).author!
    const credentialId = randomUUID()
    const publicKey = new Uint8Array(randomBytes(77))
    const passkey = {
      publicationId: id,
      credentialId,
      authorId: author.id,
      publicKey,
      counter: 0,
      transports: ['usb', 'nfc'],
    }
    await signIn.keepPasskey(store().write, passkey)
    const kept = (await signIn.findPasskey(store().read, credentialId))!
    expect({ ...kept, publicKey: new Uint8Array(kept.publicKey) }).toEqual(passkey)
    await signIn.countPasskeyUse(store().write, kept, 4_000_000_000)
    expect((await signIn.listPasskeys(store().read, id, author.id))[0]?.counter).toBe(4_000_000_000)

    const challenge = {
      id: randomUUID(),
      publicationId: null,
      authorId: null,
      purpose: 'sign-in',
      challenge: 'x',
      expiresAt: inAnHour(),
    } as const
    await signIn.keepChallenge(store().write, challenge)
    expect(await signIn.takeChallenge(store().write, challenge.id, 'register')).toBeUndefined()
    expect((await signIn.takeChallenge(store().write, challenge.id, 'sign-in'))?.challenge).toBe('x')
    expect(await signIn.takeChallenge(store().write, challenge.id, 'sign-in')).toBeUndefined()
  })

  test('the audit log is read newest first, page by page, without a gap', async () => {
    const { id } = await freshPublication(store())
    for (let index = 0; index < 7; index++) {
      await audit(store().write, id, { authorId: null, action: 'published', subject: `a-${index}` })
    }
    const seen: string[] = []
    let before: { at: string; id: string } | undefined
    for (let page = 0; page < 4; page++) {
      const entries = await readAudit(store().read, id, { before, limit: 2 })
      seen.push(...entries.map((entry) => entry.subject))
      const last = entries.at(-1)!
      before = { at: last.place, id: last.id }
    }
    expect(seen).toEqual(['a-6', 'a-5', 'a-4', 'a-3', 'a-2', 'a-1', 'a-0'])
  })

  test('messages arrive once, newest first, and can be put away', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const message = (day: string) => ({
      id: randomUUID(),
      articleId,
      version: 1,
      words: `On ${day}`,
      receivedOn: day,
    })
    const [older, newer] = [message('2026-11-01'), message('2026-11-02')]
    for (const one of [older, newer, newer]) await keepMessage(store().write, publicationId, one)
    const all = await readMessages(store().read, publicationId, { limit: 10 })
    expect(all.map((each) => each.words)).toEqual(['On 2026-11-02', 'On 2026-11-01'])
    expect(all[0]?.articleSlug).toBe('wall-fold')
    const next = await readMessages(store().read, publicationId, {
      limit: 1,
      before: { receivedOn: newer.receivedOn, id: newer.id },
    })
    expect(next.map((each) => each.id)).toEqual([older.id])
    expect(await hideMessage(store().write, publicationId, newer.id)).toBe(true)
    expect(await readMessages(store().read, publicationId, { limit: 10 })).toHaveLength(1)
  })
}
