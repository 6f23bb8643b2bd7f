import { audit, invite, type Role } from '../../store/index.ts'
import type { House } from '../house.ts'
import { hashOfToken, newToken } from './token.ts'

const invitationMilliseconds = 7 * 86_400_000

/**
 * Makes a link that lets one person in, once, within a week. The secret stands after the `#`, which browsers send to
 * no server and no log.
 */
export async function makeInvitation(
  house: House,
  publication: { readonly id: string; readonly slug: string },
  invitation: { readonly role: Role; readonly authorId: string | null; readonly invitedBy: string | null },
  origin: string,
): Promise<{ link: string; expiresAt: Date }> {
  const token = newToken()
  const expiresAt = new Date(house.clock() + invitationMilliseconds)
  const { role, authorId, invitedBy } = invitation
  await invite(house.store.write, publication.id, {
    tokenHash: hashOfToken(token),
    role,
    authorId,
    invitedBy,
    expiresAt,
  })
  await audit(house.store.write, publication.id, { authorId: invitedBy, action: 'invited', subject: role })
  return { link: `${origin}/sign-in#${publication.slug}/${token}`, expiresAt }
}
