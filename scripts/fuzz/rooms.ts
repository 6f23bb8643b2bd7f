import { randomFrom } from '../mutate-text.ts'
import { drawingFault, solverFault } from './bodies.ts'
import type { Random } from './chance.ts'
import { importerFault } from './importers.ts'
import { recordFault } from './records.ts'
import { sessionFault } from './sessions.ts'

export const rooms: Readonly<Record<string, (random: Random) => string | null>> = {
  importers: importerFault,
  records: recordFault,
  sessions: sessionFault,
  solver: solverFault,
  drawing: drawingFault,
}

/** Each try has a seed of its own, so that any of them can be repeated alone. */
export function fuzzRoom(name: string, count: number, seed: number): string[] {
  const faultOf = rooms[name]
  if (!faultOf) throw new Error(`"${name}" is none of ${Object.keys(rooms).join(', ')}.`)
  const faults: string[] = []
  for (let turn = 0; turn < count && faults.length < 20; turn++) {
    const fault = faultOf(randomFrom(seed * 1_000_003 + turn))
    if (fault) faults.push(`${name}, seed ${seed}, turn ${turn}: ${fault}`)
  }
  return faults
}
