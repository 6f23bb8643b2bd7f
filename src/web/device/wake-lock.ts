/** Keeps the screen on while a session plays, and takes it back when the page is seen again. */
export type WakeLock = { readonly hold: () => void; readonly release: () => void }

export function createWakeLock(): WakeLock {
  let wanted = false
  let lock: WakeLockSentinel | null = null
  const ask = async () => {
    if (!wanted || lock || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      lock = await navigator.wakeLock.request('screen')
      lock.addEventListener('release', () => {
        lock = null
      })
      if (!wanted) await lock.release()
    } catch {
      lock = null // low battery or a forbidding frame: the session goes on, by voice
    }
  }
  const onVisible = () => void ask()
  return {
    hold: () => {
      wanted = true
      document.addEventListener('visibilitychange', onVisible)
      void ask()
    },
    release: () => {
      wanted = false
      document.removeEventListener('visibilitychange', onVisible)
      void lock?.release()
    },
  }
}
