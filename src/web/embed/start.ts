/** What a click in the embed fetches: the player with its looks, without the site's typefaces. */
import 'virtual:figure.css'
import '../design/tokens.css'
import '../design/base.css'
import '../design/controls.css'
import type { PlayerWords } from '../../words/index.ts'
import { openPlayer } from '../player/open-player.tsx'
import type { Program } from '../player/program.ts'

export function start(program: Program, words: PlayerWords): void {
  openPlayer(program, words)
}
