/** Reads and plans away from the page, so that typing never stutters. */
import { readForStudio, type StudioReading } from './studio-reading.ts'

export type ReadingRequest = { readonly number: number; readonly text: string }
export type NumberedReading = StudioReading & { readonly number: number }

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  const reading: NumberedReading = { number: data.number, ...readForStudio(data.text) }
  self.postMessage(reading)
})
