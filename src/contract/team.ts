import * as z from 'zod/mini'
import { instant, line, pageOf, slug, uuid } from './parts.ts'

const role = z.enum(['owner', 'author'])
export const author = z.object({ id: uuid, name: z.string(), role })
export const authorList = z.object({ items: z.array(author) })

/** Who is signed in, and where. */
export const me = z.object({ id: uuid, name: z.string(), role, publication: slug, passkeys: z.int() })
export type Me = z.infer<typeof me>

export const inviteRequest = z.strictObject({ role })
/** The link to hand over. It works once and is not shown again. */
export const invitation = z.object({ link: z.string(), expiresAt: instant })
export const acceptRequest = z.strictObject({ publication: slug, token: line(200), name: line(100) })

export const renameRequest = z.strictObject({ title: line(200) })

/** What the browser's passkey functions are given and give back: WebAuthn's own JSON, checked by the library. */
const webAuthn = z.record(z.string(), z.unknown())
export const passkeyQuestion = z.object({ id: uuid, options: webAuthn })
export const passkeyAnswer = z.strictObject({ id: uuid, response: webAuthn })

export const auditEntry = z.object({
  id: uuid,
  at: instant,
  author: z.nullable(uuid),
  action: z.string(),
  subject: z.string(),
})
export const auditPage = pageOf(auditEntry)
