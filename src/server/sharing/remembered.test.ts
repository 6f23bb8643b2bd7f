import { expect, test } from 'vitest'
import { Remembered } from './remembered.ts'

function counted(most: number) {
  const made: string[] = []
  const remembered = new Remembered<string>(most, (value) => value.length)
  const ask = (text: string) =>
    remembered.get(text, () => {
      made.push(text)
      return text
    })
  return { made, ask }
}

test('what was made of a text is made once', () => {
  const { made, ask } = counted(10)
  expect([ask('abc'), ask('abc'), ask('de')]).toEqual(['abc', 'abc', 'de'])
  expect(made).toEqual(['abc', 'de'])
})

test('beyond its size it forgets what was longest not asked for', () => {
  const { made, ask } = counted(6)
  for (const text of ['aaa', 'bbb', 'aaa', 'ccc', 'aaa', 'bbb']) ask(text)
  expect(made).toEqual(['aaa', 'bbb', 'ccc', 'bbb'])
})

test('what is larger than all the room is made, and fills none of it', () => {
  const { made, ask } = counted(4)
  ask('aa')
  expect(ask('larger')).toBe('larger')
  ask('bb')
  ask('bb')
  expect(made).toEqual(['aa', 'larger', 'bb'])
})
