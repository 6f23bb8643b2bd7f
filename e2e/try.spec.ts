import { expect, test } from './base.ts'

test('pasted words are read as they are typed and play at once', async ({ page }) => {
  await page.goto('/try')
  await page
    .getByRole('textbox', { name: 'Your text' })
    .fill('Calf stretch\n\nStand facing a wall. Step your left foot back. Hold for 3 breaths. Switch sides.')
  await expect(page.getByText(/hold for 3 breaths/i).first()).toBeVisible()
  await page.getByRole('button', { name: /^Play/ }).first().click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.locator('.during-cue')).not.toBeEmpty()
})

test('what is typed into a very long text arrives whole, and how long a task took is told', async ({
  page,
}) => {
  await page.goto('/try')
  await page.evaluate(() => {
    const longest = { milliseconds: 0 }
    Object.assign(window, { longest })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        longest.milliseconds = Math.max(longest.milliseconds, entry.duration)
    }).observe({ type: 'longtask', buffered: false })
  })
  const text =
    'Stand tall. Lift your right knee and hold for 3 breaths. Lower it slowly. Switch sides.\n\n'.repeat(1500)
  const box = page.getByRole('textbox', { name: 'Your text' })
  await box.evaluate((area: HTMLTextAreaElement, value) => {
    area.value = value
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
  await box.press('End')
  await box.pressSequentially('Breathe.', { delay: 30 })
  await expect(box).toHaveValue(`${text}Breathe.`)
  await expect(
    page
      .locator('[lang="en"]')
      .getByText(/lift your right knee/i)
      .first(),
  ).toBeVisible()
  const { milliseconds } = await page.evaluate(
    () => (window as unknown as { longest: { milliseconds: number } }).longest,
  )
  // A frame is late at 50 ms. A time is told and judges nothing: a busy machine makes any of them long.
  console.log(`longest task while typing into ${text.length} characters: ${Math.round(milliseconds)} ms`)
})
