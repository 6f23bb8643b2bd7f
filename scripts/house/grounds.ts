import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { serverHome, temporaryFolder } from '../../src/store/suite/homes.ts'
import type { Ground } from './child-house.ts'

export type GroundName = 'server' | 'embedded' | 'pglite'

/** An empty database of the kind named, and what takes it away again. */
export async function groundOn(name: GroundName): Promise<{ ground: Ground; remove: () => Promise<void> }> {
  const folder = join(temporaryFolder(), 'data')
  const removeFolder = async () => rmSync(join(folder, '..'), { recursive: true, force: true })
  if (name === 'pglite') return { ground: { folder, embedded: 'pglite' }, remove: removeFolder }
  if (name === 'embedded') return { ground: { folder, embedded: 'server' }, remove: removeFolder }
  if (name !== 'server') throw new Error(`"${name}" is no database: server, embedded or pglite.`)
  const home = await serverHome()
  const { databaseUrl = '' } = home.options
  return {
    ground: { folder, databaseUrl },
    remove: async () => {
      await home.remove()
      await removeFolder()
    },
  }
}
