import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Manifest } from '../pages/index.ts'

/** The files of one browser entry: its script and every style sheet that it and its imports bring. */
export function filesOfEntry(manifest: Manifest, entry: string): { script: string | null; styles: string[] } {
  const keys = [`src/web/entries/${entry}.ts`, `src/web/entries/${entry}.tsx`]
  const key = keys.find((name) => name in manifest)
  if (key === undefined) return { script: null, styles: [] }
  const styles = new Set<string>()
  const seen = new Set<string>()
  const collect = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    for (const imported of manifest[name]?.imports ?? []) collect(imported)
    for (const style of manifest[name]?.css ?? []) styles.add(`/${style}`)
  }
  collect(key)
  return { script: `/${manifest[key]?.file}`, styles: [...styles] }
}

/** The text of an entry's built script, for an address that has to stay the same over releases. */
export function scriptOfEntry(manifest: Manifest, webFolder: string, entry: string): string | null {
  const { script } = filesOfEntry(manifest, entry)
  const path = script === null ? null : join(webFolder, script)
  return path !== null && existsSync(path) ? readFileSync(path, 'utf8') : null
}

export const htmlDocument = (root: VNode) => `<!doctype html>${render(root)}`
