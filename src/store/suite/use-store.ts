import { afterAll, beforeAll } from 'vitest'
import type { Store } from '../open-store.ts'
import type { TestHome } from './homes.ts'

/** A database of the test file's own: opened before its first test, removed after its last. */
export function useStore(makeHome: () => Promise<TestHome>, longestStartMilliseconds?: number): () => Store {
  let home: TestHome
  let store: Store
  beforeAll(async () => {
    home = await makeHome()
    store = await home.open()
  }, longestStartMilliseconds)
  afterAll(async () => {
    await store?.close()
    await home?.remove()
  })
  return () => store
}
