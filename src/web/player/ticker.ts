import { startWorker } from '../device/start-worker.ts'
import tickerWorker from './ticker.worker.ts?worker&url'

/**
 * Calls back as the page is drawn, and twenty times a second while it is hidden, until stopped. What time it is
 * must be asked of a clock: a hidden page may be called late.
 */
export function startTicker(onTick: () => void): () => void {
  let frame = 0
  let worker: Worker | null = null
  const onFrame = () => {
    onTick()
    frame = requestAnimationFrame(onFrame)
  }
  const settle = () => {
    cancelAnimationFrame(frame)
    worker?.terminate()
    worker = null
    if (document.visibilityState === 'visible') frame = requestAnimationFrame(onFrame)
    else {
      worker = startWorker(tickerWorker)
      worker.addEventListener('message', onTick)
    }
  }
  document.addEventListener('visibilitychange', settle)
  settle()
  return () => {
    document.removeEventListener('visibilitychange', settle)
    cancelAnimationFrame(frame)
    worker?.terminate()
  }
}
