import { expect, test } from './base.ts'

test('a session says every line of the article, in order', async ({ session }) => {
  await session.start()
  await session.pass(330)
  const said = await session.said()
  const order = [
    /back against the wall/,
    /feet wider than your hips/,
    /roll down/,
    /back of your pelvis against the wall/,
    /hands on a block/,
    /right ankle/,
    /left ankle/,
    /back to the center/,
    /bend your knees.*roll back up/i,
    /once more|one more/i,
  ]
  let from = 0
  for (const line of order) {
    const at = said.findIndex(({ text }, index) => index >= from && line.test(text))
    expect(at, `${line} is said after what comes before it`).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
})

test('both sides get the same time, the way in and out included', async ({ session }) => {
  const { page, pass } = session
  await session.start()
  const shown = { right: 0, left: 0 }
  for (let step = 0; step < 1000; step++) {
    // Asked without waiting: once the session has ended there is none.
    const facts = await page.evaluate(() => document.querySelector('.during-facts')?.textContent ?? null)
    if (facts === null) break
    if (facts.includes('Right side')) shown.right += 0.5
    if (facts.includes('Left side')) shown.left += 0.5
    await pass(0.5)
  }
  await expect(page.getByRole('heading', { name: 'Well done.' })).toBeVisible()
  expect(shown.right).toBeGreaterThan(50)
  expect(Math.abs(shown.right - shown.left)).toBeLessThanOrEqual(1)
})

test('three breaths at the pace that was measured by tapping last three of her breaths', async ({
  session,
}) => {
  const { page, pass } = session
  await session.open()
  await page.getByRole('button', { name: 'Measure it' }).click()
  for (let tap = 0; tap < 6; tap++) {
    await page.getByRole('button', { name: /Tap as you breathe in/ }).click()
    await pass(5)
  }
  await expect(page.getByText('About 12 breaths a minute.')).toBeVisible()
  await page.getByRole('button', { name: 'Use this' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await session.passUntilSaid(/right ankle/)
  await expect(page.getByText('Breath 1 of 3'))
    .toBeVisible({ timeout: 1 })
    .catch(() => {})
  const shown: string[] = []
  for (let second = 0; second < 40; second++) {
    shown.push((await page.locator('.during-facts').textContent()) ?? '')
    await pass(1)
  }
  const seconds = [1, 2, 3].map(
    (breath) =>
      shown.filter((facts) => facts.includes('Right side') && facts.includes(`Breath ${breath} of 3`)).length,
  )
  expect(seconds).toEqual([5, 5, 5])
})

test('a pause of half a minute in the middle of a hold goes on with the same hold', async ({ session }) => {
  const { page, pass } = session
  await session.start()
  await session.passUntilSaid(/right ankle/)
  while (!(await page.locator('.during-facts').textContent())?.includes('Breath 2 of 3')) await pass(0.5)
  const before = await page.locator('.during-progress').textContent()
  await page.getByRole('button', { name: 'Pause' }).click()
  await pass(30)
  await expect(page.getByText('Paused')).toBeVisible()
  await page.getByRole('button', { name: /to go on/ }).click()
  await pass(0.1)
  await expect(page.locator('.during-facts')).toContainText('Breath 2 of 3')
  const seconds = (text: string | null) => {
    const [, minutes = '0', rest = '0'] = /(\d+):(\d+)/.exec(text ?? '') ?? []
    return Number(minutes) * 60 + Number(rest)
  }
  const after = await page.locator('.during-progress').textContent()
  expect(Math.abs(seconds(after) - seconds(before))).toBeLessThanOrEqual(8)
})

test('another round is offered, and silence means enough', async ({ session }) => {
  const { page, pass } = session
  await session.start()
  await session.passUntilSaid(/one more round/i)
  await expect(page.getByRole('button', { name: 'One more' })).toBeVisible()
  await pass(60)
  await expect(page.getByRole('heading', { name: 'Well done.' })).toBeVisible()
})

test('a tap takes the offered round', async ({ session }) => {
  const { page, pass } = session
  await session.start()
  await session.passUntilSaid(/one more round/i)
  await page.getByRole('button', { name: 'One more' }).click()
  await pass(1)
  await expect(page.locator('.during-facts')).toContainText('Round 3')
  await session.passUntilSaid(/right ankle/)
})

test('without a block the plan goes another way and says so', async ({ session }) => {
  const { page } = session
  await session.open()
  await page.getByRole('radio', { name: 'I have none' }).check()
  await expect(page.getByText('Done without the block.')).toBeVisible()
  await expect(page.locator('.before-need s')).toHaveText('block')
  await expect(page.locator('.before-need > p')).toHaveText('Wall, block (I have none)')
  await page.getByRole('radio', { name: 'Shorter' }).check()
  const asked = page.waitForRequest(/session\.mp3/)
  await page.getByRole('button', { name: 'One sound file, for a locked screen' }).click()
  await expect(page.locator('.listen audio')).toBeAttached()
  await session.pass(1) // what is fetched after drawing waits for the next frame
  expect(new URL((await asked).url()).search).toBe('?exercise=1&pace=8&without=block&length=shorter')
})

test('"that hurts" stops everything, asks one thing, and leads to advice', async ({ session }) => {
  const { page, pass } = session
  await session.start()
  await session.passUntilSaid(/roll down/)
  await page.getByRole('button', { name: 'That hurts' }).click()
  const known = (await session.said()).length
  await pass(60)
  expect((await session.said()).length).toBe(known)
  await page.getByRole('button', { name: /down a leg/ }).click()
  await expect(page.getByText(/numb between the legs/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'See when to get help' })).toHaveAttribute(
    'href',
    '/check#signs',
  )
  await page.getByRole('button', { name: 'End the session' }).click()
  await expect(page.getByRole('heading', { name: 'You listened to your body.' })).toBeVisible()
})

test('a long press stops the session', async ({ session }) => {
  const { page, pass } = session
  await session.start()
  await pass(3)
  await page.locator('.during-touch').dispatchEvent('pointerdown')
  await pass(1)
  await expect(page.getByRole('heading', { name: 'You listened to your body.' })).toBeVisible()
})

test('how it went is kept on the device', async ({ session }) => {
  const { page, pass } = session
  await session.start()
  await pass(5)
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Better' }).check()
  await page.getByRole('radio', { name: '3', exact: true }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
})
