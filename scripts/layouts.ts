/** Ways in which publishers lay out the same words, as edits of an annotated text. */
type Step = { readonly start: number; readonly end: number }
export type AnnotatedText = {
  readonly id: string
  readonly text: string
  readonly exercises: readonly {
    readonly name: string | null
    readonly start: number
    readonly end: number
    readonly steps: readonly Step[]
  }[]
}
/** What stands from `from` to `to` gives way to `by`. */
type Edit = { readonly from: number; readonly to: number; readonly by: string }

/** The text with its edits made, and its places moved along; an edit within a place stays within it. */
export function rewrite(given: AnnotatedText, edits: readonly Edit[]): AnnotatedText {
  const order = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  let text = ''
  let at = 0
  const moved: { from: number; to: number; start: number; end: number }[] = []
  for (const { from, to, by } of order) {
    if (from < at) continue
    text += given.text.slice(at, from)
    moved.push({ from, to, start: text.length, end: text.length + by.length })
    text += by
    at = to
  }
  text += given.text.slice(at)
  const place = (old: number, opens: boolean): number => {
    let shift = 0
    for (const { from, to, start, end } of moved) {
      if (old < from || (old === from && !opens)) break
      if (old < to) return opens ? start : end
      shift = end - to
    }
    return old + shift
  }
  const span = <P extends Step>(one: P): P => ({
    ...one,
    start: place(one.start, true),
    end: place(one.end, false),
  })
  return {
    ...given,
    text,
    exercises: given.exercises.map((one) => ({ ...span(one), steps: one.steps.map(span) })),
  }
}

/** Every match of `pattern`, within the exercises or anywhere. */
function matches(
  { text, exercises }: AnnotatedText,
  pattern: RegExp,
  by: (found: string) => string,
  within: 'exercises' | 'page' = 'page',
): readonly Edit[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, by: by(match[0]) }))
    .filter(
      ({ from, to }) =>
        within === 'page' || exercises.some(({ start, end }) => from >= start && to <= end && from < end),
    )
}

/** Where an exercise's name stands at the head of its own line. */
function names({ text, exercises }: AnnotatedText): readonly { from: number; to: number; line: boolean }[] {
  return exercises.flatMap(({ name, start }) => {
    if (name === null || !text.startsWith(name, start)) return []
    const to = start + name.length
    return [{ from: start, to, line: /^[:.]?[ \t]*\n/.test(text.slice(to, to + 6)) }]
  })
}

/** What stands before a name on its line: a number, a bullet, a hash. */
function markerBefore(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1
  return /^[\s#*•\d.)(-]*$/.test(text.slice(line, at)) ? line : at
}

const lineNames = (text: AnnotatedText) => names(text).filter(({ line }) => line)
const headed =
  (mark: (index: number) => string, after = '') =>
  (given: AnnotatedText): readonly Edit[] =>
    lineNames(given).flatMap(({ from, to }, index) => {
      const plain = /^[:.]?[ \t]*/.exec(given.text.slice(to, to + 6))?.[0].length ?? 0
      return [
        { from: markerBefore(given.text, from), to: from, by: mark(index) },
        { from: to, to: to + plain, by: after },
      ]
    })

const flat = (given: AnnotatedText, within: 'exercises' | 'page'): readonly Edit[] =>
  matches(given, /[ \t]*\n\s*(?:[•*-] |\d+[.)] )?/g, () => ' ', within).map((edit) => ({
    ...edit,
    by: /[.!?:;,]\s*$/.test(given.text.slice(0, edit.from)) ? ' ' : '. ',
  }))

export const layouts: Readonly<Record<string, (text: AnnotatedText) => readonly Edit[]>> = {
  'as it is': () => [],
  'no blank lines': (text) => matches(text, /\n\s*\n/g, () => '\n'),
  'a blank line after every line': (text) => matches(text, /\n+/g, () => '\n\n'),
  'names in capitals': (text) =>
    names(text).map(({ from, to }) => ({ from, to, by: text.text.slice(from, to).toUpperCase() })),
  'names in small letters': (text) =>
    names(text).map(({ from, to }) => ({
      from,
      to,
      by: text.text.slice(from, from + 1) + text.text.slice(from + 1, to).toLowerCase(),
    })),
  'names with a colon': headed(() => '', ':'),
  'names with a full stop': headed(() => '', '.'),
  'names in bold': headed(() => '**', '**'),
  'names as headings': headed(() => '## '),
  'names numbered': headed((index) => `${index + 1}. `),
  'names numbered in brackets': headed((index) => `${index + 1}) `),
  'names called exercise 1': headed((index) => `Exercise ${index + 1}: `),
  'names bare': headed(() => ''),
  'names run into their words': (text) =>
    lineNames(text).map(({ to }) => ({
      from: to,
      to: to + (/^[:.]?\s*/.exec(text.text.slice(to))?.[0].length ?? 0),
      by: ': ',
    })),
  'names before a dash': (text) =>
    lineNames(text).map(({ to }) => ({
      from: to,
      to: to + (/^[:.]?\s*/.exec(text.text.slice(to))?.[0].length ?? 0),
      by: ' - ',
    })),
  'items with dashes': (text) => matches(text, /(?<=\n)[ \t]*[•*] /g, () => '- '),
  'items without marks': (text) => matches(text, /(?<=\n)[ \t]*(?:[•*-]|\d+[.)]) /g, () => '', 'exercises'),
  'items with stars': (text) => matches(text, /(?<=\n)[ \t]*(?:[•-]|\d+[.)]) /g, () => '* ', 'exercises'),
  'each exercise one paragraph': (text) => flat(text, 'exercises'),
  'the page one paragraph': (text) => flat(text, 'page'),
  'sentences on lines': (text) => matches(text, /(?<=[a-z]{2}[.!?]) (?=[A-Z])/g, () => '\n', 'exercises'),
  'sentences as bullets': (text) => matches(text, /(?<=[a-z]{2}[.!?]) (?=[A-Z])/g, () => '\n• ', 'exercises'),
  'wrapped at sixty': (text) => wrapped(text),
  'from a browser': ({ text }) => [
    { from: 0, to: 0, by: 'Home\nAbout us\nBlog\nContact\n\n' },
    {
      from: text.length,
      to: text.length,
      by: '\n\nShare this:\nTwitter\nFacebook\n\nRelated posts\nFive ways to sleep better\n\nLeave a comment',
    },
  ],
  'with typographer’s signs': (text) =>
    matches(text, /'|"| - /g, (sign) => (sign === "'" ? '’' : sign === '"' ? '”' : ' – ')),
  'without what stands before': ({ exercises }) => [{ from: 0, to: exercises[0]?.start ?? 0, by: '' }],
  'without what stands after': ({ text, exercises }) => [
    { from: exercises.at(-1)?.end ?? text.length, to: text.length, by: '' },
  ],
}

function wrapped({ text }: AnnotatedText): readonly Edit[] {
  const edits: Edit[] = []
  let column = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') column = 0
    else column++
    const word = text[at] === ' ' ? text.slice(at + 1).search(/\s|$/) : 0
    if (text[at] === ' ' && column + word > 60) {
      edits.push({ from: at, to: at + 1, by: '\n' })
      column = 0
    }
  }
  return edits
}
