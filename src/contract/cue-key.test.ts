import { expect, test } from 'vitest'
import { cueKey } from './cue-key.ts'

test('the key of a cue follows its words and nothing else', () => {
  expect(cueKey('Breathe out')).toBe(cueKey('  breathe\n out '))
  expect(cueKey('Breathe out')).not.toBe(cueKey('Breathe in'))
  expect(cueKey('')).toMatch(/^[0-9a-f]{16}$/)
  // FNV-1a's published value for "a", so that another program can make the same keys.
  expect(cueKey('a')).toBe('af63dc4c8601ec8c')
})
