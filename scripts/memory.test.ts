import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { startChildHouse } from './house/child-house.ts'
import { groundOn } from './house/grounds.ts'
import { heldBy } from './load/soak.ts'

const cli = fileURLToPath(new URL('../dist/node/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'uncoil-memory-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Megabytes of the built program on PostgreSQL, before anybody came. It has 155 to 165, 65 of them in its heap.
const mostResident = 240
const mostHeap = 110

test('a house at rest fits on the smallest machine there is for rent', async () => {
  if (!existsSync(cli)) throw new Error('Nothing is built: npm run build.')
  // In a checkout `bin/uncoil.js` runs the sources; what people install is the built file.
  const program = join(folder, 'built.mjs')
  writeFileSync(
    program,
    `const { main } = await import(${JSON.stringify(pathToFileURL(cli).href)})\nprocess.exitCode = await main(process.argv.slice(2))\n`,
  )
  const { ground, remove } = await groundOn('server')
  const house = await startChildHouse(ground, program)
  try {
    const { resident, heap } = await heldBy(house.address)
    expect(resident).toBeGreaterThan(50)
    expect(resident).toBeLessThan(mostResident)
    expect(heap).toBeLessThan(mostHeap)
  } finally {
    await house.stop()
    await remove()
  }
})
