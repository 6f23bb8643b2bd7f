import { signal } from '@preact/signals'
import type { Reading, ReadingRequest } from './reading.worker.ts'

const quietMilliseconds = 180

/** Reads a text that keeps changing: the newest text, once typing rests a moment, and never two at a time. */
export function createReader() {
  const reading = signal<Reading | null>(null)
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' })
  let number = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let waiting: string | null = null

  const send = (text: string) => {
    busy = true
    number += 1
    const request: ReadingRequest = { number, text }
    worker.postMessage(request)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
    busy = false
    if (data.number === number) reading.value = data
    if (waiting !== null) {
      const text = waiting
      waiting = null
      send(text)
    }
  })
  return {
    reading,
    readSoon: (text: string) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (busy) waiting = text
        else send(text)
      }, quietMilliseconds)
    },
  }
}
