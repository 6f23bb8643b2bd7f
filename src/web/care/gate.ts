/**
 * What the safety questions allow on this device. Whoever starts a practice asks `practiceGate()` first, plans with
 * the changes it gives, and tells `notePain` every pain from 0 to 10 that a person enters.
 */
import type { Change } from '../../care/index.ts'
import type { Modification } from '../../session/index.ts'
import { isStopped } from './emergency-stop.ts'
import { readRecord, writeRecord } from './record.ts'

export type Gate =
  /** `answered` is false while nobody has answered the questions here. */
  | { readonly kind: 'allowed'; readonly answered: boolean; readonly changes: readonly Modification[] }
  | {
      readonly kind: 'locked'
      readonly why: 'emergency' | 'clinician-first' | 'not-for-you' | 'pain-has-risen'
    }

/** The planner knows each change of the screening by the same name. One that it does not know does not compile. */
const modificationFor = (change: Change): Modification => change

/** A rise of this many points (of 10) since the questions were answered asks them again. */
const pointsThatAskAgain = 2

export function practiceGate(): Gate {
  if (isStopped()) return { kind: 'locked', why: 'emergency' }
  const record = readRecord()
  if (!record) return { kind: 'allowed', answered: false, changes: [] }
  const { standing } = record
  if (standing.kind === 'clinician-first' && !standing.canBeLifted)
    return { kind: 'locked', why: 'not-for-you' }
  if (standing.kind === 'clinician-first' && standing.seenOn === null)
    return { kind: 'locked', why: 'clinician-first' }
  if (record.askAgain) return { kind: 'locked', why: 'pain-has-risen' }
  return {
    kind: 'allowed',
    answered: true,
    changes: standing.changes.map(modificationFor),
  }
}

/** Takes note of a pain that was told. Two points more than the lowest told since the questions ask them again. */
export function notePain(points: number): void {
  const record = readRecord()
  if (!record || !Number.isFinite(points)) return
  const lowestPain = Math.min(points, record.lowestPain ?? points)
  const askAgain = record.askAgain || points - lowestPain >= pointsThatAskAgain
  if (lowestPain !== record.lowestPain || askAgain !== record.askAgain)
    writeRecord({ ...record, lowestPain, askAgain })
}
