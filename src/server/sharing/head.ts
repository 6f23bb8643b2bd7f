import { element } from './markup.ts'
import type { Published } from './published.ts'
import { structuredData } from './structured-data.ts'

/** What other programs look for in a page's head: cards, feeds, oEmbed, structured data. */
export function sharingHead(published: Published): string {
  const { addresses, entry, publication, summary } = published
  const meta = (property: string, content: string) => element('meta', { property, content })
  const link = (rel: string, type: string, href: string, title: string) =>
    element('link', { rel, type, href, title })
  const json = JSON.stringify(structuredData(published)).replaceAll('<', '\\u003c')
  return [
    element('link', { rel: 'canonical', href: addresses.page }),
    meta('og:type', 'article'),
    meta('og:title', entry.title),
    meta('og:description', summary),
    meta('og:url', addresses.page),
    meta('og:site_name', publication.title),
    meta('og:image', addresses.card),
    meta('og:image:width', '1200'),
    meta('og:image:height', '630'),
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    link('alternate', 'application/json+oembed', addresses.oembed, entry.title),
    link('alternate', 'application/atom+xml', addresses.atom, publication.title),
    link(
      'alternate',
      'application/rss+xml',
      addresses.podcast,
      `${publication.title}: sessions to listen to`,
    ),
    // A data block never runs, so the content security policy lets it stand.
    `<script type="application/ld+json">${json}</script>`,
  ].join('')
}
