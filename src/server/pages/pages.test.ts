import { expect, test } from 'vitest'
import { read } from '../../language/index.ts'
import { createPages } from './index.ts'

const manifest = {
  'src/web/entries/site.ts': { file: 'assets/site-1.js', css: ['assets/site-1.css'], imports: ['shared.ts'] },
  'src/web/entries/article.ts': { file: 'assets/article-1.js', css: ['assets/article-1.css'] },
  'src/web/entries/theme.ts': { file: 'assets/theme-1.js' },
  'shared.ts': { file: 'assets/shared-1.js', css: ['assets/shared-1.css'] },
}
const pages = createPages(manifest)
const context = { language: 'en', path: '/a/x', origin: 'https://example.org' } as const
const articlePage = (text: string) =>
  pages.article({ address: '/a/x', article: read(text), pictures: {} }, context)

test('a page loads its own files and those they import, each once', () => {
  const html = articlePage('Lift your right knee. Hold for 3 breaths.')
  for (const file of [
    'site-1.js',
    'article-1.js',
    'theme-1.js',
    'site-1.css',
    'shared-1.css',
    'article-1.css',
  ]) {
    expect(html.split(`/assets/${file}"`).length - 1, file).toBe(1)
  }
})

test('words of an article never become markup, in the page or in its data', () => {
  const html = articlePage('Lift <b>one</b> knee </script><script>alert(1)</script> and hold for 3 breaths.')
  expect(html).not.toContain('<b>one')
  expect(html).not.toContain('<script>alert')
  const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(data).text).toContain('</script><script>alert(1)')
})

test('every page is whole in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    for (const page of [pages.about, pages.try, pages.settings, pages.notFound, pages.offline] as const) {
      const html = page({ ...context, language })
      expect(html.startsWith(`<!doctype html><html lang="${language}">`)).toBe(true)
      expect(html).toMatch(/<h1>[^<]{3,}<\/h1>/)
      expect(html).not.toMatch(/undefined|\[object/)
    }
  }
})
