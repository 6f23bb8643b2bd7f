import type { Library, LibraryArticle } from './library.ts'

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><body>${body}`
}

export function homePage(library: Library): string {
  const items = library.articles.map((a) => `<li><a href="/a/${a.slug}">${escapeHtml(a.title)}</a>`).join('')
  return page('Uncoil', `<h1>Uncoil</h1><ul>${items}</ul>`)
}

export function articlePage(article: LibraryArticle): string {
  const text = article.text.split(/\n\n+/).map((paragraph) => `<p>${escapeHtml(paragraph)}`)
  return page(article.title, `<h1>${escapeHtml(article.title)}</h1>${text.join('')}`)
}

export function missingPage(): string {
  return page('Not found', '<h1>This page is not here</h1><p><a href="/">Go to the first page</a>')
}
