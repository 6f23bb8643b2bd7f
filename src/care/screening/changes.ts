import type { Checked, Grade } from '../claims/index.ts'

/** How the session planner alters a practice. The planner obeys every one of these. */
export type Change =
  | 'no-rounded-bending'
  | 'head-above-heart'
  | 'half-roll-with-chair'
  | 'come-up-in-stages'
  | 'narrower-stance'
  | 'no-end-range-stretch'
  | 'not-lying-flat-long'
  | 'not-in-first-hours'
  | 'strength-instead'

export type ConditionId =
  | 'thin-bones'
  | 'leg-pain-on-bending'
  | 'eye-pressure'
  | 'blood-pressure'
  | 'dizziness'
  | 'pregnancy'
  | 'operation'
  | 'hamstring-injury'
  | 'new-spasm'
  | 'just-got-up'
  | 'very-bendy'
  | 'full-stomach'
  | 'sore-knees'

export type Condition = {
  readonly id: ConditionId
  readonly changes: readonly Change[]
  /** True where nothing is to be done until a clinician has said so. */
  readonly askFirst: boolean
  readonly source: string
  readonly grade: Grade
  readonly checked: Checked
}

/** Reasons to change or leave out forward bending, all from one list that can be ticked on one screen. */
export const conditions: readonly Condition[] = [
  {
    id: 'thin-bones',
    changes: ['no-rounded-bending'],
    askFirst: false,
    source: 'Sinaki and Mikkelsen 1984; Giangregorio and others 2014; Royal Osteoporosis Society',
    grade: 'low',
    checked: 'read-second-hand',
  },
  {
    id: 'leg-pain-on-bending',
    changes: ['no-rounded-bending', 'no-end-range-stretch'],
    askFirst: false,
    source: 'Usual advice',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'eye-pressure',
    changes: ['head-above-heart'],
    askFirst: false,
    source: 'Jasien and others 2015, PLoS One 10:e0144505',
    grade: 'moderate',
    checked: 'read',
  },
  {
    id: 'blood-pressure',
    changes: ['head-above-heart', 'come-up-in-stages'],
    askFirst: true,
    source: 'Usual advice',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'dizziness',
    changes: ['half-roll-with-chair', 'come-up-in-stages', 'head-above-heart'],
    askFirst: false,
    source: 'Usual advice',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'pregnancy',
    changes: ['half-roll-with-chair', 'head-above-heart', 'not-lying-flat-long'],
    askFirst: false,
    source: 'Pages citing the American College of Obstetricians and Gynecologists',
    grade: 'low',
    checked: 'read-second-hand',
  },
  {
    id: 'operation',
    changes: [],
    askFirst: true,
    source: 'Usual advice',
    grade: 'moderate',
    checked: 'from-memory',
  },
  {
    id: 'hamstring-injury',
    changes: ['no-end-range-stretch'],
    askFirst: false,
    source: 'Usual advice',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'new-spasm',
    changes: ['half-roll-with-chair', 'no-end-range-stretch'],
    askFirst: false,
    source: 'Qaseem and others 2017; NICE NG59 (stay active)',
    grade: 'low',
    checked: 'from-memory',
  },
  {
    id: 'just-got-up',
    changes: ['not-in-first-hours'],
    askFirst: false,
    source: 'Snook and others 1998, Spine 23(23):2601–2607',
    grade: 'low',
    checked: 'read',
  },
  {
    id: 'very-bendy',
    changes: ['no-end-range-stretch', 'strength-instead'],
    askFirst: false,
    source: 'Usual advice',
    grade: 'very-low',
    checked: 'from-memory',
  },
  {
    id: 'full-stomach',
    changes: ['half-roll-with-chair'],
    askFirst: false,
    source: 'Usual advice',
    grade: 'very-low',
    checked: 'from-memory',
  },
  {
    id: 'sore-knees',
    changes: ['narrower-stance'],
    askFirst: false,
    source: 'Usual advice',
    grade: 'very-low',
    checked: 'from-memory',
  },
]
