import { expect, test } from 'vitest'
import { read } from '../../language/index.ts'
import { layOut } from './layout-of-article.ts'

const text = `Why hang your head?

Backs like to be moved, and this one asks for nothing but a wall.

Wall rolldown

• Stand with your back against the wall.
• Slowly roll down. Keep the back of your pelvis against the wall.
• Take 3 breaths.
• Repeat 2-3x.

Tell us how it went after a week or so, whatever it was.
`

const words = (part: ReturnType<typeof layOut>[number]): string => {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return part.text
    case 'list':
      return part.items.join(' ')
    case 'exercise':
      return part.lines.map((line) => line.text).join(' ')
  }
}

test('prose and exercise stand in the order of the text, and no word is lost', () => {
  const article = read(text)
  const shown = layOut(article).map(words).join(' ')
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const expected = letters(text.replace(article.title ?? '', '').replace('Wall rolldown', ''))
  expect(letters(shown.replace('Wall rolldown', ''))).toBe(expected)
})

test('a bullet stays one line, as the teacher wrote it, with the numbers of its steps', () => {
  const exercise = layOut(read(text)).find((part) => part.kind === 'exercise')
  expect(exercise?.kind).toBe('exercise')
  if (exercise?.kind !== 'exercise') return
  expect(exercise.lines.slice(0, 4).map((line) => line.text)).toEqual([
    'Stand with your back against the wall.',
    'Slowly roll down. Keep the back of your pelvis against the wall.',
    'Take 3 breaths.',
    'Repeat 2-3x.',
  ])
  expect(exercise.lines.slice(0, 4).flatMap((line) => line.steps)).toEqual([0, 1, 2, 3, 4])
})

test('words that only lead to the exercise are no line to follow', () => {
  const article = read(
    'My calves\n\nTry it.\n\n• Stand at a wall.\n• Rise onto your toes.\n• Repeat 5 times.\n',
  )
  const exercise = layOut(article).find((part) => part.kind === 'exercise')
  expect(exercise?.kind === 'exercise' && exercise.lines.map((line) => line.text)).toEqual([
    'Stand at a wall.',
    'Rise onto your toes.',
    'Repeat 5 times.',
  ])
})
