import * as z from 'zod/mini'
import * as contract from '../../../contract/index.ts'
import {
  acceptInvitation,
  audit,
  endSignIn,
  findPublication,
  listAuthors,
  listPasskeys,
  publicationOf,
  readAudit,
  removeAuthor,
  renamePublication,
} from '../../../store/index.ts'
import { signInAs } from '../../sign-in/begin.ts'
import { makeInvitation } from '../../sign-in/invite.ts'
import { hashOfToken } from '../../sign-in/token.ts'
import { publicationAt, uuidIn } from '../named-in-path.ts'
import { page, pageQuery, placeFrom, readPlace } from '../paging.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'

const onePublication = { publication: '{publication}' }
const nobody = '5c1f3d7e-1d52-4c6f-9d0e-2a8f5a1b9c3d'

export const teamRoutes = [
  route({
    method: 'post',
    path: '/sign-in/invitation',
    id: 'acceptInvitation',
    summary: 'Comes in by a link, which then is used up. Make a passkey right after',
    who: 'anyone',
    kind: 'sign-in',
    body: contract.acceptRequest,
    answers: { 204: { means: 'Signed in (a cookie is set)' } },
    refuses: ['no-longer-valid', 'invalid', 'too-often'],
    examples: [
      { body: { publication: '{publication}', token: '{token}', name: 'Ada' }, answers: 204 },
      { body: { publication: '{publication}', token: '{token}', name: 'Eve' }, answers: 410 },
    ],
    handle: async ({ house, body, setSignIn }) => {
      const publication = await findPublication(house.store.write, body.publication)
      const author =
        publication &&
        (await acceptInvitation(house.store.write, publication.id, hashOfToken(body.token), body.name))
      if (!author) throw new Refusal('no-longer-valid')
      await signInAs(house, author, setSignIn, 'invitation')
      return { status: 204 }
    },
  }),
  route({
    method: 'get',
    path: '/me',
    id: 'getMe',
    summary: 'Who is signed in',
    who: 'author',
    kind: 'read',
    answers: { 200: { means: 'You', schema: contract.me } },
    refuses: ['sign-in-first'],
    examples: [{ answers: 200 }],
    handle: async ({ house, author }) => {
      const { id, name, role, publicationId } = author!
      const { slug } = await publicationOf(house.store.write, author!)
      const passkeys = await listPasskeys(house.store.write, publicationId, id)
      return { status: 200, body: { id, name, role, publication: slug, passkeys: passkeys.length } }
    },
  }),
  route({
    method: 'patch',
    path: '/publications/{publication}',
    id: 'renamePublication',
    summary: 'Gives the publication another title',
    who: 'owner',
    kind: 'write',
    body: contract.renameRequest,
    answers: { 204: { means: 'Renamed' } },
    refuses: ['owner-only', 'sign-in-first'],
    examples: [{ path: onePublication, body: { title: 'Backs and hips' }, answers: 204 }],
    handle: async ({ house, author, body }) => {
      const { publicationId, id } = author!
      await renamePublication(house.store.write, publicationId, body.title)
      await audit(house.store.write, publicationId, { authorId: id, action: 'renamed', subject: body.title })
      return { status: 204 }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/authors',
    id: 'listAuthors',
    summary: 'Who writes here',
    who: 'author',
    kind: 'read',
    answers: { 200: { means: 'The authors', schema: contract.authorList } },
    refuses: ['sign-in-first'],
    examples: [{ path: onePublication, answers: 200 }],
    handle: async ({ house, author }) => {
      const authors = await listAuthors(house.store.write, author!.publicationId)
      return { status: 200, body: { items: authors.map(({ id, name, role }) => ({ id, name, role })) } }
    },
  }),
  route({
    method: 'post',
    path: '/publications/{publication}/invitations',
    id: 'invite',
    summary: 'Makes a link that lets one more person in, once, within a week',
    who: 'owner',
    kind: 'write',
    body: contract.inviteRequest,
    answers: { 200: { means: 'The link; it is not shown again', schema: contract.invitation } },
    refuses: ['owner-only', 'sign-in-first'],
    examples: [{ path: onePublication, body: { role: 'author' }, answers: 200 }],
    handle: async ({ house, path, body, author, origin }) => {
      const publication = await publicationAt(house, path['publication'])
      const invitation = { role: body.role, authorId: null, invitedBy: author!.id }
      const { link, expiresAt } = await makeInvitation(house, publication, invitation, origin)
      return { status: 200, body: { link, expiresAt: expiresAt.toISOString() } }
    },
  }),
  route({
    method: 'delete',
    path: '/publications/{publication}/authors/{id}',
    id: 'removeAuthor',
    summary: 'Takes an author’s keys away. What she published stays',
    who: 'owner',
    kind: 'write',
    answers: { 204: { means: 'Removed' } },
    refuses: ['not-found', 'last-owner', 'owner-only', 'sign-in-first'],
    examples: [
      { path: { ...onePublication, id: nobody }, answers: 404 },
      { path: { ...onePublication, id: '{owner}' }, answers: 409 },
    ],
    handle: async ({ house, path, author }) => {
      const id = uuidIn(path)
      const outcome = await removeAuthor(house.store.write, author!.publicationId, id)
      if (outcome === 'unknown') throw new Refusal('not-found')
      if (outcome === 'last-owner') throw new Refusal('last-owner')
      const entry = { authorId: author!.id, action: 'removed-author', subject: id }
      await audit(house.store.write, author!.publicationId, entry)
      return { status: 204 }
    },
  }),
  route({
    method: 'get',
    path: '/publications/{publication}/audit',
    id: 'readAudit',
    summary: 'Who did what, newest first',
    who: 'owner',
    kind: 'read',
    query: pageQuery,
    answers: { 200: { means: 'A page of the audit log', schema: contract.auditPage } },
    refuses: ['owner-only', 'invalid', 'sign-in-first'],
    examples: [{ path: onePublication, query: { limit: '2' }, answers: 200 }],
    handle: async ({ house, author, query: { after, limit } }) => {
      const [at, id] = after === undefined ? [] : readPlace(after, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      const before = at !== undefined && id !== undefined ? { at, id } : undefined
      const rows = await readAudit(house.store.write, author!.publicationId, { before, limit: limit + 1 })
      const entry = (row: (typeof rows)[number]) => ({
        id: row.id,
        at: row.at.toISOString(),
        author: row.authorId,
        action: row.action,
        subject: row.subject,
      })
      return { status: 200, body: page(rows, limit, entry, (row) => placeFrom(row.place, row.id)) }
    },
  }),
  route({
    method: 'post',
    path: '/sign-out',
    id: 'signOut',
    summary: 'Ends this sign-in',
    who: 'author',
    kind: 'write',
    query: z.object({}),
    answers: { 204: { means: 'Signed out' } },
    refuses: ['sign-in-first'],
    examples: [],
    handle: async ({ house, author, signInToken, setSignIn }) => {
      await endSignIn(house.store.write, author!.publicationId, hashOfToken(signInToken!))
      setSignIn(null)
      return { status: 204 }
    },
  }),
]
