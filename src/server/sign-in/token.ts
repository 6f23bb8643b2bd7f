import { createHash, randomBytes } from 'node:crypto'

/** A secret that only its bearer knows: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the store keeps of a token. It has full entropy, so a plain hash is enough: there is nothing to guess. */
export function hashOfToken(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token).digest())
}
