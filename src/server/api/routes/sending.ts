import { randomUUID } from 'node:crypto'
import * as contract from '../../../contract/index.ts'
import { keepCheckIn, keepMessage, keepSummary, removeSummary } from '../../../store/index.ts'
import type { House } from '../../house.ts'
import { articleAt, publicationAt, uuidIn } from '../named-in-path.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'

const oneArticle = { publication: '{publication}', slug: '{slug}' }
const checkInExample = {
  id: '0e6a3c1e-52f5-4d3c-8d59-3f1b7ad0c6aa',
  version: 1,
  exercise: 0,
  feeling: 'better',
  painBefore: 5,
  painAfter: 3,
  hardStep: 2,
  stoppedStep: null,
  words: 'The third step was clear at last.',
}
const summaryId = '5c1f3d7e-1d52-4c6f-9d0e-2a8f5a1b9c3d'

/** The day in UTC: nothing finer is written down about a reader. */
const today = (house: House) => new Date(house.clock()).toISOString().slice(0, 10)

/** What a reader may send. No sign-in, no cookie, nothing that tells who she is. */
export const sendingRoutes = [
  route({
    method: 'post',
    path: '/publications/{publication}/articles/{slug}/check-ins',
    id: 'sendCheckIn',
    summary: 'How it went, after a session. Sent twice with one id, it counts once',
    who: 'anyone',
    kind: 'send',
    body: contract.checkIn,
    answers: {
      200: {
        means: 'Received; `counted` is false when it had been received before',
        schema: contract.received,
      },
    },
    refuses: ['not-found', 'invalid', 'not-json', 'wrong-type', 'too-large', 'too-often'],
    examples: [
      { path: oneArticle, body: checkInExample, answers: 200 },
      { path: oneArticle, body: checkInExample, answers: 200 },
      { path: oneArticle, body: { ...checkInExample, painBefore: 11 }, answers: 422 },
      { path: oneArticle, body: { ...checkInExample, version: 99 }, answers: 404 },
    ],
    handle: async ({ house, path, body }) => {
      const { words, version, ...told } = body
      const { publication, article } = await articleAt(house, path, version)
      const receivedOn = today(house)
      const checkIn = { ...told, version, articleId: article.id, receivedOn }
      const { write } = house.store
      const counted =
        words === null
          ? await keepCheckIn(write, publication.id, checkIn)
          : await write.transaction().execute(async (transaction) => {
              const isNew = await keepCheckIn(transaction, publication.id, checkIn)
              // An id of its own: the line can't be matched with the answers.
              const message = { id: randomUUID(), articleId: article.id, version, words, receivedOn }
              if (isNew) await keepMessage(transaction, publication.id, message)
              return isNew
            })
      house.metrics.kept(counted ? 'check-in' : 'duplicate')
      if (counted && words !== null) house.metrics.kept('message')
      return { status: 200, body: { id: body.id, counted } }
    },
  }),
  route({
    method: 'put',
    path: '/publications/{publication}/articles/{slug}/summaries/{id}',
    id: 'sendSummary',
    summary: 'A consenting reader’s own result so far, for pooling; a later one takes its place',
    who: 'anyone',
    kind: 'send',
    body: contract.personSummary,
    answers: { 204: { means: 'Kept' } },
    refuses: ['not-found', 'invalid', 'too-often'],
    examples: [
      {
        path: { ...oneArticle, id: summaryId },
        body: { design: 'randomised', estimate: -1.2, standardError: 0.5, ratings: 44 },
        answers: 204,
      },
      {
        path: { ...oneArticle, id: summaryId },
        body: { design: 'randomised', estimate: -1.2 },
        answers: 422,
      },
    ],
    handle: async ({ house, path, body }) => {
      const { publication, article } = await articleAt(house, path)
      const summary = { ...body, id: uuidIn(path), articleId: article.id, updatedOn: today(house) }
      await keepSummary(house.store.write, publication.id, summary)
      house.metrics.kept('summary')
      return { status: 204 }
    },
  }),
  route({
    method: 'delete',
    path: '/publications/{publication}/summaries/{id}',
    id: 'takeBackSummary',
    summary: 'Takes a reader’s shared result out again; whoever knows its random id may',
    who: 'anyone',
    kind: 'send',
    answers: { 204: { means: 'Taken out' } },
    refuses: ['not-found'],
    examples: [
      { path: { publication: '{publication}', id: summaryId }, answers: 204 },
      { path: { publication: '{publication}', id: summaryId }, answers: 404 },
    ],
    handle: async ({ house, path }) => {
      const { id } = await publicationAt(house, path['publication'])
      if (!(await removeSummary(house.store.write, id, uuidIn(path)))) throw new Refusal('not-found')
      return { status: 204 }
    },
  }),
]
