import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another running program has the folder open. */
export class FolderInUse extends Error {}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // running, but not ours
  }
}

/** Keeps a folder for this process: PGlite does not notice a second one, and two would spoil the data. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
  } catch {
    const holder = Number(readFileSync(path, 'utf8'))
    if (isRunning(holder))
      throw new FolderInUse(`"${folder}" is open in process ${holder}. Stop that one first.`)
    writeFileSync(path, String(process.pid)) // left by a process that was killed
  }
  return () => rmSync(path, { force: true })
}
