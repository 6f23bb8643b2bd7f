import { element } from './markup.ts'
import type { Published } from './published.ts'

/** The newest articles of a publication as an Atom feed (RFC 4287), with their whole words. */
export function atomFeed(
  publication: { readonly slug: string; readonly title: string },
  articles: readonly Published[],
  origin: string,
): string {
  const self = `${origin}/p/${publication.slug}/feed.atom`
  const updated = articles[0]?.entry.publishedAt ?? new Date(0)
  const entries = articles.map(({ entry, addresses, summary }) =>
    element('entry', {}, [
      element('id', {}, addresses.page),
      element('title', {}, entry.title),
      element('link', { rel: 'alternate', type: 'text/html', href: addresses.page }),
      element('updated', {}, entry.publishedAt.toISOString()),
      element('summary', {}, summary),
      element('content', { type: 'text' }, entry.text),
    ]),
  )
  return `<?xml version="1.0" encoding="utf-8"?>${element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    element('id', {}, self),
    element('title', {}, publication.title),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: `${origin}/p/${publication.slug}` }),
    element('updated', {}, updated.toISOString()),
    element('author', {}, [element('name', {}, publication.title)]),
    ...entries,
  ])}`
}
