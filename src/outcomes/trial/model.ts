/** The three regression models: their columns, priors and the contrasts they answer for. See docs/statistics.md. */
import { doseSeries } from './dose-series.ts'
import type { Design, TrialDay, TrialSeries } from './series.ts'

export type ModelName = 'phase' | 'its' | 'dose'

export type Model = {
  readonly name: ModelName
  readonly columns: readonly string[]
  readonly priorMean: readonly number[]
  readonly priorSd: readonly number[]
  /** Which weighted sums of coefficients are reported. The first is the primary one. */
  readonly contrasts: Readonly<Record<string, readonly number[]>>
  /** One row a diary day, rated or not. */
  readonly rows: readonly (readonly number[])[]
}

/** Place of the effect among the columns: its prior is the one that is varied. */
const EFFECT_COLUMN = 2

export const primaryModel: Readonly<Record<Design, ModelName>> = {
  'randomised-blocks': 'phase',
  'observational-AB': 'its',
}

/** The models that apply to a design, the primary one first. */
export const modelsOf: Readonly<Record<Design, readonly ModelName[]>> = {
  'randomised-blocks': ['phase', 'dose'],
  'observational-AB': ['its', 'phase', 'dose'],
}

/** Weeks from the middle of the whole diary, days without a rating included. */
function weeksFromMiddle(days: readonly TrialDay[]): readonly number[] {
  const middle = ((days[0]?.day ?? 0) + (days.at(-1)?.day ?? 0)) / 2
  return days.map(({ day }) => (day - middle) / 7)
}

/** Weeks since practice began, on practice days; 0 on the others. */
function weeksSinceStart(days: readonly TrialDay[]): readonly number[] {
  const start = days.find(({ phase }) => phase === 1)?.day ?? 0
  return days.map(({ day, phase }) => (phase === 1 ? (day - start) / 7 : 0))
}

export function modelFor(name: ModelName, { days }: TrialSeries): Model {
  const weeks = weeksFromMiddle(days)
  const base = { name, priorMean: [5, 0, 0] }
  switch (name) {
    case 'phase':
      return {
        ...base,
        columns: ['b0', 'trend', 'effect'],
        priorSd: [5, 0.5, 2],
        contrasts: { effect: [0, 0, 1] },
        rows: days.map(({ phase }, i) => [1, weeks[i]!, phase]),
      }
    case 'its': {
      const since = weeksSinceStart(days)
      const practice = since.filter((_, i) => days[i]!.phase === 1)
      const average = practice.reduce((sum, value) => sum + value, 0) / Math.max(practice.length, 1)
      return {
        name,
        columns: ['b0', 'trend', 'level', 'slope'],
        priorMean: [5, 0, 0, 0],
        priorSd: [5, 0.5, 2, 0.5],
        contrasts: {
          average: [0, 0, 1, average],
          end: [0, 0, 1, practice.at(-1) ?? 0],
          level: [0, 0, 1, 0],
          slope: [0, 0, 0, 1],
        },
        rows: days.map(({ phase }, i) => [1, weeks[i]!, phase, since[i]!]),
      }
    }
    case 'dose': {
      const dose = doseSeries(days)
      return {
        ...base,
        columns: ['b0', 'trend', 'dose'],
        priorSd: [5, 0.5, 1],
        contrasts: { dose: [0, 0, 1] },
        rows: days.map((_, i) => [1, weeks[i]!, dose[i]!]),
      }
    }
  }
}

/** The same model with another width for the prior of the effect. */
export function withEffectPrior(model: Model, sd: number): Model {
  return { ...model, priorSd: model.priorSd.map((own, i) => (i === EFFECT_COLUMN ? sd : own)) }
}
