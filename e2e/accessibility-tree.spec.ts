import type { Page } from '@playwright/test'
import { expect, test } from './base.ts'

/** What a screen reader is given of the player, as lines: role, name, state. */
const heard = async (page: Page) => (await page.locator('dialog[open]').ariaSnapshot()).split('\n')

const needsName =
  /^\s*- (?:button|link|radio|checkbox|slider|textbox|combobox|progressbar|img|dialog)(?![\w-])/
/** Things to operate or to look at that would be announced without a name. */
const nameless = (lines: readonly string[]) =>
  lines.filter((line) => needsName.test(line) && !/^\s*- [a-z]+ "[^"]+"/.test(line))

test('a whole session is told by the accessibility tree: what to press, what to do now, what comes after', async ({
  session,
}) => {
  const { page, pass } = session
  const told = async (state: string, ...expected: readonly RegExp[]) => {
    const lines = await heard(page)
    expect(nameless(lines), state).toEqual([])
    for (const words of expected) expect(lines.join('\n'), state).toMatch(words)
  }
  await session.open()
  await told('before', /button "Start"/, /radio "0"/, /radio "10"/)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const first = await session.passUntilSaid(/wall/)
  await told('during', /button "Pause"/, /button "That hurts"/)
  // What is said stands in the tree, too. It is announced (aria-live) only where no voice says it already.
  expect((await heard(page)).join(' ')).toContain(first.text.slice(0, 20))
  await expect(page.locator('.during-words')).toHaveAttribute('aria-live', 'off')
  await page.getByRole('button', { name: 'Pause' }).click()
  await pass(0.2)
  await told('paused', /Paused/)
  await page.getByRole('button', { name: /to go on/ }).click()
  await session.passUntilSaid(/one more round/i)
  await told('a choice', /button "[^"]+"/)
  await page.getByRole('button', { name: 'That hurts' }).click()
  await pass(0.2)
  await told('that hurts', /button "[^"]*down a leg[^"]*"/)
  await page.getByRole('button', { name: /down a leg/ }).click()
  await told('advice', /button "End the session"/)
  await page.getByRole('button', { name: 'End the session' }).click()
  await pass(0.2)
  // What comes after is fetched when the session is over.
  await expect(page.getByRole('radio', { name: 'Better' })).toBeVisible()
  await told('after', /radio "Better"/, /radio "Worse"/)
})

test('what is pressed during a session is at least 44 pixels each way', async ({ session }) => {
  const { page } = session
  await session.start()
  await session.passUntilSaid(/wall/)
  const small = await page.locator('dialog[open] button:visible').evaluateAll((all) =>
    all
      .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ name, box }) => `${name}: ${box.width} by ${box.height}`),
  )
  expect(small).toEqual([])
})
