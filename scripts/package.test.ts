import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { temporaryFolder } from '../src/store/suite/homes.ts'
import { startChildHouse } from './house/child-house.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// What npm would ship, in a folder without the sources: so the built files have to find all that they need.
test('the built package serves its pages, pictures and papers without the sources', async () => {
  if (!existsSync(join(root, 'dist/node/cli.js'))) throw new Error('Nothing is built: npm run build.')
  const installed = join(folder, 'uncoil')
  mkdirSync(installed)
  for (const part of ['bin', 'dist', 'articles', 'package.json'])
    cpSync(join(root, part), join(installed, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'))
  const data = join(folder, 'data')
  const house = await startChildHouse({ folder: data, embedded: 'pglite' }, join(installed, 'bin/uncoil.js'))
  try {
    const glutes = '/p/library/glutes'
    for (const path of ['/', '/a/glutes', glutes, `${glutes}/card.png`, `${glutes}/handout.pdf`]) {
      const answer = await fetch(`${house.address}${path}`)
      expect([path, answer.status]).toEqual([path, 200])
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(2000)
    }
  } finally {
    expect(await house.stop()).toBe(0)
  }
}, 180_000)
