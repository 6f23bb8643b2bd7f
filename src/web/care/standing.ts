import type { Outcome } from '../../care/index.ts'
import type { Standing } from './record.ts'

/** Today by the device's own calendar: 2026-03-02. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The standing that an outcome leaves. `onceSeen` is the outcome of the same answers after a clinician's look. */
export function standingOf(
  outcome: Extract<Outcome, { kind: 'clinician-first' | 'with-changes' | 'try-it' }>,
  onceSeen: Outcome,
): Standing {
  if (outcome.kind === 'clinician-first') {
    return {
      kind: 'clinician-first',
      urgency: outcome.urgency,
      canBeLifted: outcome.canBeLifted,
      seenOn: null,
      changes: onceSeen.kind === 'with-changes' ? onceSeen.changes : [],
    }
  }
  return {
    kind: 'open',
    changes: outcome.kind === 'with-changes' ? outcome.changes : [],
    adviseClinician: outcome.adviseClinician,
  }
}
