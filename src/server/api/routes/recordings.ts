import * as z from 'zod/mini'
import { audit, deleteRecording, keepRecording } from '../../../store/index.ts'
import { articleAt } from '../named-in-path.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'

const oneCue = { publication: '{publication}', slug: '{slug}', key: '{cueKey}' }
const mediaTypes = ['audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg', 'audio/wav'] as const
const longestRecording = 1_000_000 // a minute of speech at 128 kbit/s

function keyIn(path: Readonly<Record<string, string>>): string {
  const key = path['key'] ?? ''
  if (!/^[0-9a-f]{16}$/.test(key)) throw new Refusal('not-found')
  return key
}

/** The first bytes must be what the type says: the file is played to other people later. */
function soundsLike(type: string, bytes: Uint8Array): boolean {
  const text = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  if (type === 'audio/webm') return Buffer.from(bytes.subarray(0, 4)).toString('hex') === '1a45dfa3'
  if (type === 'audio/ogg') return text(0, 4) === 'OggS'
  if (type === 'audio/mp4') return text(4, 8) === 'ftyp'
  if (type === 'audio/wav') return text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE'
  return text(0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)
}

/** A teacher's own voice, cue by cue. */
export const recordingRoutes = [
  route({
    method: 'put',
    path: '/publications/{publication}/articles/{slug}/cues/{key}',
    id: 'recordCue',
    summary: 'Keeps a recording of one cue; `key` is made from its words (see docs/api.md)',
    who: 'author',
    kind: 'write',
    bytes: mediaTypes,
    longestBody: longestRecording,
    answers: { 204: { means: 'Kept' } },
    refuses: ['not-found', 'wrong-type', 'too-large', 'invalid', 'sign-in-first'],
    examples: [
      { path: oneCue, body: 'OggS, as if', headers: { 'Content-Type': 'audio/ogg' }, answers: 204 },
      { path: oneCue, body: 'OggS, as if', headers: { 'Content-Type': 'audio/wav' }, answers: 422 },
      { path: oneCue, body: 'hello', headers: { 'Content-Type': 'text/html' }, answers: 415 },
    ],
    handle: async ({ house, path, body, header, author }) => {
      const { publication, article } = await articleAt(house, path)
      const mediaType = (header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
      if (!soundsLike(mediaType, body)) {
        throw new Refusal('invalid', { fields: [{ field: 'body', code: `not-${mediaType}` }] })
      }
      const place = { publicationId: publication.id, articleId: article.id, cueKey: keyIn(path) }
      await keepRecording(house.store.write, place, { mediaType, bytes: body }, author!.id)
      const subject = `${article.slug} ${place.cueKey}`
      await audit(house.store.write, publication.id, { authorId: author!.id, action: 'recorded', subject })
      return { status: 204 }
    },
  }),
  route({
    method: 'delete',
    path: '/publications/{publication}/articles/{slug}/cues/{key}',
    id: 'deleteCue',
    summary: 'Takes a recording away; the cue is spoken by the device again',
    who: 'author',
    kind: 'write',
    query: z.object({}),
    answers: { 204: { means: 'Gone' } },
    refuses: ['not-found', 'sign-in-first'],
    examples: [{ path: { ...oneCue, key: '0000000000000000' }, answers: 404 }],
    handle: async ({ house, path }) => {
      const { publication, article } = await articleAt(house, path)
      const place = { publicationId: publication.id, articleId: article.id, cueKey: keyIn(path) }
      if (!(await deleteRecording(house.store.write, place))) throw new Refusal('not-found')
      return { status: 204 }
    },
  }),
]
