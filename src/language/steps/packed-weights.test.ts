import { expect, test } from 'vitest'
import { KINDS, kindModel } from './models.ts'
import { packWeights, unpackWeights } from './packed-weights.ts'
import { kindWeights } from './weights.ts'

test('weights come out of their pack as they went in', () => {
  const weights = new Map([
    ['w0=hold', [0, -4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 11]],
    ['w0=hold on', [-2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]],
    ['bias', [0, 0, 0, 0, 0, 0, 0, 0, 0, -12, 0, 2]],
  ])
  const packed = packWeights({ classes: KINDS, weights })
  expect(packed).toBe('bias\nw0BholdH on\n\n@@aa\nbb@4@B@<BbbK>a@Cba@')
  expect(new Map(unpackWeights(KINDS, packed).weights)).toEqual(weights)
})

test('the weights that are kept are packed', () => {
  expect(packWeights(kindModel)).toBe(kindWeights)
})
