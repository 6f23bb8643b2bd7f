import * as z from 'zod/mini'
import * as contract from '../../../contract/index.ts'
import {
  findRecording,
  listArticles,
  listRecordings,
  listVersions,
  type PublishedArticle,
} from '../../../store/index.ts'
import { articleAt, publicationAt } from '../named-in-path.ts'
import { page, pageQuery } from '../paging.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'

const cacheSeconds = 60

export function entryOf(article: PublishedArticle) {
  const { slug, version, title, summary, series, seriesPosition, publishedAt } = article
  return { slug, version, title, summary, series, seriesPosition, publishedAt: publishedAt.toISOString() }
}

const onePublication = { publication: '{publication}' }
const oneArticle = { publication: '{publication}', slug: '{slug}' }

/** What anybody may read. */
export const readingRoutes = [
  route({
    method: 'get',
    path: '/publications/{publication}',
    id: 'getPublication',
    summary: 'A publication',
    who: 'anyone',
    kind: 'read',
    answers: { 200: { means: 'The publication', schema: contract.publication } },
    refuses: ['not-found'],
    examples: [
      { path: onePublication, answers: 200 },
      { path: { publication: 'nobody-has-this' }, answers: 404 },
    ],
    handle: async ({ house, path }) => {
      const { slug, title } = await publicationAt(house, path['publication'])
      return { status: 200, body: { slug, title }, cacheSeconds }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/articles',
    id: 'listArticles',
    summary: 'Its published articles, by address',
    who: 'anyone',
    kind: 'read',
    query: pageQuery,
    answers: { 200: { means: 'A page of articles', schema: contract.articlePage } },
    refuses: ['not-found', 'invalid'],
    examples: [
      { path: onePublication, query: { limit: '10' }, answers: 200 },
      { path: onePublication, query: { limit: '0' }, answers: 422 },
    ],
    handle: async ({ house, path, query: { after, limit } }) => {
      const { id } = await publicationAt(house, path['publication'])
      const rows = await listArticles(house.store.read, id, { after, limit: limit + 1 })
      return { status: 200, body: page(rows, limit, entryOf, ({ slug }) => slug), cacheSeconds }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/articles/{slug}',
    id: 'getArticle',
    summary: 'A published article with its words, now or as it was in an earlier version',
    who: 'anyone',
    kind: 'read',
    query: z.object({
      version: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(2 ** 31 - 1))),
    }),
    answers: { 200: { means: 'The article', schema: contract.article } },
    refuses: ['not-found'],
    examples: [
      { path: oneArticle, answers: 200 },
      { path: oneArticle, query: { version: '1' }, answers: 200 },
      { path: oneArticle, query: { version: '99' }, answers: 404 },
    ],
    handle: async ({ house, path, query }) => {
      const now = await articleAt(house, path) // an article off the shelf shows no earlier version either
      const { publication, article } =
        query.version === undefined ? now : await articleAt(house, path, query.version)
      const recordedCues = await listRecordings(house.store.read, publication.id, article.id)
      return { status: 200, body: { ...entryOf(article), text: article.text, recordedCues }, cacheSeconds }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/articles/{slug}/versions',
    id: 'listVersions',
    summary: 'Every version that was published, newest first',
    who: 'anyone',
    kind: 'read',
    answers: {
      200: { means: 'The versions', schema: z.object({ items: z.array(contract.articleVersion) }) },
    },
    refuses: ['not-found'],
    examples: [{ path: oneArticle, answers: 200 }],
    handle: async ({ house, path }) => {
      const { publication, article } = await articleAt(house, path)
      const versions = await listVersions(house.store.read, publication.id, article.id)
      const items = versions.map((each) => ({ ...each, publishedAt: each.publishedAt.toISOString() }))
      return { status: 200, body: { items }, cacheSeconds }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/articles/{slug}/cues/{key}',
    id: 'getCue',
    summary: 'A cue in the teacher’s own voice',
    who: 'anyone',
    kind: 'read',
    answers: { 200: { means: 'The recording (audio)' } },
    refuses: ['not-found'],
    examples: [
      { path: { ...oneArticle, key: '{cueKey}' }, answers: 200 },
      { path: { ...oneArticle, key: '0000000000000000' }, answers: 404 },
    ],
    handle: async ({ house, path }) => {
      const { publication, article } = await articleAt(house, path)
      const found = await findRecording(house.store.read, {
        publicationId: publication.id,
        articleId: article.id,
        cueKey: path['key'] ?? '',
      })
      if (!found) throw new Refusal('not-found')
      return { status: 200, bytes: { type: found.mediaType, bytes: found.bytes }, cacheSeconds: 3600 }
    },
  }),
]
