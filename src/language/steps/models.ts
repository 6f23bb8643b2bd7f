import { unpackWeights } from './packed-weights.ts'
import { joinWeights, kindWeights } from './weights.ts'

/** One letter for each kind, as the weights file writes them; `n` is no step at all. */
export const KIND_LETTERS = 'smhbrpwcoxtn'
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
export const JOIN_LETTERS = 'ac'
export const JOINS = ['apart', 'joined'] as const

export const kindModel = unpackWeights(KIND_LETTERS, KINDS, kindWeights)
export const joinModel = unpackWeights(JOIN_LETTERS, JOINS, joinWeights)
