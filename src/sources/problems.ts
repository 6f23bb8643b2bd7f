/** Why something given could not be read, or was read only in part. A code with facts; never a thrown error. */
export type Problem = {
  readonly code: ProblemCode
  readonly facts: Readonly<Record<string, string | number>>
}

export type ProblemCode =
  | 'binary'
  | 'too-large'
  | 'too-many-elements'
  | 'too-deep'
  | 'entities-declared'
  | 'not-a-feed'
  | 'no-text'
  | 'read-as-windows-1252'
  | 'too-many-articles'

/** Most UTF-16 units that are read of one thing given. */
export const limits = {
  plain: 20_000_000,
  markup: 5_000_000,
  feed: 30_000_000,
  articles: 5000,
  depth: 150,
  elements: 60_000,
  /** Of all articles of a feed together: a parser takes up to a tenth of a millisecond for each. */
  feedElements: 600_000,
} as const

const wording: Readonly<Record<ProblemCode, (facts: Problem['facts']) => string>> = {
  binary: () => 'that is not a text',
  'too-large': (facts) => `that is larger than ${facts['most']} characters`,
  'too-many-elements': (facts) => `it has more than ${facts['most']} elements`,
  'too-deep': (facts) => `its parts are nested more than ${facts['most']} deep`,
  'entities-declared': () => 'it declares entities of its own, which are not read',
  'not-a-feed': () => 'it looks like a feed and could not be read as one',
  'no-text': () => 'no text was found in it',
  'read-as-windows-1252': () => 'it is not UTF-8 and was read as windows-1252',
  'too-many-articles': (facts) => `only the first ${facts['most']} articles were read`,
}

/** Says a problem in English, to go after a file's name. */
export function describeProblem({ code, facts }: Problem): string {
  return wording[code](facts)
}

export function problem(code: ProblemCode, facts: Problem['facts'] = {}): Problem {
  return { code, facts }
}
