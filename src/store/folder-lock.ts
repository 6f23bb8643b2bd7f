import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Another running program has the folder open. */
export class FolderInUse extends Error {}

const ownLocks = new Set<string>()
const millisecondsToWriteNumber = 1000

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // running, but not ours
  }
}

/** Whether the holder of a lock that was found still lives. */
function isHeld(path: string): boolean {
  const holder = Number(readFileSync(path, 'utf8'))
  // Without a number: just being written, or left by a machine that lost power in between.
  if (!(holder > 0)) return Date.now() - statSync(path).mtimeMs < millisecondsToWriteNumber
  // In a container every first process has the number 1, so that ours may be that of one that was killed.
  return holder === process.pid ? ownLocks.has(path) : isRunning(holder)
}

/** Keeps a folder for this process: PGlite does not notice a second one, and two would spoil the data. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = resolve(join(folder, 'lock'))
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isHeld(path)) {
      const holder = readFileSync(path, 'utf8')
      throw new FolderInUse(`"${folder}" is open in process ${holder}. Stop that one first.`)
    }
    writeFileSync(path, String(process.pid))
  }
  ownLocks.add(path)
  return () => {
    ownLocks.delete(path)
    rmSync(path, { force: true })
  }
}
