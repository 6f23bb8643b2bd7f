import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderInUse, lockFolder } from './folder-lock.ts'
import { temporaryFolder } from './suite/homes.ts'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A folder with a lock in it that says so much, written so many seconds ago. */
function foundLocked(name: string, holder: string, secondsAgo: number): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'lock'), holder)
  const then = Date.now() / 1000 - secondsAgo
  utimesSync(join(path, 'lock'), then, then)
  return path
}

test('a folder of PGlite is kept from a second process, but not by one that is gone', () => {
  const path = join(folder, 'shared')
  const release = lockFolder(path)
  const other = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--eval',
      `import('./src/store/folder-lock.ts').then((m) => m.lockFolder(${JSON.stringify(path)}))`,
    ],
    { encoding: 'utf8' },
  )
  expect(other.stderr).toContain(`open in process ${process.pid}`)
  release()
  spawnSync(process.execPath, [
    '--import',
    'tsx',
    '--eval',
    `import('./src/store/folder-lock.ts').then((m) => { m.lockFolder(${JSON.stringify(path)}); process.kill(process.pid, 'SIGKILL') })`,
  ])
  expect(existsSync(join(path, 'lock'))).toBe(true)
  lockFolder(path)()
})

test('a container whose first process was killed starts again, though it has the same number', () => {
  const path = foundLocked('container', String(process.pid), 60)
  const release = lockFolder(path)
  expect(() => lockFolder(path)).toThrow(FolderInUse)
  release()
  lockFolder(path)()
})

test('a lock without a number, left when the power went, locks nobody out; one being written does', () => {
  const path = foundLocked('power-cut', '', 60)
  const release = lockFolder(path)
  expect(readFileSync(join(path, 'lock'), 'utf8')).toBe(String(process.pid))
  release()
  expect(() => lockFolder(foundLocked('starting', '', 0))).toThrow(FolderInUse)
})
