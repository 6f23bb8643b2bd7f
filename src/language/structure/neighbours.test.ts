import { expect, test } from 'vitest'
import { read } from '../read-article.ts'

const PRACTICE =
  'Heel raise\n\n1. Stand at a wall.\n2. Rise onto your toes.\n3. Lower slowly.\n\nTell me how it went.\n\n'

const named = (foot: string) => {
  const article = read(PRACTICE + foot)
  const words = (span: { from: number; to: number } | null) => span && article.text.slice(span.from, span.to)
  return { previous: words(article.previous), next: words(article.next) }
}

test.each([
  ['Previous\n\nMy calves, part 1\n\nNext\n\nMy shins', 'My calves, part 1', 'My shins'],
  ['Previous\nPrevious\n\nMy calves, part 1\n\nNext\nNext\n\nMy shins', 'My calves, part 1', 'My shins'],
  ['Next: My shins', null, 'My shins'],
  ['Older post: My calves\n\nNewer post: My shins', 'My calves', 'My shins'],
  ['← Previous\nNext →', null, null],
  ['Previous problems with your calf matter, so tell your physio.', null, null],
  ['Next, try it on one leg.', null, null],
  [
    'Next\n\nMy shins\n\nA paragraph of prose follows here, so these were no links at all to anything.',
    null,
    null,
  ],
])('the foot of a page names its neighbours: %j', (foot, previous, next) => {
  expect(named(foot)).toEqual({ previous, next })
})

test('the words stay in the article, as navigation', () => {
  const { blocks, text } = read(`${PRACTICE}Previous\n\nMy calves`)
  const links = blocks.filter(({ kind }) => kind === 'navigation')
  expect(links.map(({ span }) => text.slice(span.from, span.to))).toEqual(['Previous', 'My calves'])
})

test.each([
  ['Is it the hip?\n\nNobody can tell from outside, and so we ask.', 'heading'],
  ['Is it the hip?\nOr is it the back?\nNobody can tell.', 'paragraph'],
  ['What causes it?\nAnd what may help?\nNobody can tell.', 'paragraph'],
  ['Enter: the hip.\n\nIt is a big joint and it carries you all day.', 'paragraph'],
  ['The big joint\n\nIt carries you all day and asks for nothing.', 'heading'],
])('a short line is set as what it is: %j', (text, kind) => {
  expect(read(`A title\n\n${text}`).blocks[1]?.kind).toBe(kind)
})
