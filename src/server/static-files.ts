import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
}

type Coding = 'br' | 'gzip' | 'identity'
type StoredFile = {
  readonly modifiedMilliseconds: number
  readonly etag: string
  readonly type: string
  readonly bodies: Map<Coding, Uint8Array<ArrayBuffer>>
}

const compressible = /^text\/|json|svg/
const smallestWorthCompressing = 1000

async function encode(coding: Coding, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // Compressed once per process and kept, so the slow, small settings cost nothing later.
  if (coding === 'br') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
    return new Uint8Array(await promisify(brotliCompress)(body, { params }))
  }
  return coding === 'gzip' ? new Uint8Array(await promisify(gzip)(body, { level: 9 })) : body
}

/** The best coding that the reader's browser takes and that helps this file. */
function codingFor(accepted: string, file: StoredFile): Coding {
  const size = file.bodies.get('identity')?.byteLength ?? 0
  if (!compressible.test(file.type) || size < smallestWorthCompressing) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

/**
 * Serves the built app from a folder: names with a hash below /assets/ for a year, everything else checked by ETag.
 * Files may be fetched from any origin, since the embed runs in frames that have none.
 */
export function staticFiles(folder: string): MiddlewareHandler {
  const stored = new Map<string, StoredFile>()

  async function load(path: string): Promise<StoredFile | undefined> {
    const details = await stat(path).catch(() => undefined)
    if (!details?.isFile()) return undefined
    const known = stored.get(path)
    if (known?.modifiedMilliseconds === details.mtimeMs) return known
    const body = new Uint8Array(await readFile(path))
    const file: StoredFile = {
      modifiedMilliseconds: details.mtimeMs,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      type: mediaTypes[extname(path)] ?? 'application/octet-stream',
      bodies: new Map([['identity', body]]),
    }
    stored.set(path, file)
    return file
  }

  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next()
    const asked = decodedPath(context.req.path)
    const path = normalize(join(folder, asked ?? '/'))
    // A hidden file or a path that climbs out of the folder is no page of ours.
    if (asked === undefined || !path.startsWith(folder + sep) || asked.includes('/.')) return next()
    const file = await load(path)
    if (!file) return next()
    const hashed = asked.startsWith('/assets/')
    context.header('Access-Control-Allow-Origin', '*')
    context.header('Cross-Origin-Resource-Policy', 'cross-origin')
    context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    context.header('ETag', file.etag)
    context.header('Vary', 'Accept-Encoding')
    if (context.req.header('If-None-Match')?.includes(file.etag)) return context.body(null, 304)
    const coding = codingFor(context.req.header('Accept-Encoding') ?? '', file)
    const identity = file.bodies.get('identity') as Uint8Array<ArrayBuffer>
    const body = file.bodies.get(coding) ?? (await encode(coding, identity))
    file.bodies.set(coding, body)
    if (coding !== 'identity') context.header('Content-Encoding', coding)
    context.header('Content-Type', file.type)
    return context.body(body)
  }
}

function decodedPath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}
