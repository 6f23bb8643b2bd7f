import { fetchPlayerWords } from '../../words/index.ts'
import { pageLanguage } from '../site/language.ts'
import type { Program } from './program.ts'

const fetchPlayer = () => Promise.all([import('./open-player.tsx'), fetchPlayerWords(pageLanguage())])

/** Opens the player. Its code and its words are fetched at this moment, not with the page. */
export async function play(program: Program): Promise<void> {
  const [{ openPlayer }, words] = await fetchPlayer()
  openPlayer(program, words)
}

/** Fetches what `play` needs, so that it is on its way before a finger comes down. */
export function expectToPlay(): void {
  void fetchPlayer().catch(() => {}) // `play` itself tries again
}
