// Takes the pictures of the documentation from the running app: npm run screenshots [-- pages care player]
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { getBrowser } from './browser.mjs'
import { takeCarePictures } from './site/care-pictures.mjs'

const folder = 'docs/screenshots'
const port = 4872
const origin = `http://127.0.0.1:${port}`
const article = '/a/wall-rolldown'
const looks = [
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desktop-light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
]

const wanted = process.argv.slice(2)
const isWanted = (part) => wanted.length === 0 || wanted.includes(part)

mkdirSync(folder, { recursive: true })
const server = spawn(
  process.execPath,
  ['bin/uncoil.js', 'serve', '--port', String(port), 'e2e/articles/wall-rolldown.txt'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, UNCOIL_DATA: mkdtempSync(join(tmpdir(), 'uncoil-screenshots-')) },
  },
)
for (let tries = 0; ; tries++) {
  if (
    await fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
  )
    break
  if (tries > 120) throw new Error('the server did not start')
  await new Promise((resolve) => setTimeout(resolve, 500))
}

async function pages(context, look) {
  const page = await context.newPage()
  for (const [name, address] of Object.entries({
    home: '/',
    article: `${article}#exercise-1`,
    try: '/try',
    settings: '/settings',
  })) {
    await page.goto(origin + address)
    if (name === 'try') await page.getByRole('button', { name: 'Put in an example' }).click()
    await page.waitForTimeout(600)
    await page.screenshot({ path: `${folder}/${name}-${look}.png` })
  }
  await page.close()
}

async function player(context, look) {
  const page = await context.newPage()
  const take = (state) => page.screenshot({ path: `${folder}/player-${state}-${look}.png` })
  // The figure is worked out beside the page, in time that no clock here holds up: until it stays as it is.
  const takeFigure = async (state) => {
    const figure = page.locator('.figure svg:has(.uncoil-wall)')
    for (let before = null; ; ) {
      const now = await figure.innerHTML({ timeout: 120_000 })
      if (now === before) return take(state)
      before = now
      await new Promise((resolve) => setTimeout(resolve, 2500))
    }
  }
  await page.addInitScript(() => {
    window.__said = []
    window.__uncoilVoice = { say: (text) => window.__said.push(text) }
  })
  await page.clock.install({ time: new Date('2026-03-02T08:00:00') })
  await page.goto(origin + article)
  await page.locator('[data-play]').first().click()
  const start = page.getByRole('button', { name: 'Start', exact: true })
  await start.waitFor()
  await page.clock.pauseAt(new Date('2026-03-02T09:00:00'))
  await take('1-before')
  await start.click()
  const until = async (text, more) => {
    const known = await page.evaluate(() => window.__said.length)
    // In leaps that still let every cue be said: drawing each frame of six minutes would take most of the time.
    for (let leap = 0; leap < 1200; leap++) {
      await page.clock.fastForward(400)
      const heard = await page.evaluate((from) => window.__said.slice(from), known)
      if (heard.some((cue) => text.test(cue))) break
    }
    await page.clock.runFor(more)
  }
  await until(/feet wider/, 2000)
  await takeFigure('2-upright')
  await until(/roll down/, 13_500)
  await takeFigure('3-folding')
  await until(/right ankle/, 9000)
  await takeFigure('4-folded')
  await page.locator('.during-touch').click()
  await page.clock.runFor(200)
  await takeFigure('5-paused')
  await page.locator('.during-touch').click()
  await until(/one more round/i, 1500)
  await takeFigure('6-choice')
  await page.getByRole('button', { name: 'That hurts' }).click()
  await page.clock.runFor(200)
  await take('7-hurts')
  await page.getByRole('button', { name: /down a leg/ }).click()
  await take('8-advice')
  await page.getByRole('button', { name: 'End the session' }).click()
  // Its code comes over the network, which no clock here holds up, and is then asked for with a frame.
  while ((await page.locator('.portrait svg path').count()) === 0) {
    await page.clock.runFor(100)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await take('9-after')
  await page.close()
}

const browser = await chromium.launch({
  executablePath: getBrowser(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
try {
  for (const { name, ...settings } of looks) {
    const context = await browser.newContext({ ...settings, locale: 'en-US', serviceWorkers: 'block' })
    if (isWanted('pages')) await pages(context, name)
    if (isWanted('care')) await takeCarePictures(context, origin, folder, name)
    if (isWanted('player')) await player(context, name)
    await context.close()
    console.log(name)
  }
} finally {
  await browser.close()
  server.kill()
}
