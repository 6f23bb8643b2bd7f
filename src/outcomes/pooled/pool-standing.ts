/** When a pooled result may be shown, and what it is called then. */

/** Below ten nothing is published; below thirty it is called early. */
export const FEWEST_TO_PUBLISH = 10
export const FEWEST_TO_BE_SETTLED = 30

export type PoolStanding = 'too-few-to-publish' | 'early' | 'settled'

export function poolStanding(people: number): PoolStanding {
  if (people < FEWEST_TO_PUBLISH) return 'too-few-to-publish'
  return people < FEWEST_TO_BE_SETTLED ? 'early' : 'settled'
}
