import * as contract from '../../../contract/index.ts'
import { describeProblem, toArticleText } from '../../../sources/index.ts'
import { route } from '../route.ts'

const onePublication = { publication: '{publication}' }
const mediaTypes = ['text/plain', 'text/markdown', 'text/html', 'application/xml'] as const
const longestImport = 20_000_000 // a blog of many years, without its pictures

/** What a teacher has already, as texts to go on from. Nothing of it is kept. */
export const importRoutes = [
  route({
    method: 'post',
    path: '/publications/{publication}/imports',
    id: 'readImport',
    summary: 'Article texts from a file: plain text, Markdown, a saved page, or a blog’s export or feed',
    who: 'author',
    kind: 'write',
    bytes: mediaTypes,
    longestBody: longestImport,
    answers: { 200: { means: 'What was found; nothing is kept of it', schema: contract.imported } },
    refuses: ['wrong-type', 'too-large', 'sign-in-first'],
    examples: [
      {
        path: onePublication,
        body: '# Wall fold\n\n- Stand at a wall.\n- Fold forward slowly.',
        headers: { 'Content-Type': 'text/markdown' },
        answers: 200,
      },
      { path: onePublication, body: 'x', headers: { 'Content-Type': 'image/png' }, answers: 415 },
    ],
    handle: async ({ body, header }) => {
      const mediaType = header('Content-Type') ?? ''
      const { documents, problems } = toArticleText(body, { mediaType })
      const kept = documents.map(({ title, series, text }) => ({
        title: title ?? '',
        series: series?.slice(0, 120) ?? null,
        text: text.slice(0, contract.longestText),
      }))
      const cut = documents.some(({ text }) => text.length > contract.longestText)
      const told = problems.map(describeProblem)
      if (cut) told.push(`only the first ${contract.longestText} characters of an article were taken`)
      return { status: 200, body: { documents: kept, problems: told } }
    },
  }),
]
