export type SourceKind = 'plain' | 'markdown' | 'html' | 'feed'
export type Given = { readonly fileName?: string; readonly mediaType?: string }

const BY_ENDING: Readonly<Record<string, SourceKind>> = {
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  wxr: 'feed',
} // prettier-ignore

const TAG = /<\/?(?:p|div|li|ul|ol|h[1-6]|span|br|td|section|article)\b[^<>]{0,500}>/gi

/** What kind of source this is: by its name, then its media type, then by how it begins. */
export function guessKind(text: string, { fileName, mediaType }: Given): SourceKind {
  const ending = /\.([a-z]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase()
  const byEnding = ending ? BY_ENDING[ending] : undefined
  const head = text.slice(0, 20_000)
  if (byEnding === 'feed' && /<html\b|<!doctype html/i.test(head)) return 'html'
  if (byEnding) return byEnding
  const type = mediaType?.toLowerCase() ?? ''
  if (type.includes('markdown')) return 'markdown'
  if (/\bhtml\b/.test(type)) return 'html'
  if (/\b(?:rss|atom|xml)\b/.test(type)) return 'feed'
  if (type.startsWith('text/plain')) return 'plain'
  const start = head.replace(/^\ufeff/, '').trimStart()
  if (/^<\?xml\b/i.test(start) && /<(?:rss|feed|rdf:RDF)\b/i.test(start)) return 'feed'
  if (/^<(?:rss|feed)\b/i.test(start)) return 'feed'
  if (/^<!doctype html|^<html\b/i.test(start)) return 'html'
  if (/^---[ \t]*\r?\n[A-Za-z][\w-]*:/.test(start)) return 'markdown'
  return start.startsWith('<') && (start.match(TAG)?.length ?? 0) >= 3 ? 'html' : 'plain'
}
