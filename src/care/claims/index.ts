import type { Claim, Source, Topic } from './claim.ts'
import { hipsAndBack } from './hips-and-back.ts'
import { treatment } from './treatment.ts'

export type { Checked, Claim, Grade, Source, Topic } from './claim.ts'

/** Every health claim that the product may show. */
export const claims: readonly Claim[] = [...hipsAndBack, ...treatment]

const byId = new Map(claims.map((claim) => [claim.id, claim]))

/** The claim with this id. Throws on an unknown one: a claim without a source must never reach a screen. */
export function claim(id: string): Claim {
  const found = byId.get(id)
  if (!found) throw new Error(`there is no claim ${id}`)
  return found
}

export function claimsOn(topic: Topic): readonly Claim[] {
  return claims.filter((each) => each.topic === topic)
}

/** "Sadler and others 2017, BMC Musculoskelet Disord 18:179" */
export function citeSource({ authors, year, published }: Source): string {
  return `${authors}${year === null ? '' : ` ${year}`}, ${published}`
}
