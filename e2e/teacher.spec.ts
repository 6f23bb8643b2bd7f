import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { firstCueBudget, watchFirstCue } from './first-cue.ts'
import { type RunningHouse, startBlog, startHouse } from './house.ts'
import { publishAs } from './teacher.ts'

test.describe.configure({ mode: 'serial' })

let house: RunningHouse
test.beforeAll(async () => {
  house = await startHouse()
})
test.afterAll(() => house?.stop())

/** A device that keeps passkeys, without a person to touch it. */
async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

let published = ''
let ownerCookies: Awaited<ReturnType<BrowserContext['cookies']>> = []

test('the owner comes in by her link once, makes a passkey, and comes back with it', async ({ page }) => {
  await withAuthenticator(page)
  await page.goto(house.ownerLink)
  await expectAccessible(page, 'the door with a link')
  await page.getByRole('textbox').fill('Ada')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByText('signed in as Ada')).toBeVisible()
  expect(page.url()).not.toContain('#')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByRole('status')).toContainText('Your passkey is made')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expectAccessible(page, 'the door')
  await page.getByRole('button', { name: 'Come in with your passkey' }).click()
  await expect(page.getByText('signed in as Ada')).toBeVisible()

  await page.context().clearCookies()
  await page.goto('about:blank')
  await page.goto(house.ownerLink)
  await page.getByRole('textbox').fill('Eve')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByRole('status')).toContainText('used already')
  await page.goto(`${house.address}/sign-in`)
  await page.getByRole('button', { name: 'Come in with your passkey' }).click()
  await expect(page.getByText('signed in as Ada')).toBeVisible()
  ownerCookies = await page.context().cookies()
  const text = readFileSync('e2e/articles/wall-rolldown.txt', 'utf8')
  published = await publishAs(page, { id: randomUUID(), title: 'Roll down a wall', text })
  expect(published).toBe(`${house.address}/p/mine/roll-down-a-wall`)
})

test('a reader follows it in a sandboxed frame on another site, light as promised, and what she sends is counted', async ({
  page,
}) => {
  const blog = await startBlog(
    `<!doctype html><title>A blog</title><h1>My blog</h1>
     <script src="${house.address}/uncoil-session.js"></script>
     <uncoil-session src="${published}"></uncoil-session>`,
  )
  const firstCue = await watchFirstCue(page, house.address)
  let beforeTap = 0
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith(house.address)) return
    void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      beforeTap += responseBodySize + responseHeadersSize
    })
  })
  await page.goto(blog.address)
  const frame = page.frameLocator('uncoil-session iframe')
  await expect(frame.getByRole('heading', { name: 'Roll down a wall' })).toBeVisible()
  await expect(page.locator('uncoil-session iframe')).toHaveAttribute('sandbox', /^allow-scripts/)
  await expect
    .poll(async () => (await page.locator('uncoil-session iframe').boundingBox())?.height)
    .not.toBe(320)
  const before = beforeTap
  expect(before).toBeLessThan(15_000)

  await frame.getByRole('button', { name: 'Try it' }).click()
  await frame.getByRole('button', { name: 'Start', exact: true }).click()
  const { bundleBytes, files } = await firstCue()
  expect(files.some((file) => file.includes('open-player'))).toBe(true)
  expect(bundleBytes).toBeGreaterThan(30_000)
  expect(bundleBytes).toBeLessThanOrEqual(firstCueBudget)
  // The figure's workers run in a frame without an origin, too.
  await expect(frame.locator('.figure path.uncoil-top').first()).toBeAttached()

  const embed = page.frames().find((each) => each.url().includes('/embed/'))
  const answer = await embed!.evaluate(
    async ({ address, id }) => {
      const told = {
        id,
        version: 1,
        exercise: 0,
        feeling: 'better',
        painBefore: 5,
        painAfter: 3,
        hardStep: 1,
        stoppedStep: null,
        words: 'It went well',
      }
      const request = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(told),
      }
      const response = await fetch(
        `${address}/api/v1/publications/mine/articles/roll-down-a-wall/check-ins`,
        request,
      )
      return { origin: globalThis.origin, body: (await response.json()) as { counted: boolean } }
    },
    { address: house.address, id: randomUUID() },
  )
  expect(answer).toMatchObject({ origin: 'null', body: { counted: true } })
  blog.server.close()
})

test('the teacher reads what was sent, and below ten people nothing more', async ({ page }) => {
  await page.context().addCookies(ownerCookies)
  const base = `${house.address}/api/v1/publications/mine`
  const messages = await (await page.request.get(`${base}/messages`)).json()
  expect(messages.items).toMatchObject([{ words: 'It went well', slug: 'roll-down-a-wall' }])
  const inbox = await (await page.request.get(`${base}/articles/roll-down-a-wall/inbox`)).json()
  expect(inbox.all).toEqual({ people: null, feelings: null, change: null })
})

test('her page is closed to strangers and to frames, and tells search engines what it is', async ({
  page,
}) => {
  const answer = await page.request.get(`${house.address}/api/v1/publications/mine/messages`)
  expect(answer.status()).toBe(401)
  const shown = await page.goto(published)
  expect(shown?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')['@graph'][1]['@type']).toBe('HowTo')
})
