import { expectAccessible } from './accessibility.ts'
import { expect, test } from './base.ts'
import { faintWords, unreachable, unseenFocus } from './reachable.ts'

// 320 by 256 is a screen of 1280 by 1024 at 400 % (WCAG 1.4.10).
const ways = [
  { name: 'at 400 %', size: [320, 256] },
  { name: 'at 400 %, in Spanish', size: [320, 256], locale: 'es-ES' },
  { name: 'at 400 % with the largest letters', size: [320, 256], textSize: 'largest' },
  { name: 'with the largest letters on a phone', size: [390, 844], textSize: 'largest' },
  { name: 'with the largest letters on the smallest phone', size: [320, 568], textSize: 'largest' },
  { name: 'with the largest letters on a phone on its side', size: [667, 375], textSize: 'largest' },
  { name: 'in the system’s colours', size: [390, 844], forcedColors: 'active' },
  { name: 'in the system’s dark colours at 400 %', size: [320, 256], forcedColors: 'active', dark: true },
  { name: 'with less motion', size: [390, 844], reducedMotion: 'reduce' },
] as const

type Way = {
  readonly name: string
  readonly size: readonly [number, number]
  readonly locale?: 'es-ES'
  readonly textSize?: 'largest'
  readonly forcedColors?: 'active'
  readonly dark?: boolean
  readonly reducedMotion?: 'reduce'
}

for (const way of ways as readonly Way[]) {
  test.describe(way.name, () => {
    test.use({ locale: way.locale ?? 'en-US' })
    test(`a whole session can be read and operated ${way.name}`, async ({ session }) => {
      const { page, pass } = session
      const [width, height] = way.size
      await page.setViewportSize({ width, height })
      await page.emulateMedia({
        forcedColors: way.forcedColors ?? null,
        reducedMotion: way.reducedMotion ?? null,
        colorScheme: way.dark ? 'dark' : 'light',
      })
      await page.addInitScript(
        (textSize) => localStorage.setItem('uncoil.settings', JSON.stringify({ textSize })),
        way.textSize ?? 'normal',
      )
      const look = async (state: string) => {
        await pass(0.1)
        expect(await unreachable(page), state).toEqual([])
        expect(await unseenFocus(page), state).toEqual([])
        // Where the system sets the colours, axe still reads those of the style sheet.
        await expectAccessible(page, state, pass, { contrast: !way.forcedColors })
        if (way.forcedColors) expect(await faintWords(page), state).toEqual([])
        if (way.reducedMotion) expect(await runningByItself(), state).toEqual([])
      }
      const runningByItself = () =>
        page.evaluate(() =>
          document
            .getAnimations()
            .filter(({ playState }) => playState === 'running')
            .map((each) => (each as CSSAnimation).animationName ?? 'a change'),
        )
      const press = (selector: string) => page.locator(selector).click()

      await session.open()
      await look('before')
      await press('.before-start .button')
      await pass(12)
      await look('during')
      await page.keyboard.press('Space')
      await look('paused')
      await page.keyboard.press('Space')
      for (
        let seconds = 0;
        seconds < 600 && (await page.locator('.during-choice').count()) === 0;
        seconds += 5
      )
        await pass(5)
      await look('a choice')
      await press('.during-hurts')
      await look('that hurts')
      await press('.hurts fieldset button >> nth=2')
      await look('advice')
      expect(await page.evaluate(() => document.querySelector('.player-frame')?.scrollTop)).toBeDefined()
      await press('.hurts .actions button >> nth=-1')
      await expect(page.locator('.after fieldset').first()).toBeVisible()
      await look('after')
      await page.locator('.feelings input').first().check()
      await press('.after .actions .button')
      await look('kept')
    })
  })
}

test('in the system’s colours an answer that was chosen, and how far it is, are still to be seen', async ({
  session,
}) => {
  const { page, pass } = session
  await page.emulateMedia({ forcedColors: 'active' })
  await session.start()
  await pass(60)
  const drawn = (selector: string, pseudo?: string) =>
    page.locator(selector).evaluate((one, part) => getComputedStyle(one, part).backgroundColor, pseudo)
  await expect(page.locator('.during-progress progress')).toHaveCSS('border-top-style', 'solid')
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Better' }).check()
  const [chosen, other] = [await drawn('.feelings .chip >> nth=0'), await drawn('.feelings .chip >> nth=1')]
  expect(chosen).not.toBe(other)
})
