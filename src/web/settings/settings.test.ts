import { expect, test } from 'vitest'
import { defaultSettings, readSettings } from './settings.ts'

test.each([
  ['nothing kept', null],
  ['broken text', '{"theme":'],
  ['not an object', '"dark"'],
  ['values of the wrong kind', '{"theme":5,"voice":"yes","breathsPerMinute":"eight"}'],
  ['values out of range', '{"breathsPerMinute":90,"skin":"green","theme":"pink"}'],
])('settings start afresh when there is %s', (_name, kept) => {
  expect(readSettings(kept)).toEqual(defaultSettings)
})

test('kept settings come back, and unknown names are dropped', () => {
  const read = readSettings('{"theme":"dark","breathsPerMinute":6.5,"other":1}')
  expect(read).toEqual({ ...defaultSettings, theme: 'dark', breathsPerMinute: 6.5 })
})
