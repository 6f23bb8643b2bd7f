import { expect, test } from './base.ts'

test('a whole session is done with the keyboard alone', async ({ session }) => {
  const { page, pass } = session
  await page.goto('/a/wall-rolldown')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.locator('[data-play]').first().focus()
  await page.keyboard.press('Enter')
  const start = page.getByRole('button', { name: 'Start', exact: true })
  await expect(start).toBeVisible()
  for (
    let press = 0;
    press < 4 && !(await start.evaluate((node) => node === document.activeElement));
    press++
  ) {
    await page.keyboard.press('Tab')
  }
  await expect(start).toBeFocused()
  await page.clock.pauseAt(new Date('2026-03-02T09:00:00'))
  await page.keyboard.press('Enter')
  await pass(4)
  const cue = page.locator('.during-cue')
  const first = await cue.textContent()
  await page.keyboard.press('ArrowRight')
  await pass(0.2)
  expect(await cue.textContent()).not.toBe(first)
  await page.keyboard.press('Space')
  await expect(page.getByText('Paused')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByText('Paused')).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radio', { name: 'Better' })).toBeVisible()
  await pass(0.2)
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await pass(0.2)
  await expect(page.locator('[data-play]').first()).toBeFocused()
})
