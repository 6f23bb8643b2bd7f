import type { Checked, Grade } from '../claims/index.ts'

/** What a yes leads to. A follow-up question decides where one question alone can't. */
export type Consequence =
  | { readonly kind: 'emergency' }
  | { readonly kind: 'clinician-first'; readonly urgency: Urgency; readonly canBeLifted: boolean }
  | { readonly kind: 'no-forward-bending' }
  | { readonly kind: 'advise-clinician' }

export type Urgency = 'same-day' | 'within-two-days' | 'routine'

export type QuestionId =
  | 'E1'
  | 'E2'
  | 'E3'
  | 'E4'
  | 'E5'
  | 'E6'
  | 'E7'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'S6'
  | 'S6-long'
  | 'S7'
  | 'S8'
  | 'S9'
  | 'S10'
  | 'S10-weight'
  | 'S11'

export type Question = {
  readonly id: QuestionId
  readonly yes: Consequence
  /** Asked only when this other question was answered yes or not sure. */
  readonly onlyAfter?: QuestionId
  /** Why it is asked, with how sure we may be of that. */
  readonly source: string
  readonly grade: Grade
  readonly checked: Checked
}

const emergency = { kind: 'emergency' } as const
const caudaEquina = 'NHS back pain page; Norfolk NHS cauda equina list'
const first = (urgency: Urgency, canBeLifted = true) =>
  ({ kind: 'clinician-first', urgency, canBeLifted }) as const

/** The screening questions in the order they are asked: what can't wait comes first. Wording: `words/`. */
export const questions: readonly Question[] = [
  { id: 'E1', yes: emergency, source: caudaEquina, grade: 'high', checked: 'read' },
  { id: 'E2', yes: emergency, source: caudaEquina, grade: 'high', checked: 'read' },
  { id: 'E3', yes: emergency, source: caudaEquina, grade: 'high', checked: 'read' },
  { id: 'E4', yes: emergency, source: caudaEquina, grade: 'high', checked: 'read' },
  { id: 'E5', yes: emergency, source: 'NHS back pain page', grade: 'moderate', checked: 'read' },
  {
    id: 'E6',
    yes: emergency,
    source: 'NHS back pain page (chest pain); signs of the large artery',
    grade: 'low',
    checked: 'from-memory',
  },
  { id: 'E7', yes: emergency, source: 'Signs of severe infection', grade: 'low', checked: 'from-memory' },
  {
    id: 'S8',
    yes: first('routine', false),
    source: 'NICE NG59 covers people from 16 years',
    grade: 'moderate',
    checked: 'read',
  },
  {
    id: 'S1',
    yes: first('within-two-days'),
    source: 'NHS back pain page (fever); Finucane and others 2020',
    grade: 'low',
    checked: 'read',
  },
  {
    id: 'S2',
    yes: first('within-two-days'),
    source: 'Downie and others 2013, BMJ 347:f7095; NHS back pain page',
    grade: 'moderate',
    checked: 'read',
  },
  { id: 'S3', yes: first('routine'), source: 'NHS back pain page', grade: 'low', checked: 'read' },
  {
    id: 'S4',
    yes: first('routine'),
    source: 'Downie and others 2013; Henschke and others 2009; NHS back pain page',
    grade: 'moderate',
    checked: 'read',
  },
  {
    id: 'S5',
    yes: first('same-day'),
    source: 'A nerve that is getting worse',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'S6',
    yes: { kind: 'no-forward-bending' },
    source: 'NHS back pain page (cough and sneeze); the rule on bending is from memory',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'S6-long',
    yes: first('routine'),
    onlyAfter: 'S6',
    source: 'NHS back pain page',
    grade: 'low',
    checked: 'from-memory',
  },
  { id: 'S7', yes: first('routine'), source: 'NICE NG65', grade: 'low', checked: 'from-memory' },
  {
    id: 'S9',
    yes: first('routine'),
    source: 'Advice after operations',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'S10',
    yes: first('routine'),
    source: 'Altman and others 1991 (hip joint signs)',
    grade: 'low',
    checked: 'read-second-hand',
  },
  {
    id: 'S10-weight',
    yes: emergency,
    onlyAfter: 'S10',
    source: 'A possible break of the hip',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'S11',
    yes: { kind: 'advise-clinician' },
    source: 'NHS back pain page (after a few weeks)',
    grade: 'low',
    checked: 'from-memory',
  },
]
