import { expectAccessible } from './accessibility.ts'
import { articleAddress, expect, test } from './base.ts'

const looks = [
  { name: 'phone, light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const

for (const { name, viewport, colorScheme } of looks) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })

    test(`pages have no accessibility findings (${name})`, async ({ page }) => {
      for (const address of ['/', articleAddress, '/try', '/plan', '/settings', '/about', '/nothing-here']) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectAccessible(page, address)
      }
    })

    test(`the player has no accessibility findings in any state (${name})`, async ({ session }) => {
      const { page, pass } = session
      await session.open()
      await expectAccessible(page, 'before', pass)
      await page.getByRole('button', { name: 'Measure it' }).click()
      await expectAccessible(page, 'measuring the breath', pass)
      await page.getByRole('button', { name: 'Leave it as it is' }).click()
      await page.getByRole('button', { name: 'Start', exact: true }).click()
      await pass(20)
      await expectAccessible(page, 'during', pass)
      await page.getByRole('button', { name: 'Pause' }).click()
      await pass(0.2)
      await expectAccessible(page, 'paused', pass)
      await page.getByRole('button', { name: /to go on/ }).click()
      await session.passUntilSaid(/one more round/i)
      await expectAccessible(page, 'choice', pass)
      await page.getByRole('button', { name: 'That hurts' }).click()
      await pass(0.2)
      await expectAccessible(page, 'that hurts', pass)
      await page.getByRole('button', { name: /down a leg/ }).click()
      await expectAccessible(page, 'advice', pass)
      await page.getByRole('button', { name: 'End the session' }).click()
      await pass(0.2)
      await expectAccessible(page, 'after', pass)
    })
  })
}
