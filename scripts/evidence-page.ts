import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerRules,
  type Basis,
  type Claim,
  checkEnglish,
  citeSource,
  claims,
  conditions,
  muscles,
  questions,
  screeningEnglish,
  selfTests,
  tiltClaims,
  wholeQuestion,
} from '../src/care/index.ts'
import { readFrontMatter } from '../src/server/front-matter.ts'

/** Which claims each article cites, by the article's file name. */
export function articleClaims(folder = 'articles'): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  )
  return new Map(
    files.sort().map((file) => {
      const { values } = readFrontMatter(readFileSync(join(folder, file), 'utf8'))
      const name = file.replace(/^.*[\\/]/, '').replace(/\.md$/, '')
      return [name, (values['claims'] ?? '').split(/[\s,]+/).filter((id) => id !== '')]
    }),
  )
}

const checkedWords = {
  read: 'read',
  'read-second-hand': 'read in another text',
  'from-memory': '**from memory, not yet checked**',
} as const

/** Every place where a claim is shown, in words. */
export function shownWhere(id: string, articles: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [
    ...[...articles].filter(([, ids]) => ids.includes(id)).map(([name]) => `article ${name}`),
    ...Object.entries<Basis>(answerRules)
      .filter(([, basis]) => basis.claims.includes(id))
      .map(([rule]) => `answer ${rule}`),
    ...muscles.filter((muscle) => muscle.claims.includes(id)).map((muscle) => `map ${muscle.id}`),
    ...((tiltClaims as readonly string[]).includes(id) ? ['tilt model'] : []),
  ]
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`

function claimRow(claim: Claim, articles: ReadonlyMap<string, readonly string[]>): string {
  const sources = claim.sources
    .map((source) =>
      source.doi ? `[${citeSource(source)}](https://doi.org/${source.doi})` : citeSource(source),
    )
    .join('; ')
  const shown = shownWhere(claim.id, articles)
  return row(
    claim.id,
    claim.says,
    claim.grade.replaceAll('-', ' '),
    checkedWords[claim.checked],
    sources,
    shown.length > 0 ? shown.join(', ') : 'not shown yet',
  )
}

/** The text of docs/evidence.md, from the data that the app itself shows. */
export function evidencePage(): string {
  const articles = articleClaims()
  const count = (checked: Claim['checked']) => claims.filter((claim) => claim.checked === checked).length
  return `${[
    '# Evidence',
    '',
    'Every health claim, safety question and home test of the app, with source and grade. Made from the data by `npm run evidence`; do not edit by hand.',
    '',
    'A grade says how sure we may be that the statement, as worded, is true and useful for a person with low back pain: high, moderate, low or very low. It is our own judgement. "From memory" means that nobody has checked it against the source yet.',
    '',
    `${screeningEnglish.reviewNotice}`,
    '',
    `## Claims (${claims.length}: ${count('read')} read, ${count('read-second-hand')} read in another text, ${count('from-memory')} from memory)`,
    '',
    row('id', 'claim', 'grade', 'checked', 'source', 'shown in'),
    row('---', '---', '---', '---', '---', '---'),
    ...claims.map((claim) => claimRow(claim, articles)),
    '',
    `## Safety questions (${questions.length})`,
    '',
    row('id', 'question', 'a yes leads to', 'grade', 'checked', 'source'),
    row('---', '---', '---', '---', '---', '---'),
    ...questions.map(({ id, yes, grade, checked, source }) =>
      row(
        id,
        wholeQuestion(screeningEnglish.questions[id]),
        yes.kind.replaceAll('-', ' '),
        grade.replaceAll('-', ' '),
        checkedWords[checked],
        source,
      ),
    ),
    '',
    `## Reasons to change the practice (${conditions.length})`,
    '',
    row('reason', 'changes', 'grade', 'checked', 'source'),
    row('---', '---', '---', '---', '---'),
    ...conditions.map(({ id, changes, askFirst, grade, checked, source }) =>
      row(
        screeningEnglish.conditions[id].label,
        [
          ...(askFirst ? ['ask a clinician first'] : []),
          ...changes.map((change) => screeningEnglish.changes[change]),
        ].join(' '),
        grade.replaceAll('-', ' '),
        checkedWords[checked],
        source,
      ),
    ),
    '',
    `## Home tests (${selfTests.length})`,
    '',
    row('test', 'typical', 'error', 'grade', 'checked', 'source'),
    row('---', '---', '---', '---', '---', '---'),
    ...selfTests.map(({ id, grade, checked, source }) => {
      const { name, typical, error } = checkEnglish.tests.byId[id]
      return row(name, typical, error, grade.replaceAll('-', ' '), checkedWords[checked], source)
    }),
  ].join('\n')}\n`
}
