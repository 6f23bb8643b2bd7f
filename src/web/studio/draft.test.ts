import { expect, test } from 'vitest'
import type { Draft } from '../../contract/index.ts'
import { joinShelves, type KeptDraft } from './draft.ts'

const words = { articleSlug: null, title: 'T', series: null, seriesPosition: 0 }
const here = (id: string, text: string, changes: Partial<KeptDraft> = {}): KeptDraft => ({
  ...words,
  id,
  text,
  revision: 1,
  changed: false,
  changedAt: 5,
  ...changes,
})
const there = (id: string, text: string, revision = 2): Draft => ({
  ...words,
  id,
  text,
  revision,
  updatedAt: '1970-01-01T00:00:00.009Z',
})

test.each([
  [
    'words changed here win over the server’s',
    [here('a', 'mine', { changed: true })],
    [there('a', 'theirs')],
    ['mine'],
  ],
  ['words not changed here follow the server', [here('a', 'old')], [there('a', 'new')], ['new']],
  ['a draft that never left the device stays', [here('a', 'mine', { revision: 0 })], [], ['mine']],
  ['a draft thrown away elsewhere goes here too', [here('a', 'mine')], [], []],
  ['a draft from another device appears', [], [there('a', 'theirs')], ['theirs']],
] as const)('%s', (_name, mine, theirs, expected) => {
  expect(joinShelves(mine, theirs).map(({ text }) => text)).toEqual(expected)
})

test('the newest draft comes first', () => {
  const shelf = joinShelves([here('a', 'older', { revision: 0, changedAt: 1 })], [there('b', 'newer')])
  expect(shelf.map(({ text }) => text)).toEqual(['newer', 'older'])
})
