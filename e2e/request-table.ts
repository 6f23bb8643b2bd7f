import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VisitedPage } from './every-page.ts'

const kinds = ['script', 'stylesheet', 'font', 'image', 'fetch', 'other'] as const
const kindOf = (type: string) => (kinds.find((kind) => kind === type) ?? 'other') as (typeof kinds)[number]

/** What kind of page this is: pages made from one template count as one. */
const templateOf = (path: string) =>
  path.replace(/^\/a\/.+/, '/a/…').replace(/^\/(p|embed)\/[^/]+\/[^/]+/, '/$1/…/…')

/** Every request that pages make by themselves, as a Markdown table: the most that any page of a kind asks for. */
function requestTable(pages: readonly VisitedPage[]): string {
  const rows = new Map<string, Record<string, number>>()
  for (const { path, requests } of pages) {
    const counts: Record<string, number> = {}
    for (const { type } of requests)
      if (type !== 'document') counts[kindOf(type)] = (counts[kindOf(type)] ?? 0) + 1
    const known = rows.get(templateOf(path)) ?? {}
    for (const kind of kinds) known[kind] = Math.max(known[kind] ?? 0, counts[kind] ?? 0)
    rows.set(templateOf(path), known)
  }
  const lines = [...rows].map(
    ([path, counts]) => `| \`${path}\` | ${kinds.map((kind) => counts[kind] || '').join(' | ')} | 0 |`,
  )
  return [
    `| page | ${kinds.join(' | ')} | another origin |`,
    `|---|${kinds.map(() => '---').join('|')}|---|`,
    ...lines,
    '',
  ].join('\n')
}

/** Writes the table into the folder that `UNCOIL_REQUEST_TABLES` names, for docs/security.md; nothing without it. */
export function keepRequestTable(name: string, pages: readonly VisitedPage[]): void {
  const folder = process.env['UNCOIL_REQUEST_TABLES']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.md`), requestTable(pages))
}
