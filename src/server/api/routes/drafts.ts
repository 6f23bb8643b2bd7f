import * as contract from '../../../contract/index.ts'
import {
  audit,
  type Draft,
  deleteDraft,
  findArticleId,
  findDraft,
  holdDraft,
  listDrafts,
  type NewVersion,
  publish,
  publishAsNew,
  saveDraft,
  tieDraft,
  withdraw,
} from '../../../store/index.ts'
import type { House } from '../../house.ts'
import { slugOf } from '../../slug.ts'
import { articleAt, uuidIn } from '../named-in-path.ts'
import { page, pageQuery } from '../paging.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'

const onePublication = { publication: '{publication}' }
const draftId = '7b0c6c1e-9a64-4a3f-8f0b-6f2f3f0f4a11'
const oneDraft = { ...onePublication, id: draftId }
const words = {
  articleSlug: null,
  title: 'Fold at a wall',
  text: 'Stand with your back to a wall. Breathe in. Fold forward slowly. Hold for 3 breaths. Come up slowly.',
  series: null,
  seriesPosition: 0,
}
const longestDraft = 1_100_000 // 250,000 characters, each at most four bytes, and the rest

// Compression on the way marks a tag as weak; the revision in it is as exact as before.
const revisionTag = /^(?:W\/)?"(\d{1,9})"$/
const tagOf = (draft: { revision: number }) => `"${draft.revision}"`

const draftBody = ({ articleId: _, updatedAt, ...draft }: Draft) => ({
  ...draft,
  updatedAt: updatedAt.toISOString(),
})

async function articleIdAt(house: House, publicationId: string, slug: string | null): Promise<string | null> {
  if (slug === null) return null
  const id = await findArticleId(house.store.write, publicationId, slug)
  if (id === undefined) throw new Refusal('invalid', { fields: [{ field: 'articleSlug', code: 'unknown' }] })
  return id
}

