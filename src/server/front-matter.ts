/** A Markdown file's own head (`---` … `---`): plain `name: value` lines, no nesting. */
export type FrontMatter = {
  readonly values: Readonly<Record<string, string>>
  /** The text below the head, without leading blank lines. */
  readonly text: string
}

/** Reads `title: …` lines between two `---` lines at the top. A file without them is all text. */
export function readFrontMatter(file: string): FrontMatter {
  const source = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)
  if (!match) return { values: {}, text: source }
  const values: Record<string, string> = {}
  for (const line of (match[1] ?? '').split('\n')) {
    const pair = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(line)
    if (pair?.[1] !== undefined) values[pair[1]] = (pair[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')
  }
  return { values, text: source.slice(match[0].length).replace(/^\n+/, '') }
}
