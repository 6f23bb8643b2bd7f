/** A whole trial analysed: everything that a verdict rests on, in the field names of the reference files. */
import { type Mixture, mixtureBelow } from '../numbers/mixture.ts'
import { type Chances, DEFAULT_WORTHWHILE_CHANGE, sayFor, type VerdictCode, verdictOf } from './decision.ts'
import { doseSeries } from './dose-series.ts'
import { EVERYDAY_GRID, type Fit, fitModel, type PosteriorSummary, primaryMixture, summarise } from './fit.ts'
import { type DataGate, dataGate, diaryDays, type Missing, missingFor } from './gate.ts'
import { type ModelName, modelFor, modelsOf, primaryModel } from './model.ts'
import { type RandomisationTest, randomisationTest } from './randomisation-test.ts'
import { type Sensitivity, sensitivityOf } from './sensitivity.ts'
import { type Design, meanOf, type Phase, ratingsOf, type TrialSeries } from './series.ts'

/** A reason to read the numbers with care. */
export type Warning = 'no-variation' | 'scale-end' | 'blocks-differ-from-days'

export type Analysis = {
  readonly id: string
  readonly design: Design
  readonly primaryModel: ModelName
  readonly nDays: number
  readonly nRatings: number
  readonly rawMeans: { readonly off: number | null; readonly on: number | null }
  /** Share of ratings at 0 or 10. */
  readonly floorOrCeilingShare: number
  readonly doseSeries: readonly number[]
  readonly dataGate: DataGate
  /** What the gate still waits for. */
  readonly missing: readonly Missing[]
  readonly decisionRuleDelta: number
  readonly decisionIgnoringGate: VerdictCode
  readonly decision: VerdictCode
  readonly chances: Chances
  /** The contrast that the verdict is about, whichever models were asked for. */
  readonly primary: PosteriorSummary
  readonly warnings: readonly Warning[]
  readonly models: Readonly<Partial<Record<ModelName, Fit>>>
  readonly randomisationTest: RandomisationTest | null
  readonly sensitivity: Sensitivity
}

export type AnalysisChoices = {
  /** δ, the smallest worthwhile change in points. */
  readonly worthwhileChange?: number
  /** Points a side of the grid. */
  readonly gridPoints?: number
  /** Which models to fit; those that apply to the design, if not given. */
  readonly models?: readonly ModelName[]
}

function warningsOf(series: TrialSeries, endShare: number): readonly Warning[] {
  const ratings = ratingsOf(series.days)
  const warnings: Warning[] = []
  if (ratings.length > 1 && ratings.every(({ pain }) => pain === ratings[0]!.pain))
    warnings.push('no-variation')
  if (endShare > 0.2) warnings.push('scale-end')
  const { blocks, blockLength, days } = series
  const first = days[0]?.day ?? 0
  const strays =
    blocks &&
    blockLength &&
    days.some(({ day, phase }) => {
      const block = blocks[Math.floor((day - first) / blockLength)]
      return block !== undefined && block !== phase
    })
  if (strays) warnings.push('blocks-differ-from-days')
  return warnings
}

function chancesIn(mixture: Mixture, worthwhileChange: number): Chances {
  const lowerByWorthwhile = mixtureBelow(mixture, -worthwhileChange)
  return {
    lower: mixtureBelow(mixture, 0),
    lowerByWorthwhile,
    withinWorthwhile: mixtureBelow(mixture, worthwhileChange) - lowerByWorthwhile,
  }
}

/** The chances that the rule asks about, for the contrast that a design is judged by. */
export function chancesOf(
  series: TrialSeries,
  worthwhileChange: number,
  gridPoints: number = EVERYDAY_GRID,
): Chances {
  const model = modelFor(primaryModel[series.design], series)
  return chancesIn(primaryMixture(model, series.days, gridPoints), worthwhileChange)
}

/** Analyses a trial. The diary may be of any length, an empty one too: then there is not enough data, and it says so. */
export function analyse(series: TrialSeries, choices: AnalysisChoices = {}): Analysis {
  const { worthwhileChange = DEFAULT_WORTHWHILE_CHANGE, gridPoints = EVERYDAY_GRID } = choices
  const ratings = ratingsOf(series.days)
  const meanIn = (phase: Phase) => meanOf(ratings.filter((r) => r.phase === phase).map(({ pain }) => pain))
  const atEnd = ratings.filter(({ pain }) => pain === 0 || pain === 10).length
  const endShare = ratings.length === 0 ? 0 : atEnd / ratings.length
  const gate = dataGate(series)
  const mixture = primaryMixture(modelFor(primaryModel[series.design], series), series.days, gridPoints)
  const chances = chancesIn(mixture, worthwhileChange)
  const byNumbers = sayFor(series.design, verdictOf(chances))
  const names = choices.models ?? modelsOf[series.design]
  const fits = names.map((name) => [name, fitModel(modelFor(name, series), series.days, gridPoints)])
  return {
    id: series.id,
    design: series.design,
    primaryModel: primaryModel[series.design],
    nDays: diaryDays(series),
    nRatings: ratings.length,
    rawMeans: { off: meanIn(0), on: meanIn(1) },
    floorOrCeilingShare: endShare,
    doseSeries: doseSeries(series.days),
    dataGate: gate,
    missing: missingFor(series),
    decisionRuleDelta: worthwhileChange,
    decisionIgnoringGate: byNumbers,
    decision: gate.ok ? byNumbers : 'not-enough-data',
    chances,
    primary: summarise(mixture),
    warnings: warningsOf(series, endShare),
    models: Object.fromEntries(fits),
    randomisationTest: randomisationTest(series),
    sensitivity: sensitivityOf(series, gridPoints),
  }
}
