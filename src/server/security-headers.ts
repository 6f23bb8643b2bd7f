import type { Context, MiddlewareHandler } from 'hono'

// No inline script or style, nothing from elsewhere: a page that shows other people's words must not run them.
const contentSecurity = [
  "default-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

const everyAnswer = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(self), microphone=(self), accelerometer=(self), gyroscope=(self), screen-wake-lock=(self), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/** Marks an answer as one that any site may show in a frame (the embed, and nothing else). */
export function allowFraming(context: Context): void {
  context.set('framing', true)
}

/** Sets the same strict headers on every answer; only answers marked by `allowFraming` may be framed. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const framing = context.get('framing') === true
  const headers = context.res.headers
  headers.set('X-Content-Type-Options', 'nosniff')
  // Policies are read from documents; on scripts and style sheets they would be dead weight, a kilobyte each.
  if (/^(?:text\/(?:javascript|css)|font\/)/.test(headers.get('Content-Type') ?? '')) return
  for (const [name, value] of Object.entries(everyAnswer)) headers.set(name, value)
  // A frame without an origin can start no worker from an address; it makes a text that imports ours.
  const place = framing
    ? ["worker-src 'self' blob:", 'frame-ancestors *']
    : ["worker-src 'self'", "frame-ancestors 'none'"]
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', [...contentSecurity, ...place].join('; '))
  }
  if (!framing) headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  if (!headers.has('Cross-Origin-Resource-Policy')) {
    headers.set('Cross-Origin-Resource-Policy', framing ? 'cross-origin' : 'same-origin')
  }
}
