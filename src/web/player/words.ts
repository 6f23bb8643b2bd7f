import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PlayerWords } from '../../words/index.ts'

/** The player's words in the page's language, fetched before it opens. */
export const PlayerWordsContext = createContext<PlayerWords | null>(null)

export function usePlayerWords(): PlayerWords {
  const words = useContext(PlayerWordsContext)
  if (!words) throw new Error('the player was opened without its words')
  return words
}
