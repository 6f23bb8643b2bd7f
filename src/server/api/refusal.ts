import type { Problem } from '../../contract/index.ts'

const titles = {
  'not-found': [404, 'There is nothing here'],
  invalid: [422, 'What was sent can not be used'],
  'not-json': [400, 'What was sent is not JSON'],
  'too-large': [413, 'What was sent is too large'],
  'wrong-type': [415, 'This kind of file is not taken here'],
  'sign-in-first': [401, 'Sign in first'],
  'owner-only': [403, 'Only an owner may do this'],
  'foreign-origin': [403, 'Requests from another site are not taken here'],
  'not-accepted': [403, 'This sign-in was not accepted'],
  'no-longer-valid': [410, 'This link was used already or is too old'],
  'changed-meanwhile': [412, 'It was changed meanwhile'],
  'revision-needed': [428, 'Say which revision you know (If-Match)'],
  'last-owner': [409, 'The last owner can not be removed'],
  'too-often': [429, 'Too many requests; wait a little'],
  'went-wrong': [500, 'Something went wrong on our side'],
  away: [503, 'The database can not be reached; try again in a moment'],
} as const

export type RefusalCode = keyof typeof titles

/** Why a request is not done, as RFC 9457 problem details. Thrown by handlers; no fault of the program. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: RefusalCode,
    more: Pick<Problem, 'detail' | 'fields'> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    const [status, title] = titles[code]
    super(title)
    this.code = code
    this.status = status
    this.problem = { type: `/problems/${code}`, title, status, ...more }
    this.headers = headers
  }
}
