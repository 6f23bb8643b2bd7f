import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readAngles } from './muscles.ts'

test.each([
  ['{"hip_flexion":90}', { hip_flexion: 90 }],
  ['{}', {}],
])('%s is read as angles', (line, angles) => {
  expect(readAngles(line)).toEqual(angles)
})

test.each([
  ['xx', 'not JSON'],
  ['[1]', 'not an object of angles'],
  ['null', 'not an object of angles'],
  ['{"hip_flextion":90}', 'no angle is called "hip_flextion"'],
  ['{"hip_flexion":"90"}', 'hip_flexion is not a number of degrees'],
  ['{"hip_flexion":1000}', 'hip_flexion is not a number of degrees'],
])('%s is refused', (line, words) => {
  expect(() => readAngles(line)).toThrow(words)
})

test('a bad line is told with its number and the others are answered', () => {
  const { stdout, stderr, status } = spawnSync('node', ['bin/uncoil.js', 'muscles'], {
    input: '{"hip_flexion":90}\noops\n{}\n',
    encoding: 'utf8',
  })
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers).toHaveLength(2)
  expect(answers[0].biceps_femoris_long_head).toBe(1.2161)
  expect(answers[1].soleus).toBe(1)
  expect(stderr).toContain('line 2: not JSON')
  expect(status).toBe(2)
})
