import type { Translated } from '../language.ts'
import type { en } from './en.ts'

/** What we say while a session plays. Other languages come with the player's words, one at a time. */
export type SessionWords = Translated<typeof en>
export { en } from './en.ts'
