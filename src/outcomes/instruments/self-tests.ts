/** Home self-tests and their measurement error: a change below it is no real change. Each with its source. */
import { type ChangeVerdict, changeVerdict } from './change.ts'

export type SelfTestId = 'fingertip-to-floor' | 'knee-extension' | 'hip-rotation' | 'single-leg-bridge'

export type SelfTest = {
  readonly id: SelfTestId
  readonly unit: 'cm' | 'deg' | 's'
  readonly low: number
  readonly high: number
  readonly perSide: boolean
  readonly betterWhen: 'lower' | 'higher'
  /** Smallest change, in the unit, that is more than error when the same person measures in the same way. */
  readonly error: number
  /** The same when another person or tool measured. */
  readonly errorOtherTester: number
  readonly source: string
  /** How the error was come by. */
  readonly status: 'checked' | 'assumed'
}

export const selfTests: Readonly<Record<SelfTestId, SelfTest>> = {
  'fingertip-to-floor': {
    id: 'fingertip-to-floor',
    unit: 'cm',
    low: -40,
    high: 100,
    perSide: false,
    betterWhen: 'lower',
    error: 5,
    errorOtherTester: 10,
    source: 'Ekedahl 2012 (4.5 cm), Robinson 2014 (9.8 cm between testers), rounded up',
    status: 'checked',
  },
  'knee-extension': {
    id: 'knee-extension',
    unit: 'deg',
    low: 0,
    high: 90,
    perSide: true,
    betterWhen: 'lower',
    error: 8,
    errorOtherTester: 10,
    source: 'J Sport Rehabil 2015 (7–8°); Hamid 2013 (79–93 % within 10° between raters)',
    status: 'checked',
  },
  'hip-rotation': {
    id: 'hip-rotation',
    unit: 'deg',
    low: 0,
    high: 90,
    perSide: true,
    betterWhen: 'higher',
    error: 10,
    errorOtherTester: 10,
    source: 'unknown for a phone at home: 10° taken',
    status: 'assumed',
  },
  'single-leg-bridge': {
    id: 'single-leg-bridge',
    unit: 's',
    low: 0,
    high: 600,
    perSide: true,
    betterWhen: 'higher',
    error: 10,
    errorOtherTester: 10,
    source: 'unknown; 10 s between sides is an opinion (spread among young adults is 33 s)',
    status: 'assumed',
  },
}

/** Two tries are made; the better one counts. */
export function bestTry(id: SelfTestId, tries: readonly number[]): number | null {
  const { betterWhen, low, high } = selfTests[id]
  const valid = tries.filter((value) => value >= low && value <= high)
  if (valid.length === 0) return null
  return betterWhen === 'lower' ? Math.min(...valid) : Math.max(...valid)
}

/** Against one's own earlier value. */
export function selfTestChange(
  id: SelfTestId,
  before: number,
  after: number,
  otherTester = false,
): ChangeVerdict {
  const { error, errorOtherTester, betterWhen } = selfTests[id]
  return changeVerdict(before, after, { amount: otherTester ? errorOtherTester : error }, betterWhen)
}
