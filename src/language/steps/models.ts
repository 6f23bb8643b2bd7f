import { unpackWeights } from './packed-weights.ts'
import { joinWeights, kindWeights } from './weights.ts'

export const KINDS = [
  'setup',
  'move',
  'hold',
  'breathe',
  'return',
  'repeat',
  'switch-sides',
  'cue',
  'option',
  'caution',
  'rest',
  'none',
] as const
export const JOINS = ['apart', 'joined'] as const

export const kindModel = unpackWeights(KINDS, kindWeights)
export const joinModel = unpackWeights(JOINS, joinWeights)
