import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package, whether the sources run as they are or the built file does. */
export function projectFolder(from: string = import.meta.url): string {
  let folder = dirname(fileURLToPath(from))
  while (true) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'uncoil') return folder
    const parent = dirname(folder)
    if (parent === folder) throw new Error('The files of uncoil are not complete: package.json is missing.')
    folder = parent
  }
}
