import { ensurePublication, hasOwner, publish, type Store } from '../store/index.ts'
import type { House } from './house.ts'
import type { Library } from './library.ts'
import { makeInvitation } from './sign-in/invite.ts'

/** The publication that the starter library is kept under, so that its readers' answers have a place. */
export const libraryPublication = 'library'

/** Puts the library's articles into the store. An article whose words changed becomes a new version. */
export async function stockLibrary(store: Store, library: Library): Promise<void> {
  const { id } = await ensurePublication(store.write, libraryPublication, 'The library of Uncoil')
  for (const { slug, title, summary, series, order, text } of library.articles) {
    const words = { slug, title, summary, text, series, seriesPosition: order, authorId: null }
    await publish(store.write, id, words)
  }
}

/**
 * Makes the house's own publication, and a link for its owner while it has none (or when a new one is asked for, by
 * someone who can start the program anyway).
 */
export async function ownerLink(
  house: House,
  slug: string,
  origin: string,
  evenIfOwned = false,
): Promise<string | null> {
  const publication = await ensurePublication(house.store.write, slug, 'My exercises')
  if (!evenIfOwned && (await hasOwner(house.store.write, publication.id))) return null
  const invitation = { role: 'owner', authorId: null, invitedBy: null } as const
  return (await makeInvitation(house, publication, invitation, origin)).link
}
