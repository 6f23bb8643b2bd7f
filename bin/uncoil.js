#!/usr/bin/env node
// In a checkout the sources run as they are (never a stale build); installed from npm, the built file runs.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = new URL('../src/cli/main.ts', import.meta.url)
const built = new URL('../dist/node/cli.js', import.meta.url)

process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0) // `uncoil … | head` is no mistake
  throw error
})

async function load() {
  if (!existsSync(fileURLToPath(source))) return import(built.href)
  const { tsImport } = await import('tsx/esm/api')
  // Named, because tsx would otherwise look for it where the person happens to stand.
  const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url))
  return tsImport(source.href, { parentURL: import.meta.url, tsconfig })
}

const { main } = await load()
process.exitCode = await main(process.argv.slice(2))
