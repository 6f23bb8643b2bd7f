import type { DuringActions } from './during-view.ts'

/** What a key does while a session plays; null for keys that are not ours. */
export function keyAction(key: string, actions: DuringActions): (() => void) | null {
  switch (key) {
    case ' ':
    case 'k':
    case 'MediaPlayPause':
    case 'MediaPlay':
    case 'MediaPause':
      return actions.touch
    case 'ArrowLeft':
    case 'MediaTrackPrevious':
      return actions.back
    case 'ArrowRight':
    case 'MediaTrackNext':
      return actions.skip
    case 'r':
      return actions.repeat
    case 'h':
      return actions.hurts
    case 't':
      return actions.turn
    case 'Escape':
    case 'MediaStop':
      return actions.stop
    case 'ArrowDown':
      return actions.slower
    case 'ArrowUp':
      return actions.faster
    default:
      return null
  }
}

/** Listens for keys. Space and Enter on a focused button stay the button's own. */
export function listenForKeys(actions: DuringActions): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return
    const onButton = event.target instanceof HTMLButtonElement
    if (onButton && event.key === ' ') return
    const action = keyAction(event.key, actions)
    if (!action) return
    event.preventDefault()
    action()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
