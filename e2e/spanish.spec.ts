import { expect, test } from './base.ts'

test.use({ locale: 'es-ES' })

declare global {
  interface Window {
    __phrases: { text: string; language: string }[]
  }
}

const englishOfOurs =
  /\b(?:one more|that\u2019s|enough|last one|breathe|other side|halfway|you\u2019ll need|and out|well done|tap|next|skip)\b/i

test('in Spanish the page of an article and the library name things in Spanish', async ({ page }) => {
  await page.goto('/a/hamstrings-and-the-wide-leg-rolldown')
  await expect(page.locator('.facts').first()).toContainText('Pared, bloque, taburete')
  await page.goto('/')
  await expect(page.locator('.hero-words .small')).toContainText('pared')
  const needs = (await page.locator('.contents p.small').allTextContents()).join(' ')
  expect(needs).toMatch(/pared.*silla|silla.*pared/)
  expect(needs).not.toMatch(/\b(?:wall|chair|block|step|mat)\b/)
})

test('in Spanish all that is ours is Spanish, seen and heard; the article is marked and spoken as English', async ({
  session,
}) => {
  const { page, pass } = session
  await page.addInitScript(() => {
    window.__phrases = []
    const double = window.__uncoilVoice
    Object.assign(window, {
      __uncoilVoice: {
        say: (text: string, phrases: { text: string; language: string }[]) => {
          window.__phrases.push(...phrases)
          double?.say(text, phrases)
        },
      },
    })
  })
  await session.open()
  await expect(page.locator('#before-title [lang=en][dir=ltr]')).toHaveText('Wall rolldown')
  await expect(page.locator('.before-need > p')).toHaveText('Pared, bloque')
  await expect(page.getByText('¿Tienes un bloque?')).toBeVisible()
  await page.getByRole('button', { name: 'Empezar', exact: true }).click()
  await pass(1)

  const ours = new Set<string>()
  const article = new Set<string>()
  for (let second = 0; second < 400 && (await page.locator('.during-choice').count()) === 0; second++) {
    const shown = await page.evaluate(() => {
      const words = document.querySelector('.during-stage')
      const marked = [...(words?.querySelectorAll('[lang=en][dir=ltr]') ?? [])].map(
        (one) => one.textContent ?? '',
      )
      const copy = words?.cloneNode(true) as Element | undefined
      for (const one of copy?.querySelectorAll('[lang=en]') ?? []) one.remove()
      return { marked, own: copy?.textContent ?? '' }
    })
    for (const words of shown.marked) article.add(words)
    ours.add(shown.own)
    await pass(1)
  }
  expect([...article].join(' ')).toMatch(/right ankle.*left ankle/)
  expect([...ours].filter((words) => englishOfOurs.test(words))).toEqual([])
  await expect(page.locator('#player-cue')).toHaveText(/^Una vuelta más, si quieres/)
  await expect(page.locator('#player-cue [lang]')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Una más' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ya basta' })).toBeVisible()

  const phrases = await page.evaluate(() => window.__phrases)
  const spoken = (language: string) =>
    phrases
      .filter((one) => one.language === language)
      .map(({ text }) => text)
      .join(' | ')
  expect(spoken('en')).toMatch(/Slowly roll down/)
  expect(spoken('en')).not.toMatch(englishOfOurs)
  expect(spoken('es')).toMatch(/Necesitas una pared, y un bloque si tienes/)
  expect(spoken('es')).toMatch(/Toma aire.*Y suelta el aire.*La última/)
  expect(spoken('es')).not.toMatch(/ankle|pelvis|roll/)
})
