// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { textOfPaste } from './html-to-text.ts'

test.each([
  ['a bullet list', '<ul><li>Stand tall.</li><li>Breathe.</li></ul>', '- Stand tall.\n- Breathe.'],
  ['a numbered list', '<ol><li>Stand.</li><li>Sit.</li></ol>', '1. Stand.\n2. Sit.'],
  ['a numbered list that goes on', '<ol start="3"><li>Stand.</li><li>Sit.</li></ol>', '3. Stand.\n4. Sit.'],
  [
    'headings, paragraphs and a list',
    '<h2>Try it</h2><p>At a <b>wall</b>.</p><ul><li><p>Fold.</p></li><li>Rise.</li></ul><p>Rest.</p>',
    'Try it\n\nAt a wall.\n\n- Fold.\n- Rise.\n\nRest.',
  ],
  ['line breaks', '<p>One<br>Two</p>', 'One\nTwo'],
  ['spaces of a page', '<p>One\n   and&nbsp;two</p><p> three</p>', 'One and two\n\nthree'],
  ['no script and no style', '<style>p{}</style><p>Yes</p><script>no()</script>', 'Yes'],
])('keeps %s', (_name, html, text) => {
  expect(textOfPaste(html)).toBe(text)
})

test('leaves a few plain words to the browser', () => {
  expect(textOfPaste('<meta charset="utf-8"><span>three words only</span>')).toBeNull()
})
