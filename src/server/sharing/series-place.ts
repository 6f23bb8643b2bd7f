import type { Series } from '../pages/index.ts'

type Entry = { readonly slug: string; readonly title: string }

/** An article's place in its series, given in order: its neighbours' addresses and titles. */
export function seriesPlace(
  inOrder: readonly Entry[],
  { slug, series }: Entry & { readonly series: string | null },
  publication: { readonly slug: string },
): Series | null {
  const index = inOrder.findIndex((entry) => entry.slug === slug)
  if (series === null || index < 0) return null
  const link = (entry: Entry | undefined) =>
    entry ? { address: `/p/${publication.slug}/${entry.slug}`, title: entry.title } : null
  return { name: series, previous: link(inOrder[index - 1]), next: link(inOrder[index + 1]) }
}
