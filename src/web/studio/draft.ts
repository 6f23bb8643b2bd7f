import type { Draft, DraftWords } from '../../contract/index.ts'
import { freshId } from '../diary/fresh-id.ts'

/** A draft as the device keeps it. */
export type KeptDraft = DraftWords & {
  readonly id: string
  /** The server's revision that these words go on from; 0 before the server has any. */
  readonly revision: number
  /** Whether something here is not on the server yet. */
  readonly changed: boolean
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

export function newDraft(words: Partial<DraftWords> = {}): KeptDraft {
  return {
    articleSlug: null,
    title: '',
    text: '',
    series: null,
    seriesPosition: 0,
    ...words,
    id: freshId(),
    revision: 0,
    changed: false,
    changedAt: Date.now(),
  }
}

/** What is sent of it. */
export const wordsOf = ({ articleSlug, title, text, series, seriesPosition }: DraftWords): DraftWords => ({
  articleSlug,
  title,
  text,
  series,
  seriesPosition,
})

/** The server's draft as the device keeps it. */
export const keptFrom = (draft: Draft): KeptDraft => ({
  ...wordsOf(draft),
  id: draft.id,
  revision: draft.revision,
  changed: false,
  changedAt: Date.parse(draft.updatedAt),
})

/** Joins both shelves: words changed here stay, everything else is as the server has it; newest first. */
export function joinShelves(here: readonly KeptDraft[], there: readonly Draft[]): readonly KeptDraft[] {
  const known = new Map(here.map((draft) => [draft.id, draft]))
  const remote = new Set(there.map(({ id }) => id))
  // One that the server once had and has no more was thrown away on another device.
  const own = here.filter(({ id, revision, changed }) => !remote.has(id) && (revision === 0 || changed))
  const shared = there.map((draft) => {
    const mine = known.get(draft.id)
    return mine?.changed ? mine : keptFrom(draft)
  })
  return [...own, ...shared].sort((one, other) => other.changedAt - one.changedAt)
}
