import type { Exercise } from '../../language/index.ts'

/** A step as a reader means it: which exercise of the article, and which of its steps, both from 0. */
export type Place = { readonly exercise: number; readonly step: number }

/** Where in the article a planned exercise stands: planning may change their order. */
export function placeOf(
  planned: readonly Exercise[],
  article: readonly Exercise[],
  exercise: number,
  step: number | null,
): Place | null {
  const from = planned[exercise]?.span.from
  const index = article.findIndex(({ span }) => span.from === from)
  return index < 0 || step === null ? null : { exercise: index, step }
}
