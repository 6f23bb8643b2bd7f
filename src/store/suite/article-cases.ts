import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import * as articles from '../articles.ts'
import { deleteDraft, findDraft, listDrafts, saveDraft, tieDraft } from '../drafts.ts'
import type { Store } from '../open-store.ts'
import { deleteRecording, findRecording, keepRecording, listRecordings } from '../recordings.ts'
import { freshArticle, freshPublication, words } from './fixtures.ts'

export function articleCases(store: () => Store): void {
  test('a published version keeps its words when the next one is published', async () => {
    const { id } = await freshPublication(store())
    await articles.publish(store().write, id, words({ text: 'Stand.' }))
    const second = await articles.publish(store().write, id, words({ text: 'Stand tall.' }))
    expect(second.version).toBe(2)
    expect((await articles.findArticle(store().read, id, 'wall-fold'))?.text).toBe('Stand tall.')
    expect((await articles.findArticle(store().read, id, 'wall-fold', 1))?.text).toBe('Stand.')
    const versions = await articles.listVersions(store().read, id, second.articleId)
    expect(versions.map((each) => each.version)).toEqual([2, 1])
  })

  test('publishing the same words again makes no new version', async () => {
    const { id } = await freshPublication(store())
    await articles.publish(store().write, id, words())
    expect((await articles.publish(store().write, id, words())).version).toBe(1)
  })

  test('eight teachers publishing one address at once get eight versions', async () => {
    const { id } = await freshPublication(store())
    const texts = Array.from({ length: 8 }, (_, index) => words({ text: `Stand ${index}.` }))
    const made = await Promise.all(texts.map((text) => articles.publish(store().write, id, text)))
    expect(made.map((each) => each.version).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(new Set(made.map((each) => each.articleId)).size).toBe(1)
  })

  test('a transaction that fails leaves nothing, though others run at the same time', async () => {
    const { id } = await freshPublication(store())
    const failing = store()
      .write.transaction()
      .execute(async (transaction) => {
        await transaction.insertInto('article').values({ publication_id: id, slug: 'lost' }).execute()
        await new Promise((resolve) => setTimeout(resolve, 30))
        throw new Error('planned')
      })
    const going = articles.publish(store().write, id, words({ slug: 'kept' }))
    await expect(failing).rejects.toThrow('planned')
    await going
    const rows = await store()
      .write.selectFrom('article')
      .select('slug')
      .where('publication_id', '=', id)
      .execute()
    expect(rows).toEqual([{ slug: 'kept' }])
  })

  test('a list of articles is read page by page, and a series in its order', async () => {
    const { id } = await freshPublication(store())
    for (const [index, slug] of ['c', 'a', 'b'].entries()) {
      await articles.publish(store().write, id, words({ slug, series: 'Hips', seriesPosition: index }))
    }
    const page = await articles.listArticles(store().read, id, { limit: 2 })
    expect(page.map((each) => each.slug)).toEqual(['a', 'b'])
    const rest = await articles.listArticles(store().read, id, { limit: 2, after: 'b' })
    expect(rest.map((each) => each.slug)).toEqual(['c'])
    const series = await articles.seriesOf(store().read, id, 'Hips')
    expect(series.map((each) => each.slug)).toEqual(['c', 'a', 'b'])
    const title = series[0]?.title ?? ''
    const titled = await articles.articlesTitled(store().read, id, [title.toUpperCase(), 'Another'])
    expect(titled.map((each) => each.title)).toContain(title)
    expect(await articles.articlesTitled(store().read, id, ['Another'])).toEqual([])
    expect((await articles.newestArticles(store().read, id, 1))[0]?.slug).toBe('b')
  })

  test('an article taken off the shelf is not found, and can come back', async () => {
    const { publicationId } = await freshArticle(store())
    expect(await articles.withdraw(store().write, publicationId, 'wall-fold')).toBe(true)
    expect(await articles.findArticle(store().read, publicationId, 'wall-fold')).toBeUndefined()
    await articles.publish(store().write, publicationId, words())
    expect((await articles.findArticle(store().read, publicationId, 'wall-fold'))?.version).toBe(1)
  })

  test('a draft saved from an old window does not overwrite the newer one', async () => {
    const { id } = await freshPublication(store())
    const [draftId, authorId] = [randomUUID(), randomUUID()]
    const draft = { articleId: null, title: 'A', text: 'a', series: null, seriesPosition: 0 }
    const save = (text: string, revision: number) =>
      saveDraft(store().write, id, authorId, draftId, { ...draft, text }, revision)
    expect((await save('first', 0))?.revision).toBe(1)
    expect((await save('second', 1))?.revision).toBe(2)
    expect(await save('late', 1)).toBeUndefined()
    expect(await save('again new', 0)).toBeUndefined()
    expect((await findDraft(store().read, id, draftId))?.text).toBe('second')
    expect(await listDrafts(store().read, id, { limit: 10 })).toHaveLength(1)
    expect(await deleteDraft(store().write, id, draftId)).toBe(true)
    expect(await deleteDraft(store().write, id, draftId)).toBe(false)
  })

  test('a draft tells the address of the article that it goes on from, on the shelf or off it', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const draftId = randomUUID()
    const draft = { articleId: null, title: 'A', text: 'a', series: null, seriesPosition: 0 }
    const save = (changes: object, revision: number) =>
      saveDraft(store().write, publicationId, randomUUID(), draftId, { ...draft, ...changes }, revision)
    expect((await save({}, 0))?.articleSlug).toBeNull()
    await tieDraft(store().write, publicationId, draftId, articleId)
    expect((await findDraft(store().read, publicationId, draftId))?.articleSlug).toBe('wall-fold')
    await articles.withdraw(store().write, publicationId, 'wall-fold')
    expect(await articles.findArticleId(store().read, publicationId, 'wall-fold')).toBe(articleId)
    expect(await save({ articleId }, 1)).toMatchObject({ articleSlug: 'wall-fold', revision: 2 })
    const listed = await listDrafts(store().read, publicationId, { limit: 10 })
    expect(listed.map((each) => each.articleSlug)).toEqual(['wall-fold'])
  })

  test('a recorded cue comes back byte for byte, the newest one', async () => {
    const { publicationId, articleId } = await freshArticle(store())
    const place = { publicationId, articleId, cueKey: 'breathe' }
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index % 256)
    await keepRecording(
      store().write,
      place,
      { mediaType: 'audio/webm', bytes: bytes.slice(0, 9) },
      randomUUID(),
    )
    await keepRecording(store().write, place, { mediaType: 'audio/webm', bytes }, randomUUID())
    const kept = await findRecording(store().read, place)
    expect(Buffer.from(kept?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
    expect(await listRecordings(store().read, publicationId, articleId)).toEqual(['breathe'])
    expect(await deleteRecording(store().write, place)).toBe(true)
    expect(await findRecording(store().read, place)).toBeUndefined()
  })
}
