// Runs every test (unit and store by vitest, the browser's by Playwright) and prints the totals on the last line.
// Nothing is skipped in silence: a skipped test counts as failed. Only where no browser is to be had are the browser's
// tests left out, and the line before the totals says so; with CI set that fails, since nobody reads it there.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getBrowser } from './browser.mjs'

const folder = mkdtempSync(join(tmpdir(), 'uncoil-test-'))
const totals = { passed: 0, failed: 0 }

function run(title, args, environment = {}) {
  console.log(`\n${title}`)
  const { status } = spawnSync('npx', ['--no-install', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  return status === 0
}

/** Counts one runner's results. A runner that fails without naming a test counts as one failure. */
function count(title, succeeded, file, read) {
  const result = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  if (result.skipped > 0) console.error(`${title}: ${result.skipped} skipped, which counts as failed`)
  if (result.passed === 0) console.error(`${title}: no test ran`)
  totals.passed += result.passed
  totals.failed += result.failed + result.skipped
  if (!succeeded || result.passed === 0) totals.failed += result.failed + result.skipped > 0 ? 0 : 1
}

/** A port nobody listens on: a server left over from another run must not fail this one. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return String(port)
}

const built = run('Build', ['tsx', 'scripts/build.mjs'])
if (!built) totals.failed += 1

const unitFile = join(folder, 'unit.json')
const unit = run('Unit and store tests', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${unitFile}`,
])
count('unit', unit, unitFile, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
}))

/** Finds a browser or gets one; null, and why not, where there is none to be had. */
function browserOrNone() {
  try {
    return getBrowser()
  } catch (error) {
    console.error(`\n${error.message}`)
    return null
  }
}

let left = ''
if (browserOrNone()) {
  const browserFile = join(folder, 'browser.json')
  const browser = run('Browser tests', ['playwright', 'test'], {
    UNCOIL_TEST_REPORT: browserFile,
    UNCOIL_TEST_PORT: process.env['UNCOIL_TEST_PORT'] ?? (await freePort()),
  })
  count('browser', browser, browserFile, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))
} else {
  const files = readdirSync('e2e').filter((name) => name.endsWith('.spec.ts')).length
  left = `NOT RUN: ${files} files of browser tests, for want of Chrome or Chromium.`
  if (process.env['CI']) totals.failed += 1
}

rmSync(folder, { recursive: true })
console.log(`\n${left === '' ? '' : `${left}\n`}${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed > 0 ? 1 : 0)
