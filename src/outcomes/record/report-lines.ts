/** The clinician's report as lines in reading order: what the page in the browser and the PDF both show. */
import type { SelfTestId } from '../instruments/self-tests.ts'
import { selfTests } from '../instruments/self-tests.ts'
import { typedTotals } from '../instruments/typed-totals.ts'
import type { TrialPlan } from '../plan/trial-plan.ts'
import type { Report } from './report.ts'

type Say = (...facts: string[]) => string

/** The words that the page needs; the app's catalogues have them by language. */
export type ReportWords = {
  readonly title: string
  readonly subtitle: Say
  readonly unnamed: string
  readonly question: string
  readonly questionText: Say
  readonly design: string
  readonly onOff: Say
  readonly beforeAfter: Say
  readonly result: string
  readonly running: string
  readonly notStarted: string
  readonly safety: string
  readonly days: string
  readonly legend: string
  readonly adherence: string
  readonly rated: Say
  readonly practised: Say
  readonly contaminated: Say
  readonly worse: Say
  readonly worseNone: string
  readonly measures: string
  readonly noMeasures: string
  readonly columns: {
    readonly measure: string
    readonly first: string
    readonly last: string
    readonly reading: string
  }
  readonly reading: Readonly<Record<'better' | 'worse' | 'no-real-change', string>>
  readonly activities: string
  readonly globalChange: Say
  readonly notes: string
  readonly how: string
  /** Names of the self-tests and their sides. */
  readonly test: Readonly<Record<SelfTestId, string>>
  readonly side: { readonly left: string; readonly right: string }
  /** A number with at most one decimal, and a date like `2026-11-22` in words. */
  readonly number: (value: number) => string
  readonly date: (date: string) => string
}

export type ReportLine =
  | { readonly kind: 'title' | 'heading' | 'answer' | 'text' | 'note'; readonly text: string }
  | { readonly kind: 'chart' }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly isHead: boolean }

const unitSigns = { cm: ' cm', deg: '°', s: ' s' } as const
/** So many dates are listed; more are counted by the ellipsis. */
const mostDates = 8

function resultLines({ standing, verdict }: Report, words: ReportWords): readonly ReportLine[] {
  const safety: readonly ReportLine[] = [{ kind: 'text', text: words.safety }]
  switch (standing.kind) {
    case 'not-started':
      return [{ kind: 'text', text: words.notStarted }]
    case 'running':
      return [{ kind: 'text', text: words.running }]
    case 'safety':
      return [...safety, { kind: 'text', text: words.running }]
    case 'ended':
      return [
        { kind: 'answer', text: verdict?.headline ?? '' },
        { kind: 'text', text: verdict?.body ?? '' },
        ...(standing.safety.length > 0 ? safety : []),
      ]
  }
}

function measureLines(report: Report, words: ReportWords): readonly ReportLine[] {
  const { number, columns } = words
  const rows = [
    ...(report.activities
      ? [[words.activities, number(report.activities.first.value), number(report.activities.last.value), '']]
      : []),
    ...report.selfTests.map(({ test, side, first, last, change }) => {
      const unit = unitSigns[selfTests[test].unit]
      return [
        words.test[test] + (side ? ` (${words.side[side]})` : ''),
        number(first.value) + unit,
        number(last.value) + unit,
        words.reading[change],
      ]
    }),
    ...report.totals.map(({ instrument, first, last }) => [
      typedTotals[instrument].name,
      number(first.value),
      number(last.value),
      '',
    ]),
  ]
  if (rows.length === 0) return [{ kind: 'text', text: words.noMeasures }]
  const head = [columns.measure, columns.first, columns.last, columns.reading]
  return [head, ...rows].map((cells, index) => ({ kind: 'row', cells, isHead: index === 0 }))
}

export function reportLines(report: Report, plan: TrialPlan, words: ReportWords): readonly ReportLine[] {
  const { number, date } = words
  const { adherence } = report
  const heading = (text: string): ReportLine => ({ kind: 'heading', text })
  const text = (said: string): ReportLine => ({ kind: 'text', text: said })
  const design =
    plan.kind === 'on-off'
      ? words.onOff(number(plan.blocks.length / 2), number(plan.blockLength), number(plan.blockLength))
      : words.beforeAfter(number(plan.baselineDays), number(plan.practiceDays))
  const bad = report.worseForMoreThanADay.map(date)
  const badDates = bad.length > mostDates ? [...bad.slice(0, mostDates), '…'] : bad
  return [
    { kind: 'title', text: words.title },
    text(words.subtitle(report.practice || words.unnamed, date(report.from), date(report.to))),
    heading(words.question),
    text(words.questionText(number(plan.worthwhileChange))),
    heading(words.design),
    text(design),
    heading(words.result),
    ...resultLines(report, words),
    heading(words.days),
    { kind: 'chart' },
    { kind: 'note', text: words.legend },
    heading(words.adherence),
    text(
      [
        words.rated(number(adherence.rated), number(adherence.days)),
        ...(adherence.on.known > 0
          ? [words.practised(number(adherence.on.practised), number(adherence.on.known))]
          : []),
        ...(plan.kind === 'on-off' && adherence.off.practised > 0
          ? [words.contaminated(number(adherence.off.practised))]
          : []),
        bad.length > 0 ? words.worse(badDates.join(', ')) : words.worseNone,
      ].join(' '),
    ),
    heading(words.measures),
    ...measureLines(report, words),
    ...(report.globalChange === null ? [] : [text(words.globalChange(number(report.globalChange)))]),
    heading(words.notes),
    ...(report.verdict?.notes ?? []).map((note): ReportLine => ({ kind: 'note', text: note })),
    { kind: 'note', text: words.how },
  ]
}
