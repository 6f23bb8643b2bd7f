import type { Context } from 'hono'
import { Refusal } from './refusal.ts'
import type { Route } from './route.ts'

const usualLongest = 16_384

/** Reads a request's body, never more of it than the route allows, whatever its length header says. */
export async function readBody(context: Context, route: Route): Promise<Uint8Array> {
  if (!route.body && !route.bytes) return new Uint8Array()
  const type = (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!(route.bytes ?? ['application/json']).includes(type)) throw new Refusal('wrong-type')
  const longest = route.longestBody ?? usualLongest
  if (Number(context.req.header('Content-Length') ?? 0) > longest) throw new Refusal('too-large')
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of context.req.raw.body ?? []) {
    length += part.byteLength
    if (length > longest) throw new Refusal('too-large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
