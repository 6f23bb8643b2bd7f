import type { VisitedPage } from './every-page.ts'

/** What breaks the promises of docs/security.md on these pages of a house; empty when all is well. */
export function trustFaults(pages: readonly VisitedPage[], house: string): readonly string[] {
  const wrong: string[] = []
  for (const { path, status, html, headers, requests, complaints } of pages) {
    const say = (what: string) => wrong.push(`${path}: ${what}`)
    if (status !== (path === '/nothing-here' ? 404 : 200)) say(`status ${status}`)
    for (const { url } of requests)
      if (!url.startsWith(`${house}/`) && !/^(?:blob|data):/.test(url)) say(`asks ${url}`)
    for (const complaint of complaints) say(complaint)
    if (/<script(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))/.test(html)) say('an inline script')
    if (/<style|<[^>]*\sstyle=/.test(html)) say('an inline style')
    if (/<[a-z][^>]*\son[a-z]+=/.test(html)) say('an inline handler')
    const loaded = html.matchAll(
      /<(?:script|link|img|iframe|audio|video|source)[^>]*\s(?:src|data)="((?:https?:)?\/\/[^"]*)/g,
    )
    for (const [, address = ''] of loaded) if (!address.startsWith(`${house}/`)) say(`loads ${address}`)
    const policy = headers['content-security-policy'] ?? ''
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])
      if (!policy.includes(part)) say(`its policy lacks ${part}`)
    if (/unsafe|https?:|\*(?!$)/.test(policy.replace('frame-ancestors *', '')))
      say(`its policy allows too much: ${policy}`)
    const framed = path.startsWith('/embed/')
    if (!policy.includes(framed ? 'frame-ancestors *' : "frame-ancestors 'none'"))
      say('who may frame it is wrong')
    const permissions = headers['permissions-policy'] ?? ''
    for (const part of ['geolocation=()', 'payment=()', 'camera=(self)', 'microphone=(self)'])
      if (!permissions.includes(part)) say(`its permissions lack ${part}`)
    if (headers['x-content-type-options'] !== 'nosniff') say('its type may be guessed at')
    if (headers['referrer-policy'] !== 'strict-origin-when-cross-origin')
      say('it tells other sites where a reader was')
    if ('set-cookie' in headers) say('it sets a cookie')
  }
  return wrong
}
