import { expect, test } from 'vitest'
import { seriesPlace } from './series-place.ts'

const entry = (slug: string) => ({ slug, title: slug.toUpperCase(), series: 'Hips' })
const row = ['a', 'b', 'c'].map(entry)

test.each([
  ['a', null, 'B'],
  ['b', 'A', 'C'],
  ['c', 'B', null],
])('%s stands between its neighbours', (slug, previous, next) => {
  const place = seriesPlace(row, entry(slug), { slug: 'mine' })
  expect([place?.previous?.title ?? null, place?.next?.title ?? null]).toEqual([previous, next])
})

test('an article on its own has no neighbours', () => {
  expect(seriesPlace([], { slug: 'a', title: 'A', series: null }, { slug: 'mine' })).toBeNull()
})