/** The studio's shelf: texts on their way, and putting them out. */
export const draftRoutes = [
  route({
    method: 'put',
    path: '/publications/{publication}/drafts/{id}',
    id: 'saveDraft',
    summary:
      'Saves a draft. `If-None-Match: *` makes a new one, `If-Match` names the revision that it replaces',
    who: 'author',
    kind: 'write',
    body: contract.draftWords,
    longestBody: longestDraft,
    answers: { 200: { means: 'Saved, with its new revision', schema: contract.draft } },
    refuses: ['invalid', 'revision-needed', 'changed-meanwhile', 'too-large', 'sign-in-first'],
    examples: [
      { path: oneDraft, body: words, headers: { 'If-None-Match': '*' }, answers: 200 },
      { path: oneDraft, body: words, headers: { 'If-Match': '"1"' }, answers: 200 },
      { path: oneDraft, body: words, headers: { 'If-Match': '"1"' }, answers: 412 },
      { path: oneDraft, body: words, answers: 428 },
    ],
    handle: async ({ house, path, body, header, author }) => {
      const { publicationId, id } = author!
      const known =
        header('If-None-Match') === '*' ? 0 : Number(revisionTag.exec(header('If-Match') ?? '')?.[1])
      if (Number.isNaN(known)) throw new Refusal('revision-needed')
      const { articleSlug, ...rest } = body
      const articleId = await articleIdAt(house, publicationId, articleSlug)
      const saved = await saveDraft(
        house.store.write,
        publicationId,
        id,
        uuidIn(path),
        { ...rest, articleId },
        known,
      )
      if (!saved) throw new Refusal('changed-meanwhile')
      return { status: 200, body: draftBody(saved), etag: tagOf(saved) }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/drafts',
    id: 'listDrafts',
    summary: 'Every draft of the publication',
    who: 'author',
    kind: 'read',
    query: pageQuery,
    answers: { 200: { means: 'A page of drafts', schema: contract.draftPage } },
    refuses: ['sign-in-first'],
    examples: [{ path: onePublication, answers: 200 }],
    handle: async ({ house, author, query: { after, limit } }) => {
      if (after !== undefined) uuidIn({ id: after })
      const { publicationId } = author!
      const rows = await listDrafts(house.store.write, publicationId, { after, limit: limit + 1 })
      return { status: 200, body: page(rows, limit, draftBody, ({ id }) => id) }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/drafts/{id}',
    id: 'getDraft',
    summary: 'One draft; its ETag is its revision',
    who: 'author',
    kind: 'read',
    answers: { 200: { means: 'The draft', schema: contract.draft } },
    refuses: ['not-found', 'sign-in-first'],
    examples: [{ path: oneDraft, answers: 200 }],
    handle: async ({ house, path, author }) => {
      const { publicationId } = author!
      const draft = await findDraft(house.store.write, publicationId, uuidIn(path))
      if (!draft) throw new Refusal('not-found')
      return { status: 200, body: draftBody(draft), etag: tagOf(draft) }
    },
  }),
  route({
    method: 'post',
    path: '/publications/{publication}/drafts/{id}/publish',
    id: 'publishDraft',
    summary: 'Publishes a draft as it is, as the next version of its article or as a new one',
    who: 'author',
    kind: 'write',
    body: contract.publishRequest,
    answers: { 200: { means: 'Published', schema: contract.published } },
    refuses: ['not-found', 'invalid', 'sign-in-first'],
    examples: [{ path: oneDraft, body: { slug: 'fold-at-a-wall' }, answers: 200 }],
    handle: async ({ house, path, body, origin, author }) => {
      const { publicationId, id: authorId } = author!
      // Held while it is published: tapped twice, it makes one article.
      const { slug, version } = await house.store.write.transaction().execute(async (transaction) => {
        const draft = await holdDraft(transaction, publicationId, uuidIn(path))
        if (!draft) throw new Refusal('not-found')
        if (draft.title.trim() === '' || draft.text.trim() === '') {
          const field = draft.title.trim() === '' ? 'title' : 'text'
          throw new Refusal('invalid', { fields: [{ field, code: 'empty' }] })
        }
        const words = {
          title: draft.title.trim(),
          summary: body.summary ?? '',
          text: draft.text,
          series: draft.series,
          seriesPosition: draft.seriesPosition,
          authorId,
        }
        const own = draft.articleSlug
        const put =
          own === null
            ? await publishAtFreeSlug(transaction, publicationId, body.slug ?? slugOf(draft.title), words)
            : { slug: own, ...(await publish(transaction, publicationId, { slug: own, ...words })) }
        // The draft stays, now as the beginning of the next version.
        await tieDraft(transaction, publicationId, draft.id, put.articleId)
        const subject = `${put.slug} ${put.version}`
        await audit(transaction, publicationId, { authorId, action: 'published', subject })
        return put
      })
      return { status: 200, body: { slug, version, address: `${origin}/p/${path['publication']}/${slug}` } }
    },
  }),
  route({
    method: 'delete',
    path: '/publications/{publication}/drafts/{id}',
    id: 'deleteDraft',
    summary: 'Throws a draft away. What was published from it stays',
    who: 'author',
    kind: 'write',
    answers: { 204: { means: 'Gone' } },
    refuses: ['not-found', 'sign-in-first'],
    examples: [
      { path: oneDraft, answers: 204 },
      { path: oneDraft, answers: 404 },
    ],
    handle: async ({ house, path, author }) => {
      const gone = await deleteDraft(house.store.write, author!.publicationId, uuidIn(path))
      if (!gone) throw new Refusal('not-found')
      return { status: 204 }
    },
  }),
  route({
    method: 'delete',
    path: '/publications/{publication}/articles/{slug}',
    id: 'withdrawArticle',
    summary: 'Takes an article off the shelf. Its versions and its readers’ answers stay',
    who: 'author',
    kind: 'write',
    answers: { 204: { means: 'Taken off' } },
    refuses: ['not-found', 'sign-in-first'],
    examples: [
      { path: { ...onePublication, slug: 'fold-at-a-wall' }, answers: 204 },
      { path: { ...onePublication, slug: 'fold-at-a-wall' }, answers: 404 },
    ],
    handle: async ({ house, path, author }) => {
      const { publication, article } = await articleAt(house, path)
      await withdraw(house.store.write, publication.id, article.slug)
      const { id } = author!
      await audit(house.store.write, publication.id, {
        authorId: id,
        action: 'withdrew',
        subject: article.slug,
      })
      return { status: 204 }
    },
  }),
]

/**
 * Publishes at the address, or at the first free one made of it: a new article never becomes a version of another by
 * accident, not even when two are published at the same time.
 */
async function publishAtFreeSlug(
  db: House['store']['write'],
  publicationId: string,
  wanted: string,
  words: Omit<NewVersion, 'slug'>,
): Promise<{ slug: string; articleId: string; version: number }> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted.slice(0, 75)}-${number}`
    const put = await publishAsNew(db, publicationId, { slug, ...words })
    if (put) return { slug, ...put }
  }
}
