/** Places in the annotation and places that were read, paired one to one by how much they share, as the scorer does. */
export type Place = { readonly start: number; readonly end: number }

/** What two places share, as a part of what they cover together: 0 to 1. */
function overlap(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Pairs that overlap by half or more, the best first. */
export function pairByOverlap<Gold extends Place, Mine extends Place>(
  gold: readonly Gold[],
  mine: readonly Mine[],
): readonly (readonly [Gold, Mine])[] {
  const all = gold
    .flatMap((one) => mine.map((other) => ({ one, other, shared: overlap(one, other) })))
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.shared - a.shared)
  const gone = new Set<Place>()
  return all.flatMap(({ one, other }) => {
    if (gone.has(one) || gone.has(other)) return []
    gone.add(one).add(other)
    return [[one, other] as const]
  })
}
