import * as contract from '../../../contract/index.ts'
import { hideMessage, readMessages, readPool, readSteps, readSums, readWeeks } from '../../../store/index.ts'
import { howItWent, pooledResult, shownSteps, shownWeeks } from '../../how-it-went.ts'
import { articleAt, uuidIn } from '../named-in-path.ts'
import { page, pageQuery, placeFrom, readPlace } from '../paging.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'

const onePublication = { publication: '{publication}' }
const oneArticle = { ...onePublication, slug: '{slug}' }
const weeksShown = 52

/** What a teacher hears back, without learning who it was. */
export const inboxRoutes = [
  route({
    method: 'get',
    path: '/publications/{publication}/articles/{slug}/inbox',
    id: 'getInbox',
    summary: 'How it went for readers of an article; nothing below ten people',
    who: 'author',
    kind: 'read',
    answers: {
      200: { means: 'Counts, weeks, hard steps of this version, pooled result', schema: contract.inbox },
    },
    refuses: ['not-found', 'sign-in-first'],
    examples: [{ path: oneArticle, answers: 200 }],
    handle: async ({ house, path }) => {
      const { publication, article } = await articleAt(house, path)
      const { read } = house.store
      const [sums, weeks, steps, pool] = await Promise.all([
        readSums(read, publication.id, article.id),
        readWeeks(read, publication.id, article.id, weeksShown),
        readSteps(read, publication.id, article.id, article.version),
        readPool(read, publication.id, article.id, 'randomised'),
      ])
      const body = {
        slug: article.slug,
        version: article.version,
        all: howItWent(sums),
        weeks: shownWeeks(weeks),
        steps: shownSteps(steps),
        pooled: pooledResult(pool),
      }
      return { status: 200, body }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/messages',
    id: 'listMessages',
    summary: 'Lines that readers wrote, newest day first',
    who: 'author',
    kind: 'read',
    query: pageQuery,
    answers: { 200: { means: 'A page of messages', schema: contract.messagePage } },
    refuses: ['invalid', 'sign-in-first'],
    examples: [
      { path: onePublication, answers: 200 },
      { path: onePublication, query: { after: 'nonsense' }, answers: 422 },
    ],
    handle: async ({ house, author, query: { after, limit } }) => {
      const [receivedOn, id] = after === undefined ? [] : readPlace(after, /^\d{4}-\d\d-\d\d$/)
      const before = receivedOn !== undefined && id !== undefined ? { receivedOn, id } : undefined
      const rows = await readMessages(house.store.read, author!.publicationId, { before, limit: limit + 1 })
      const body = page(
        rows,
        limit,
        ({ articleSlug, ...rest }) => ({ ...rest, slug: articleSlug }),
        (row) => placeFrom(row.receivedOn, row.id),
      )
      return { status: 200, body }
    },
  }),
  route({
    method: 'delete',
    path: '/publications/{publication}/messages/{id}',
    id: 'putMessageAway',
    summary: 'Puts a message out of sight',
    who: 'author',
    kind: 'write',
    answers: { 204: { means: 'Put away' } },
    refuses: ['not-found', 'sign-in-first'],
    examples: [
      { path: { ...onePublication, id: '{message}' }, answers: 204 },
      { path: { ...onePublication, id: '5c1f3d7e-1d52-4c6f-9d0e-2a8f5a1b9c3d' }, answers: 404 },
    ],
    handle: async ({ house, path, author }) => {
      const away = await hideMessage(house.store.write, author!.publicationId, uuidIn(path))
      if (!away) throw new Refusal('not-found')
      return { status: 204 }
    },
  }),
]
