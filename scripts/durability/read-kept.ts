import { openStore } from '../../src/store/index.ts'
import type { Ground } from '../house/child-house.ts'

/** What a database holds of one article, read past the program that wrote it. */
export type Kept = {
  readonly checkIns: readonly string[]
  /** How many check-ins the running sums say there are. */
  readonly summed: number
  readonly messages: number
  readonly versions: readonly { readonly version: number; readonly text: string }[]
}

/** Opens the database of a house that has stopped, and reads it row by row. */
export async function readKept(ground: Ground, slug: string): Promise<Kept> {
  const store = await openStore(ground)
  try {
    const article = await store.write
      .selectFrom('article as a')
      .innerJoin('publication as p', 'p.id', 'a.publication_id')
      .where('p.slug', '=', 'test')
      .where('a.slug', '=', slug)
      .select(['a.id', 'a.publication_id as publicationId'])
      .executeTakeFirstOrThrow()
    const rows = <Table extends 'check_in' | 'check_in_sum' | 'message' | 'article_version'>(table: Table) =>
      store.write
        .selectFrom(table as 'check_in')
        .selectAll()
        .where('publication_id', '=', article.publicationId)
        .where('article_id', '=', article.id)
        .execute() as Promise<unknown> as Promise<Record<string, unknown>[]>
    const checkIns = await rows('check_in')
    const sums = await rows('check_in_sum')
    const messages = await rows('message')
    const versions = await rows('article_version')
    return {
      checkIns: checkIns.map(({ id }) => String(id)),
      summed: sums.reduce((sum, row) => sum + Number(row['people']), 0),
      messages: messages.length,
      versions: versions.map(({ version, text }) => ({ version: Number(version), text: String(text) })),
    }
  } finally {
    await store.close()
  }
}
