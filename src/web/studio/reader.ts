import { signal } from '@preact/signals'
import type { NumberedReading, ReadingRequest } from './reading.worker.ts'
import type { StudioReading } from './studio-reading.ts'

const quietMilliseconds = 150

/** Reads the newest text once typing rests for a moment, never two at a time; an outdated answer is dropped. */
export function createReader() {
  const reading = signal<StudioReading | null>(null)
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  let [number, busy] = [0, false]
  let waiting: string | null = null
  const send = (text: string) => {
    if (busy) {
      waiting = text
      return
    }
    busy = true
    number += 1
    worker.postMessage({ number, text } satisfies ReadingRequest)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<NumberedReading>) => {
    busy = false
    const next = waiting
    waiting = null
    if (next !== null) send(next)
    else if (data.number === number) reading.value = data
  })
  return {
    reading,
    readSoon: (text: string) => {
      clearTimeout(timer)
      timer = setTimeout(() => send(text), quietMilliseconds)
    },
    readNow: (text: string) => {
      clearTimeout(timer)
      send(text)
    },
    close: () => {
      clearTimeout(timer)
      worker.terminate()
    },
  }
}
