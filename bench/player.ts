/**
 * How far a session in a real browser is from its plan, and whether it ever holds the page up:
 * `npm run bench:player [-- SECONDS]`. Budgets: 99 cues in 100 within 100 ms, no task over 50 ms, on a processor slowed
 * down four times. Headless Chromium never hides a tab, so the page is told that it is hidden and gets no more frames.
 */
import { type Browser, chromium, type Page } from '@playwright/test'
import { type RunningHouse, startHouse } from '../e2e/house.ts'
import { getBrowser } from '../scripts/browser.mjs'
import type { Exercise } from '../src/language/index.ts'
import { transcribe } from '../src/player/index.ts'
import { planSession } from '../src/session/index.ts'

const article = '/a/hamstrings-and-the-wide-leg-rolldown'
const breathsPerMinute = 20 // a quick breath, so that many cues fall into little time
const seconds = Number(process.argv[2] ?? 90)
const millisecondsAllowed = 100
const longTask = 50

type Told = { readonly cues: { at: number; text: string }[]; readonly longTasks: number[] }
type Run = { readonly name: string; readonly slowdown: number; readonly hidden: boolean }
const runs: readonly Run[] = [
  { name: 'as it is', slowdown: 1, hidden: false },
  { name: 'processor four times slower', slowdown: 4, hidden: false },
  { name: 'four times slower, in a background tab', slowdown: 4, hidden: true },
]

/** Writes down what is said and which tasks were long, in the page's own time. */
function listenInPage(settings: string): void {
  localStorage.setItem('uncoil.settings', settings)
  const told: Told = { cues: [], longTasks: [] }
  Object.assign(window, {
    told,
    __uncoilVoice: { say: (text: string) => void told.cues.push({ at: performance.now(), text }) },
  })
}

/** What browsers do to a page that nobody sees: no frames, and word of it. */
function hideInPage(): void {
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
  Object.defineProperty(document, 'hidden', { get: () => true })
  window.requestAnimationFrame = () => 0
  document.dispatchEvent(new Event('visibilitychange'))
}

async function told(page: Page): Promise<Told> {
  return page.evaluate(() => (window as unknown as { told: Told }).told)
}

async function play(browser: Browser, house: RunningHouse, run: Run) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  await page.addInitScript('globalThis.__name = (named) => named') // what the compiler wraps functions in
  await page.addInitScript(listenInPage, JSON.stringify({ breathsPerMinute }))
  await page.goto(house.address + article)
  const data = await page.locator('#article-data').textContent()
  const exercises = (JSON.parse(data ?? '') as { exercises: Exercise[] }).exercises
  const button = page.locator('[data-play]').first()
  const which = Number(await button.getAttribute('data-play'))
  await button.click()
  const start = page.getByRole('button', { name: 'Start', exact: true })
  await start.waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: run.slowdown })
  await page.evaluate(() => {
    const { longTasks } = (window as unknown as { told: Told }).told
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration))
    }).observe({ type: 'longtask' })
  })
  await start.click()
  if (run.hidden) await page.evaluate(hideInPage)
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const { cues, longTasks } = await told(page)
  await page.close()
  const one = exercises[which]
  const planned = transcribe(planSession(one ? [one] : exercises, { breathsPerMinute })).heard.filter(
    (heard) => heard.kind === 'say',
  )
  const first = cues[0]?.at ?? 0
  const errors = cues.map(({ at, text }, index) => {
    const plan = planned[index]
    if (plan?.kind !== 'say' || plan.text !== text) throw new Error(`"${text}" is not what was planned`)
    return Math.abs(at - first - plan.seconds * 1000)
  })
  return { errors: errors.slice(1).sort((a, b) => a - b), longTasks }
}

const house = await startHouse()
const browser = await chromium.launch({ executablePath: getBrowser(), args: ['--no-sandbox'] })
let kept = true
try {
  for (const run of runs) {
    const { errors, longTasks } = await play(browser, house, run)
    const at = (share: number) =>
      errors[Math.min(errors.length - 1, Math.floor(share * errors.length))] ?? Number.NaN
    const long = longTasks.filter((milliseconds) => milliseconds > longTask)
    console.log(
      `${run.name}: ${errors.length} cues in ${seconds} s, half within ${at(0.5).toFixed(0)} ms, ` +
        `99 in 100 within ${at(0.99).toFixed(0)} ms; ${long.length} tasks over ${longTask} ms${long.length > 0 ? ` (${long.join(', ')})` : ''}`,
    )
    if (!(errors.length > 0 && at(0.99) <= millisecondsAllowed) || long.length > 0) kept = false
  }
} finally {
  await browser.close()
  await house.stop()
}
if (!kept) process.exitCode = 1
