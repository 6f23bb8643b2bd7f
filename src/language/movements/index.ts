/** movements/: what one step asks of the body. */
import type { StepKind } from '../exercise.ts'
import type { Movement } from '../movement.ts'
import type { Span } from '../span.ts'

/** What the reader knows about a step before its movements are read. */
export type MovementContext = {
  readonly kind: StepKind
  /** The side that worked last, so that "the other leg" can be understood. */
  readonly previousSide: 'left' | 'right' | null
}

/** Reads what a step asks of the body. Spans are offsets into the article: `stepSpan` says where the step lies. */
export function readMovements(
  _stepText: string,
  _stepSpan: Span,
  _context: MovementContext,
): readonly Movement[] {
  return []
}
