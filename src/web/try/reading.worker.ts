/** Reads a text away from the page, so that typing never stutters however long the text is. */
import { type Exercise, readExercises } from '../../language/index.ts'

export type ReadingRequest = { readonly number: number; readonly text: string }
export type Reading = {
  /** Of the request that this answers. */
  readonly number: number
  readonly title: string | null
  readonly exercises: readonly Exercise[]
}

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  const { title, exercises } = readExercises(data.text)
  const reading: Reading = { number: data.number, title, exercises }
  self.postMessage(reading)
})
