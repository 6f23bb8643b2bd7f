import type { Program } from './program.ts'

/** Opens the player. Its code is fetched at this moment, not with the page. */
export async function play(program: Program): Promise<void> {
  const { openPlayer } = await import('./open-player.tsx')
  openPlayer(program)
}
