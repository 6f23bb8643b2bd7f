import type { Checked, Grade } from '../claims/index.ts'

export type SelfTestId =
  | 'fingertip-to-floor'
  | 'knee-extension'
  | 'hip-internal-rotation'
  | 'single-leg-bridge'
  | 'thomas'

export type SelfTest = {
  readonly id: SelfTestId
  readonly unit: 'centimetre' | 'degree' | 'second' | 'yes-no'
  readonly sides: 'each' | 'none'
  /** Which way is better, so that a change can be named. */
  readonly better: 'lower' | 'higher' | 'yes'
  readonly range: readonly [minimum: number, maximum: number]
  /** A change smaller than this is no real change, in the test's unit; null where nobody has measured it. */
  readonly smallestRealChange: number | null
  /** A left–right difference worth noting, in the test's unit. */
  readonly sideDifference: number | null
  /** The phone's own inclinometer can measure it. */
  readonly inclinometer: boolean
  /** Leave it out with these changes from the screening. */
  readonly notWith: readonly (
    | 'no-rounded-bending'
    | 'head-above-heart'
    | 'no-end-range-stretch'
    | 'half-roll-with-chair'
  )[]
  readonly source: string
  readonly grade: Grade
  readonly checked: Checked
}

/** The home tests in the order in which one gets up and down least: standing, sitting, then lying. */
export const selfTests: readonly SelfTest[] = [
  {
    id: 'fingertip-to-floor',
    unit: 'centimetre',
    sides: 'none',
    better: 'lower',
    range: [-30, 80],
    smallestRealChange: 5,
    sideDifference: null,
    inclinometer: false,
    notWith: ['no-rounded-bending', 'head-above-heart', 'no-end-range-stretch', 'half-roll-with-chair'],
    source: 'Ekedahl and others 2012, Arch Phys Med Rehabil 93:2210',
    grade: 'moderate',
    checked: 'read',
  },
  {
    id: 'hip-internal-rotation',
    unit: 'degree',
    sides: 'each',
    better: 'higher',
    range: [0, 70],
    smallestRealChange: 10,
    sideDifference: 15,
    inclinometer: true,
    notWith: [],
    source: 'Kouyoumdjian and others 2012, OTSR 98:17–23 (typical values); the error at home is assumed',
    grade: 'low-to-moderate',
    checked: 'read',
  },
  {
    id: 'knee-extension',
    unit: 'degree',
    sides: 'each',
    better: 'lower',
    range: [0, 90],
    smallestRealChange: 8,
    sideDifference: null,
    inclinometer: true,
    notWith: ['no-end-range-stretch'],
    source:
      'Yıldırım and others 2018, Balkan Med J 35:388 (students); Hamid and others 2013, J Phys Ther Sci 25:957',
    grade: 'low-to-moderate',
    checked: 'read',
  },
  {
    id: 'single-leg-bridge',
    unit: 'second',
    sides: 'each',
    better: 'higher',
    range: [0, 300],
    smallestRealChange: null,
    sideDifference: 10,
    inclinometer: false,
    notWith: [],
    source: 'Roberti and others 2024, IJSPT 19(12); 77 young adults held 65 seconds, give or take 33',
    grade: 'low',
    checked: 'read',
  },
  {
    id: 'thomas',
    unit: 'yes-no',
    sides: 'each',
    better: 'yes',
    range: [0, 1],
    smallestRealChange: null,
    sideDifference: null,
    inclinometer: false,
    notWith: [],
    source:
      'Vigotsky and others 2016, PeerJ 4:e2325 (not valid unless the pelvis is held); Peeler and Anderson 2008',
    grade: 'low',
    checked: 'read',
  },
]
