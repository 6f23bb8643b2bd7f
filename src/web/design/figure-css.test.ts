import { expect, test } from 'vitest'
import { wholeFigureCss } from './figure-css.ts'

test('the colours of the night are for screens: a printer gets those of the day', () => {
  const css = wholeFigureCss()
  const dark = [
    ...css.matchAll(
      /(?<media>@media[^{]*)?(?:\{)?:root(?:\[data-theme="dark"\]|:not\(\[data-theme="light"\]\))/g,
    ),
  ]
  expect(dark.length).toBeGreaterThan(4)
  expect(dark.filter(({ groups }) => !groups?.['media']?.startsWith('@media screen'))).toEqual([])
})
