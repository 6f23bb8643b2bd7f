/** Every address of a published article, absolute, for papers, feeds and other people's sites. */
export type Addresses = {
  readonly page: string
  readonly embed: string
  readonly card: string
  readonly figure: string
  readonly print: string
  readonly pdf: string
  readonly calendar: string
  readonly audio: string
  readonly oembed: string
  readonly atom: string
  readonly podcast: string
}

export function addressesOf(origin: string, publication: string, slug: string): Addresses {
  const page = `${origin}/p/${publication}/${slug}`
  return {
    page,
    embed: `${origin}/embed/${publication}/${slug}`,
    card: `${page}/card.png`,
    figure: `${page}/figure.svg`,
    print: `${page}/print`,
    pdf: `${page}/handout.pdf`,
    calendar: `${page}/plan.ics`,
    audio: `${page}/session.mp3`,
    oembed: `${origin}/oembed?format=json&url=${encodeURIComponent(page)}`,
    atom: `${origin}/p/${publication}/feed.atom`,
    podcast: `${origin}/p/${publication}/podcast.xml`,
  }
}
