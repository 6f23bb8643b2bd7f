import { expect, test } from './base.ts'

test('exercises from two articles become a plan with days, are done in a row, and wait for their day', async ({
  session,
}) => {
  const { page } = session
  const choose = async (address: string) => {
    await page.goto(address)
    await page.getByRole('button', { name: 'Add to my plan' }).first().click()
    await expect(page.getByRole('button', { name: 'Take out of my plan' })).toBeVisible()
  }
  await choose('/a/glutes') // lying down
  await choose('/a/stepping-down') // standing: it comes first, so that one lies down once
  await page.getByRole('link', { name: 'See my plan' }).click()

  await expect(page.getByRole('heading', { name: 'My plan', level: 1 })).toBeVisible()
  const names = page.locator('.plan-list a')
  await expect(names).toHaveText(['The slow step-down', 'The bridge'])
  await expect(page.getByText('No days chosen')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Monday' }).check() // the test's day: 2 March 2026
  await page.getByRole('checkbox', { name: 'Thursday' }).check()
  await expect(page.getByText('Today is one of your days.')).toBeVisible()

  await page.goto('/')
  await expect(page.getByText('Today is a day of your plan.')).toBeVisible()
  await page.getByText('Today is a day of your plan.').getByRole('link', { name: 'My plan' }).click()

  await page.getByRole('button', { name: 'Do it now' }).click()
  await page.clock.pauseAt(new Date('2026-03-02T09:00:00'))
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.clock.runFor(1)
  await session.passUntilSaid(/low step/)
  await expect(page.locator('.during-facts')).toContainText('1 of 2')
  await session.passUntilSaid(/lie on your back/i, 900)
  await expect(page.locator('.during-facts')).toContainText('2 of 2')
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Better' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the article' }).click()

  await page.getByRole('button', { name: 'Take out: The bridge' }).click()
  await page.reload()
  await expect(names).toHaveText(['The slow step-down'])
  await expect(page.getByRole('checkbox', { name: 'Thursday' })).toBeChecked()
})
