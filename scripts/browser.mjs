// Finds a Chrome or Chromium for the browser tests, or gets one, or says what is missing. Prints its path.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const usualPlaces = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a browser that is already here; null when there is none. */
export function findBrowser() {
  const here = usualPlaces.find((path) => path && existsSync(path))
  if (here) return here
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

/** Finds a browser or installs one: Debian's package where we may install, else Playwright's own. */
export function getBrowser() {
  const found = findBrowser()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.error('No Chromium found: installing Debian’s package.')
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) {
      const installed = findBrowser()
      if (installed) return installed
    }
  }
  console.error('No Chromium found: asking Playwright for its own.')
  const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'))
  run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'])
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be found or installed. ' +
      'Install it (Debian: apt-get install chromium) or set CHROME_PATH to its program.',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const path = getBrowser()
    execFileSync(path, ['--version'], { stdio: 'ignore' })
    console.log(path)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
