import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { expect, test } from './base.ts'

/** Answers "no" until the list of conditions; the named questions (by a few of their words) get a yes. */
async function answerAll(page: Page, yes: readonly RegExp[] = []): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let asked = 0; asked < 25; asked += 1) {
    const question = page.locator('.check-question h2')
    if ((await question.count()) === 0) return
    const text = (await question.textContent()) ?? ''
    const answer = yes.some((words) => words.test(text)) ? 'Yes' : 'No'
    await page.getByRole('button', { name: answer, exact: true }).click()
    await expect(question.filter({ hasText: text })).toHaveCount(0)
  }
}
const practice = async (page: Page) => {
  await page.goto('/a/wall-rolldown')
  await page.locator('[data-play]').first().click()
}
const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true })

test('the whole check is done with the keyboard alone', async ({ page }) => {
  await page.goto('/check')
  await page.getByRole('button', { name: 'Begin' }).focus()
  await page.keyboard.press('Enter')
  for (let asked = 0; asked < 19; asked += 1) {
    const heading = page.locator('.check-step h2')
    await expect(heading).toBeFocused()
    if ((await page.locator('.check-question').count()) === 0) break
    const text = (await heading.textContent()) ?? ''
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(heading.filter({ hasText: text })).toHaveCount(0)
  }
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await press('None of these')
  await expect(page.getByRole('heading', { name: 'You can try it' })).toBeFocused()
  await press(/^Go on/)
  await page.getByRole('checkbox', { name: 'Low back' }).focus()
  await page.keyboard.press('Space')
  await press('Next')
  await page.getByRole('checkbox', { name: 'Bending forward' }).focus()
  await page.keyboard.press('Space')
  await press('Next')
  await expect(page.getByRole('heading', { name: 'Reach for the floor' })).toBeFocused()
  await page.getByRole('textbox').focus()
  await page.keyboard.type('20')
  await press('Next')
  await press('Skip the tests')
  await expect(page.getByText('Your fingertips stopped about 20 cm from the floor.')).toBeVisible()
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true })
  test('places are touched on the body, both sides are measured, and the answer has both sides', async ({
    page,
    context,
  }) => {
    await page.goto('/check')
    await answerAll(page)
    await context.setOffline(true) // nothing that follows needs the network
    await page.getByRole('button', { name: 'None of these' }).tap()
    await page.getByRole('button', { name: /^Go on/ }).tap()
    await page.locator('[data-region=lowBack]').tap()
    await expect(page.getByRole('checkbox', { name: 'Low back' })).toBeChecked()
    await expectAccessible(page, 'where it hurts')
    await page.getByRole('button', { name: 'Next' }).tap()
    await page.getByRole('button', { name: 'Next' }).tap()
    await page.getByRole('button', { name: 'I can’t do this one' }).tap()
    await page.getByRole('textbox', { name: 'Left' }).fill('200')
    await page.getByRole('button', { name: 'Next', exact: true }).tap()
    await expect(page.getByRole('alert')).toContainText('from 0 to 70')
    await page.getByRole('textbox', { name: 'Left' }).fill('20')
    await page.getByRole('textbox', { name: 'Right' }).fill('40')
    await expectAccessible(page, 'a home test')
    await page.getByRole('button', { name: 'Next', exact: true }).tap()
    await page.getByRole('button', { name: 'Skip the tests' }).tap()
    for (const part of [
      'What you found',
      'What speaks for your hips',
      'What speaks against',
      'What else it could be',
    ])
      await expect(page.getByRole('heading', { name: part })).toBeVisible()
    await page.locator('.answer summary').first().tap()
    await expect(page.getByText(/^Evidence: /).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Read it and try it' })).toHaveAttribute('href', /^\/a\//)
    await expectAccessible(page, 'the answer')
  })
})

