import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { readFrontMatter } from './front-matter.ts'
import { slugOf } from './slug.ts'

/** One article of the starter library (articles/), or a file given to `serve`. */
export type LibraryArticle = {
  readonly slug: string
  readonly title: string
  /** One or two sentences for the list on the home page; empty when the file gives none. */
  readonly summary: string
  readonly series: string | null
  readonly order: number
  readonly text: string
  /** Ids of the health claims it makes (care/); none where its front matter names none. */
  readonly claims?: readonly string[]
}

/** The articles a house was opened with, in the order a reader meets them. */
export type Library = {
  readonly articles: readonly LibraryArticle[]
  find(slug: string): LibraryArticle | undefined
}

function markdownFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function firstHeading(text: string): string | null {
  return /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? null
}

/** Reads one Markdown file; its name without number and ending is its address. */
function readLibraryFile(path: string, folder: string): LibraryArticle {
  const { values, text } = readFrontMatter(readFileSync(path, 'utf8'))
  const name = basename(path, '.md').replace(/^\d+-/, '')
  const parent = relative(folder, path).split('/').slice(0, -1).join(' ')
  return {
    slug: slugOf(values['slug'] ?? name),
    title: values['title'] ?? firstHeading(text) ?? name.replace(/-/g, ' '),
    summary: values['summary'] ?? values['description'] ?? '',
    series: values['series'] ?? (parent === '' ? null : parent.replace(/-/g, ' ')),
    order: Number(values['order'] ?? /^\d+/.exec(basename(path))?.[0] ?? 1000),
    text,
    claims: (values['claims'] ?? '').split(/[\s,]+/).filter((id) => id !== ''),
  }
}

/** A library of the given articles; of two with one address the later one counts (a file given by hand wins). */
export function libraryOf(articles: readonly LibraryArticle[]): Library {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const ordered = [...bySlug.values()].sort(
    (a, b) =>
      (a.series ?? '').localeCompare(b.series ?? '') || a.order - b.order || a.slug.localeCompare(b.slug),
  )
  return { articles: ordered, find: (slug) => bySlug.get(slug) }
}

/** Reads every article below a folder. */
export function readLibrary(folder: string): LibraryArticle[] {
  return markdownFiles(folder).map((path) => readLibraryFile(path, folder))
}
