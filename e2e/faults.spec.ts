import { expect, test } from './base.ts'

test('sound that the browser holds back is told, and one tap lets it out without pausing', async ({
  session,
}) => {
  const { page, pass } = session
  await page.addInitScript(() => {
    // A context as browsers give it without a gesture: silent until it is resumed once more.
    class HeldBack {
      state = 'suspended'
      readonly currentTime = 0
      readonly destination = {}
      #resumed = 0
      suspend() {}
      resume() {
        this.#resumed += 1
        if (this.#resumed > 1) this.state = 'running'
        return Promise.resolve()
      }
      createBuffer(_channels: number, length: number) {
        return { getChannelData: () => new Float32Array(length) }
      }
      createGain() {
        return { gain: { setTargetAtTime() {} }, connect: (to: unknown) => to }
      }
      createBufferSource() {
        return { context: this, connect: (to: unknown) => to, addEventListener() {}, start() {}, stop() {} }
      }
    }
    Object.assign(window, { AudioContext: HeldBack })
  })
  await session.start()
  await pass(4)
  const notice = page.getByText('This browser holds the sound back.')
  await expect(notice).toBeVisible()
  const before = (await session.said()).length
  await page.locator('.during-touch').click()
  await pass(0.5)
  await expect(notice).toBeHidden()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  expect((await session.said()).length).toBeGreaterThan(before)
})

test('storage that is full is told in plain words, and storage that was emptied takes the next check-in', async ({
  session,
  baseURL,
}) => {
  const { page, pass } = session
  const origin = baseURL ?? ''
  const devtools = await page.context().newCDPSession(page)
  const saveOne = async () => {
    await pass(5)
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: 'Better' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
  }
  await session.start()
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await saveOne()
  await expect(page.getByText('This browser would not keep it.')).toBeVisible()

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await page.getByRole('button', { name: 'Do it again' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await saveOne()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
})

test('what could not be deleted is not said to be', async ({ session }) => {
  const { page } = session
  await page.goto('/diary')
  await page.evaluate(() => {
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('The disk does not answer.', 'UnknownError')
    }
  })
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByText('The browser refused to keep')).toBeVisible()
  await expect(page.getByText('All of it is deleted.')).toBeHidden()
})
