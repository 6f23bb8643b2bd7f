import { kneeling } from './kneeling.ts'
import { lying } from './lying.ts'
import type { Posture } from './posture.ts'
import { onOneSide } from './side-lying.ts'
import { sitting } from './sitting.ts'
import { standing } from './standing.ts'

/** Where exercises start. The numbers are first guesses that the solver refines against floor and seat. */
export const postures: readonly Posture[] = [...standing, ...sitting, ...lying, ...onOneSide, ...kneeling]
