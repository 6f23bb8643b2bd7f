/**
 * Chance decides which half of each pair is for practice, and anyone can check that it did.
 *
 * Pair k (1, 2, …): take SHA-256 of `SEED:k`. If its first hexadecimal digit is 0–7 the pair begins with practice, if
 * 8–f with a pause. On any computer: `printf 'SEED:1' | sha256sum`. The seed is drawn by the device from its
 * cryptographic source. Its own hash, the commitment, is kept with the plan from the first day: at the end the seed
 * must match it, so the order was not changed on the way.
 */
import type { Phase } from '../trial/series.ts'
import { sha256 } from './sha256.ts'

export type Draw = { readonly blocks: readonly Phase[]; readonly commitment: string }

export function drawBlocks(seed: string, pairs: number): Draw {
  const blocks = Array.from({ length: pairs }, (_, i): readonly Phase[] => {
    const practiceFirst = Number.parseInt(sha256(`${seed}:${i + 1}`)[0]!, 16) < 8
    return practiceFirst ? [1, 0] : [0, 1]
  })
  return { blocks: blocks.flat(), commitment: sha256(seed) }
}

/** Do the blocks and the commitment come from this seed? */
export function drawIsTrue(seed: string, { blocks, commitment }: Draw): boolean {
  const again = drawBlocks(seed, blocks.length / 2)
  return (
    again.commitment === commitment &&
    again.blocks.length === blocks.length &&
    again.blocks.every((phase, i) => phase === blocks[i])
  )
}
