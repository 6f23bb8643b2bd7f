import { randomUUID } from 'node:crypto'
import type { CheckIn } from '../check-ins.ts'
import { ensurePublication, type NewVersion, type Publication, publish, type Store } from '../index.ts'

/** A publication of its own, so that tests on one database do not meet. */
export async function freshPublication(store: Store): Promise<Publication> {
  return ensurePublication(store.write, `p-${randomUUID()}`, 'Backs and hips')
}

export function words(changes: Partial<NewVersion> = {}): NewVersion {
  return {
    slug: 'wall-fold',
    title: 'Fold at a wall',
    summary: '',
    text: 'Stand with your back to a wall.',
    series: null,
    seriesPosition: 0,
    authorId: null,
    ...changes,
  }
}

/** A publication with one published article. */
export async function freshArticle(store: Store) {
  const publication = await freshPublication(store)
  const { articleId } = await publish(store.write, publication.id, words())
  return { publicationId: publication.id, articleId, slug: publication.slug }
}

export function checkIn(articleId: string, changes: Partial<CheckIn> = {}): CheckIn {
  return {
    id: randomUUID(),
    articleId,
    version: 1,
    exercise: 0,
    feeling: 'better',
    painBefore: 5,
    painAfter: 3,
    hardStep: null,
    stoppedStep: null,
    receivedOn: '2026-11-18',
    ...changes,
  }
}
