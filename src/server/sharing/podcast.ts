import { element } from './markup.ts'
import { type Published, usualSession } from './published.ts'

const clock = (seconds: number) => {
  const whole = Math.round(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

/** An episode an article that can be played, whose sound file has `bytes` bytes when it was made already. */
function episode(published: Published, bytes: number): string {
  const { entry, addresses, summary } = published
  const planned = usualSession(published)
  return element('item', {}, [
    element('title', {}, entry.title),
    element('guid', { isPermaLink: 'false' }, `${addresses.page}?version=${entry.version}`),
    element('link', {}, addresses.page),
    element('description', {}, summary === '' ? entry.title : summary),
    element('pubDate', {}, entry.publishedAt.toUTCString()),
    element('enclosure', { url: addresses.audio, type: 'audio/mpeg', length: String(bytes) }),
    element('itunes:duration', {}, clock(planned?.seconds ?? 0)),
    element('itunes:image', { href: addresses.card }),
  ])
}

/** The sessions of a publication as a podcast feed (RSS 2.0 with Apple's tags). */
export function podcastFeed(
  publication: { readonly slug: string; readonly title: string },
  articles: readonly Published[],
  origin: string,
  bytesOf: (published: Published) => number,
): string {
  const site = `${origin}/p/${publication.slug}`
  const playable = articles.filter(({ article }) => article.exercises.length > 0)
  const namespaces = {
    version: '2.0',
    'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
  }
  const channel = element('channel', {}, [
    element('title', {}, publication.title),
    element('link', {}, site),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: `${site}/podcast.xml` }),
    element('description', {}, `Movement sessions of ${publication.title}, to follow with your eyes closed.`),
    element('language', {}, 'en'),
    element('itunes:category', { text: 'Health & Fitness' }),
    element('itunes:explicit', {}, 'false'),
    element('itunes:author', {}, publication.title),
    ...playable.map((published) => episode(published, bytesOf(published))),
  ])
  return `<?xml version="1.0" encoding="utf-8"?>${element('rss', namespaces, [channel])}`
}
