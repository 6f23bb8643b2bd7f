/** What a headset, a keyboard's media keys or a lock screen may ask for. */
export type MediaActions = {
  readonly play: () => void
  readonly pause: () => void
  readonly back: () => void
  readonly skip: () => void
  readonly stop: () => void
}

/** Lends the session to the system's media controls; the returned function takes it back. */
export function offerMediaKeys(title: string, artist: string, actions: MediaActions): () => void {
  const session = navigator.mediaSession as MediaSession | undefined
  if (!session) return () => {}
  session.metadata = new MediaMetadata({
    title,
    artist,
    album: 'Uncoil',
    artwork: [{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' }],
  })
  const handlers: readonly [MediaSessionAction, () => void][] = [
    ['play', actions.play],
    ['pause', actions.pause],
    ['previoustrack', actions.back],
    ['nexttrack', actions.skip],
    ['stop', actions.stop],
  ]
  const set = (action: MediaSessionAction, handler: (() => void) | null) => {
    try {
      session.setActionHandler(action, handler)
    } catch {
      // An action this browser does not know.
    }
  }
  for (const [action, handler] of handlers) set(action, handler)
  return () => {
    for (const [action] of handlers) set(action, null)
    session.metadata = null
    session.playbackState = 'none'
  }
}

export function showMediaState(state: MediaSessionPlaybackState): void {
  if (navigator.mediaSession) navigator.mediaSession.playbackState = state
}
