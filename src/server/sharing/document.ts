import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { filesOf, type Manifest } from '../pages/index.ts'

/** The text of an entry's built script, for an address that has to stay the same over releases. */
export function scriptOfEntry(manifest: Manifest, webFolder: string, entry: string): string | null {
  const [script] = filesOf(manifest, [entry]).scripts
  const path = script === undefined ? undefined : join(webFolder, script)
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : null
}

export const htmlDocument = (root: VNode) => `<!doctype html>${render(root)}`
