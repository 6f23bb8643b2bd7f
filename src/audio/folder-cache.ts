import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClipCache } from './clip-voice.ts'

/** Keeps clips as files in a folder. A clip is written whole or not at all, so two writers do no harm. */
export function createFolderCache(folder: string): ClipCache {
  const pathOf = (key: string) => join(folder, `${key}.wav`)
  return {
    async get(key) {
      try {
        return await readFile(pathOf(key))
      } catch {
        return undefined // not kept yet
      }
    },
    async set(key, bytes) {
      await mkdir(folder, { recursive: true })
      const unfinished = join(folder, `${randomUUID()}.part`)
      await writeFile(unfinished, bytes)
      await rename(unfinished, pathOf(key))
    },
  }
}
