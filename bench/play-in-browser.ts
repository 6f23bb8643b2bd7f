import type { Browser, Page } from '@playwright/test'
import type { Exercise } from '../src/language/index.ts'
import { type ProcessorWatch, watchProcessor } from './processor-wait.ts'

/** A session to be played: an article, which of its buttons, and what the browser has to put up with meanwhile. */
export type Run = {
  readonly article: string
  /** "0" for the first exercise, "all" for one after the other. */
  readonly button: string
  readonly slowdown: number
  readonly hidden: boolean
}

/** A stretch in which the page could do nothing else, in milliseconds of the page's own time. */
export type LongTask = {
  readonly at: number
  readonly milliseconds: number
  /** How much of it the page waited for a processor that others on the machine had. */
  readonly waited: number
}

export type Played = {
  readonly exercises: readonly Exercise[]
  readonly cues: readonly { readonly at: number; readonly text: string }[]
  readonly longTasks: readonly LongTask[]
  readonly startedAt: number
  readonly stoppedAt: number
}

type Told = {
  readonly cues: { at: number; text: string }[]
  readonly longTasks: { at: number; milliseconds: number }[]
  startedAt: number
  stoppedAt: number
}

const secondsAfter = 5

/** Writes down what is said, in the page's own time. */
function listenInPage(settings: string): void {
  localStorage.setItem('uncoil.settings', settings)
  const told: Told = { cues: [], longTasks: [], startedAt: 0, stoppedAt: 0 }
  Object.assign(window, {
    told,
    __uncoilVoice: { say: (text: string) => void told.cues.push({ at: performance.now(), text }) },
  })
}

/** Notes every long task, the tap that starts the session and the key that ends it. */
function watchInPage(): void {
  const { told } = window as unknown as { told: Told }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      told.longTasks.push({ at: startTime, milliseconds: duration })
  }).observe({ type: 'longtask' })
  const started = (event: Event) => {
    told.startedAt = event.timeStamp
  }
  const stopped = (event: Event) => {
    told.stoppedAt = event.timeStamp
  }
  addEventListener('pointerdown', started, { capture: true, once: true })
  addEventListener('keydown', stopped, { capture: true, once: true })
}

/** What browsers do to a page that nobody sees: no frames, and word of it. */
function hideInPage(): void {
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
  Object.defineProperty(document, 'hidden', { get: () => true })
  window.requestAnimationFrame = () => 0
  document.dispatchEvent(new Event('visibilitychange'))
}

const pass = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function readTold(page: Page, watch: ProcessorWatch) {
  const { told, origin } = await page.evaluate(() => ({
    told: (window as unknown as { told: Told }).told,
    origin: performance.timeOrigin,
  }))
  const longTasks = told.longTasks.map(({ at, milliseconds }) => ({
    at,
    milliseconds,
    waited: watch.waited(origin + at, origin + at + milliseconds),
  }))
  return { ...told, longTasks }
}

/** Plays the first seconds of a session, from the tap that starts it to a key that ends it, and what comes after. */
export async function playInBrowser(
  browser: Browser,
  address: string,
  { article, button, slowdown, hidden }: Run,
  { seconds, breathsPerMinute }: { readonly seconds: number; readonly breathsPerMinute: number },
): Promise<Played> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  await page.addInitScript('globalThis.__name = (named) => named') // what the compiler wraps functions in
  await page.addInitScript(listenInPage, JSON.stringify({ breathsPerMinute }))
  await page.goto(address + article)
  const data = await page.locator('#article-data').textContent()
  const { exercises } = JSON.parse(data ?? '') as { exercises: Exercise[] }
  await page.locator(`[data-play="${button}"]`).click()
  const start = page.getByRole('button', { name: 'Start', exact: true })
  await start.waitFor()
  const place = await start.boundingBox()
  if (!place) throw new Error('There is no button to start with')
  await pass(2) // she reads; whoever taps at once has what is being fetched cut in
  const watch = await watchProcessor(browser)
  try {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.evaluate(watchInPage)
    // A bare tap: looking for the button now would run code of the test's own on the slowed processor.
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
    if (hidden) await page.evaluate(hideInPage)
    await pass(seconds)
    await page.keyboard.press('Escape')
    await pass(secondsAfter)
    const told = await readTold(page, watch)
    const one = exercises[Number(button)]
    return { ...told, exercises: one ? [one] : exercises }
  } finally {
    watch.stop()
    await page.close()
  }
}