test('an emergency takes the whole screen with the local number, and has no way on in this visit', async ({
  page,
}) => {
  await page.goto('/check')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Please get help now' })
  await expect(dialog).toBeVisible()
  await expect(page.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
  await page.getByRole('combobox').selectOption('GB')
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible()
  await expectAccessible(page, 'emergency')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
  await practice(page)
  await expect(page.getByRole('heading', { name: 'Not now' })).toBeVisible()
  await expect(start(page)).toHaveCount(0)
  await page.goto('/check')
  await expect(dialog).toBeVisible()
})

test('a clinician first locks practice until she records that she was seen', async ({ page }) => {
  await page.goto('/check')
  await answerAll(page, [/cancer/])
  await page.getByRole('button', { name: 'None of these' }).click()
  await expect(page.getByRole('heading', { name: 'Have somebody look first' })).toBeVisible()
  await expectAccessible(page, 'clinician first')
  await practice(page)
  await expect(page.getByRole('heading', { name: 'Not now' })).toBeVisible()
  await page.goto('/check')
  await page.getByRole('button', { name: 'I have been seen' }).click()
  await expect(page.getByText(/You recorded that you were seen on/)).toBeVisible()
  await practice(page)
  await expect(start(page)).toBeVisible()
})

test('changes reach the player, and a pain that rises by two points asks again', async ({ page }) => {
  await page.goto('/check')
  await answerAll(page)
  await page.getByRole('checkbox', { name: /Glaucoma/ }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Your head stays above your heart.')).toBeVisible()
  await practice(page)
  await expect(page.getByText('Changed to suit what you answered')).toBeVisible()
  const tell = async (points: string) => {
    await page.locator(`input[name=pain-before][value="${points}"]`).check({ force: true })
    await start(page).click()
  }
  await tell('3')
  await expect(page.locator('.during-cue')).not.toBeEmpty()
  await practice(page)
  await tell('5')
  await expect(page.getByText(/Your pain has gone up/)).toBeVisible()
})

test('going back undoes an answer', async ({ page }) => {
  await page.goto('/check')
  await page.getByRole('button', { name: 'Begin' }).click()
  const question = page.locator('.check-question h2')
  const first = await question.textContent()
  await page.getByRole('button', { name: 'No', exact: true }).click()
  await expect(question).not.toHaveText(first ?? '')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(question).toHaveText(first ?? '')
})

test('the check speaks Spanish', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'es-ES', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('/check')
  await page.getByRole('button', { name: 'Empezar' }).click()
  await page.getByRole('button', { name: 'Sí' }).click()
  await expect(page.getByRole('link', { name: 'Llamar al 112' })).toBeVisible()
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test(`the check, the map and the model have no accessibility findings (${colorScheme})`, async ({
      page,
    }) => {
      for (const address of ['/check', '/map', '/tilt']) {
        await page.goto(address)
        await expect(page.locator('#app > *').first()).toBeVisible()
        await expectAccessible(page, address)
      }
    })
  })
}

test('the map tells of every muscle in words, and the chosen one stands out', async ({ page }) => {
  await page.goto('/map')
  await page.getByRole('radio', { name: 'Hip flexors' }).check({ force: true })
  await expect(page.getByRole('img', { name: /Hip flexors .* from the low back bones/ })).toBeVisible()
  await expect(page.locator('.map-muscle-chosen')).toHaveCount(1)
  await page.getByText('All of it as text').click()
  await expect(page.locator('.map-all h3')).toHaveCount(10)
})

test('tighter hamstrings move the model’s bend from the hips to the low back', async ({ page }) => {
  await page.goto('/tilt')
  await expect(page.getByText('A model, not your body')).toBeVisible()
  const numbers = async () =>
    (await page.locator('.tilt-shares strong').allTextContents()).map((text) => Number.parseInt(text, 10))
  const [hips = 0, back = 0] = await numbers()
  await page.getByRole('slider', { name: /hamstrings/ }).fill('1')
  const [tightHips = 0, tightBack = 0] = await numbers()
  expect(tightHips).toBeLessThan(hips)
  expect(tightBack).toBeGreaterThan(back)
})

test('the signs that need a doctor are folded while the check asks, and open for whoever comes for them', async ({
  page,
}) => {
  const sign = page.getByRole('heading', { name: 'Get help at once if the answer to one of these is yes' })
  await page.goto('/check')
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  await expect(sign).toBeHidden()
  await page.getByRole('contentinfo').getByRole('link', { name: 'When to see a doctor first' }).click()
  await expect(sign).toBeInViewport()
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'When to see a doctor first' }).click()
  await expect(sign).toBeInViewport()
})

test('a question with several parts shows them as a list', async ({ page }) => {
  await page.goto('/check')
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let asked = 0; asked < 3; asked += 1)
    await page.getByRole('button', { name: 'No', exact: true }).click()
  await expect(
    page.getByRole('heading', { name: 'Is one of these new, since your back trouble began?' }),
  ).toBeFocused()
  await expect(page.locator('.check-any').getByRole('listitem')).toHaveText([
    'pain, tingling, weakness or numbness in both legs',
    'legs that suddenly do not do what you want',
    'a foot that has begun to drag',
  ])
})
