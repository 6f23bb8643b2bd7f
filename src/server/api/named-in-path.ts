/** What a path names, found or refused with "there is nothing here". */
import { findArticle, findPublication, type Publication, type PublishedArticle } from '../../store/index.ts'
import type { House } from '../house.ts'
import { Refusal } from './refusal.ts'

export async function publicationAt(house: House, slug: string | undefined): Promise<Publication> {
  const publication = await findPublication(house.store.read, slug ?? '')
  if (!publication) throw new Refusal('not-found')
  return publication
}

export async function articleAt(
  house: House,
  path: Readonly<Record<string, string>>,
  version?: number,
): Promise<{ publication: Publication; article: PublishedArticle }> {
  const publication = await publicationAt(house, path['publication'])
  const article = await findArticle(house.store.read, publication.id, path['slug'] ?? '', version)
  if (!article) throw new Refusal('not-found')
  return { publication, article }
}

export function uuidIn(path: Readonly<Record<string, string>>): string {
  const id = path['id'] ?? ''
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new Refusal('not-found')
  return id
}
