import { element } from './markup.ts'
import type { Published } from './published.ts'

export const embedWidth = 640
export const embedHeight = 420

/** The frame to put into another page. Scripts alone are allowed: it needs no storage and no top window. */
export function frameMarkup({ addresses, entry }: Published, width: number, height: number): string {
  return element(
    'iframe',
    {
      src: addresses.embed,
      title: entry.title,
      width: String(width),
      height: String(height),
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      allow: 'screen-wake-lock; autoplay; fullscreen',
      loading: 'lazy',
      style: 'border:0;max-width:100%',
    },
    '',
  )
}

/** The answer of an oEmbed provider (oembed.com, version 1.0), no larger than asked for. */
export function oembed(
  published: Published,
  origin: string,
  most: { width: number; height: number },
): object {
  const width = Math.min(embedWidth, most.width)
  const height = Math.min(embedHeight, most.height)
  const { entry, publication, addresses } = published
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Uncoil',
    provider_url: origin,
    title: entry.title,
    author_name: publication.title,
    author_url: `${origin}/p/${publication.slug}`,
    html: frameMarkup(published, width, height),
    width,
    height,
    thumbnail_url: addresses.card,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: 3600,
  }
}
