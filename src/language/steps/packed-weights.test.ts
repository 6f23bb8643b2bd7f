import { expect, test } from 'vitest'
import { KIND_LETTERS, KINDS, kindModel } from './models.ts'
import { packWeights, unpackWeights } from './packed-weights.ts'
import { kindWeights } from './weights.ts'

test('weights come out of their pack as they went in', () => {
  const weights = new Map([
    ['w0=hold', [0, -4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 11]],
    ['w0=hold on', [-2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]],
    ['bias', [0, 0, 0, 0, 0, 0, 0, 0, 0, -12, 0, 2]],
  ])
  const packed = packWeights({ classes: KINDS, weights }, KIND_LETTERS)
  expect(packed).toBe('0bias\n0w0=hold\n7 on\n\nX12n\nM4hn11\nSr3')
  expect(new Map(unpackWeights(KIND_LETTERS, KINDS, packed).weights)).toEqual(weights)
})

test('the weights that are kept are packed', () => {
  expect(packWeights(kindModel, KIND_LETTERS)).toBe(kindWeights)
})
