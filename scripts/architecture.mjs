// Draws ARCHITECTURE.md's diagram from the imports themselves. With --check it only says whether the page is true.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const page = 'ARCHITECTURE.md'
const begin = '<!-- diagram: made by `npm run architecture` from the imports -->'
const end = '<!-- end of diagram -->'
const pure = ['language', 'body', 'care', 'outcomes', 'session', 'staging', 'drawing', 'player', 'words']

const { modules } = JSON.parse(
  execFileSync(
    'node_modules/.bin/depcruise',
    ['--config', 'walls.config.cjs', '--output-type', 'json', '--exclude', '\\.test\\.tsx?$', 'src'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  ),
)
const room = (path) => /^src\/([^/]+)\//.exec(path)?.[1]
const arrows = new Set()
const rooms = new Set()
for (const { source, dependencies } of modules) {
  const from = room(source)
  if (!from) continue
  rooms.add(from)
  for (const { resolved } of dependencies) {
    const to = room(resolved)
    if (to && to !== from) arrows.add(`${from} --> ${to}`)
  }
}
if (arrows.size < 10) throw new Error(`only ${arrows.size} arrows were found: the diagram would be a lie`)

// An arrow that follows from others is left out, so that the picture can be read.
const next = (from) =>
  [...arrows].filter((arrow) => arrow.startsWith(`${from} -->`)).map((arrow) => arrow.split(' --> ')[1])
function reaches(from, to, direct) {
  const seen = new Set()
  const open = next(from).filter((step) => !(direct && step === to))
  while (open.length > 0) {
    const here = open.pop()
    if (here === to) return true
    if (!seen.has(here)) {
      seen.add(here)
      open.push(...next(here))
    }
  }
  return false
}
const shown = [...arrows].filter((arrow) => !reaches(...arrow.split(' --> '), true)).sort()

const diagram = [
  begin,
  '```mermaid',
  'flowchart TD',
  ...[...rooms].sort().map((name) => `  ${name}${pure.includes(name) ? `([${name}])` : `[${name}]`}`),
  ...shown.map((arrow) => `  ${arrow}`),
  '```',
  end,
].join('\n')

const text = readFileSync(page, 'utf8')
const from = text.indexOf(begin)
const to = text.indexOf(end)
if (from < 0 || to < from) throw new Error(`${page} has lost the marks between which the diagram stands`)
const renewed = text.slice(0, from) + diagram + text.slice(to + end.length)

if (process.argv.includes('--check')) {
  if (renewed !== text) {
    console.error(`${page} no longer shows the house as it is: run npm run architecture`)
    process.exit(1)
  }
  console.log(`${page} shows the house as it is`)
} else {
  writeFileSync(page, renewed)
  console.log(`${page}: ${rooms.size} rooms, ${arrows.size} arrows, ${shown.length} drawn`)
}
