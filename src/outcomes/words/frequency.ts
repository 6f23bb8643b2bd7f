/** Chances as people count them: out of ten. */

export type InTen =
  | { readonly kind: 'fewer-than-1' }
  | { readonly kind: 'about'; readonly count: number }
  | { readonly kind: 'more-than-9' }

export function inTen(chance: number): InTen {
  if (chance < 0.05) return { kind: 'fewer-than-1' }
  if (chance > 0.95) return { kind: 'more-than-9' }
  return { kind: 'about', count: Math.round(chance * 10) }
}

/** Whole percent that never says 0 or 100: no diary can be that sure. */
export function percentOf(chance: number): { readonly sign: '' | '<' | '>'; readonly percent: number } {
  if (chance < 0.01) return { sign: '<', percent: 1 }
  if (chance > 0.99) return { sign: '>', percent: 99 }
  return { sign: '', percent: Math.round(chance * 100) }
}
