import { expect, test } from 'vitest'
import { read } from '../../language/index.ts'
import { focusAt } from './focus.ts'
import { sessionOf } from './session-rows.ts'

const text = [
  'Why hips matter, in a few words of prose that ask for nothing at all.',
  '',
  'Wall fold',
  '- Stand with your back against the wall.',
  '- Fold forward slowly.',
  '- Take 3 breaths.',
  '- Come up slowly.',
].join('\n')
const sessions = read(text).exercises.map(sessionOf)

test.each([
  ['Fold forward', /Fold forward/],
  ['against the wall', /Stand with your back/],
  ['Come up', /Come up/],
])('the caret in “%s” shows the line made of it', (words, cue) => {
  const focus = focusAt(sessions, text.indexOf(words) + 2)
  expect(sessions[focus!.exercise]!.rows[focus!.row]!.cue).toMatch(cue)
})

test('outside every exercise there is no line to show', () => {
  expect(focusAt(sessions, 3)).toBeNull()
})
