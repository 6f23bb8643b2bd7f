import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import {
  currentTrial,
  dateOf,
  diaryOfTrial,
  fhirBundle,
  type Report,
  type ReportLine,
  reportLines,
  type Trial,
} from '../../outcomes/index.ts'
import { type Language, progressWords, reportWords, wordsForReport } from '../../words/index.ts'
import { diaryPlace, kept, openDiary } from '../diary/index.ts'
import { DaysChart } from './days-chart.tsx'
import { pictureOfTrial } from './days-picture.ts'
import { download } from './download.ts'
import { today } from './today-signal.ts'
import { useReport } from './trial-report.ts'

type PaperProps = { readonly language: Language; readonly report: Report; readonly trial: Trial }

/** The lines of the report as a page; rows of measures become a table. */
function Paper({ language, report, trial }: PaperProps) {
  const day = today.value
  const picture = useMemo(() => pictureOfTrial(kept.value, trial, day), [trial, day, kept.value])
  const lines = reportLines(report, trial.plan, wordsForReport(language))
  const rows = lines.filter((line) => line.kind === 'row')
  const show = (line: ReportLine, index: number) => {
    const key = `${line.kind}-${index}`
    switch (line.kind) {
      case 'title':
        return (
          <h2 key={key} class="report-title">
            {line.text}
          </h2>
        )
      case 'heading':
        return <h3 key={key}>{line.text}</h3>
      case 'answer':
        return (
          <p key={key} class="headline">
            {line.text}
          </p>
        )
      case 'text':
        return <p key={key}>{line.text}</p>
      case 'note':
        return (
          <p key={key} class="small">
            {line.text}
          </p>
        )
      case 'chart':
        return <DaysChart key={key} language={language} picture={picture} today={day} />
      case 'row':
        if (!line.isHead) return null
        return (
          <table key={key}>
            <thead>
              <tr>
                {line.cells.slice(0, -1).map((cell) => (
                  <th scope="col" key={cell}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(1).map(({ cells: [name, ...values] }) => (
                <tr key={name}>
                  {/* How to read it stands under the name: a column of its own has no room on a phone. */}
                  <th scope="row">
                    {name} <span class="report-reading">{values.pop()}</span>
                  </th>
                  {values.map((value, column) => (
                    <td key={`${column}-${value}`}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )
    }
  }
  return <article class="report">{lines.map(show)}</article>
}

/** One page for a clinician: to look at, to print, as a PDF and as a health record. */
export function ReportPage({ language }: { readonly language: Language }) {
  const words = reportWords[language].page
  const state = useSignal<'ready' | 'making' | 'failed'>('ready')
  useEffect(() => void openDiary(), [])
  const all = kept.value
  const trial = useMemo(() => currentTrial(all), [all])
  const report = useReport(all, trial, language)
  if (diaryPlace.value === 'loading') return <p role="status">{progressWords[language].loading}</p>
  if (!trial)
    return (
      <>
        <p>{words.none}</p>
        <p>
          <a class="button" href="/progress">
            {progressWords[language].plan.start}
          </a>
        </p>
      </>
    )
  if (!report) return <p role="status">{progressWords[language].verdict.oneMoment}</p>
  const name = `uncoil-report-${dateOf(today.value)}`
  const pdf = async () => {
    state.value = 'making'
    try {
      const { reportPdf } = await import('./report-pdf.ts')
      download(`${name}.pdf`, 'application/pdf', await reportPdf(report, trial.plan, language))
      state.value = 'ready'
    } catch {
      state.value = 'failed'
    }
  }
  const fhir = () => {
    const url = trial.address?.startsWith('/') ? { url: location.origin + trial.address } : {}
    const bundle = fhirBundle(diaryOfTrial(all, trial), {
      record: trial.id,
      practice: { name: trial.practice || reportWords[language].unnamed, ...url },
      today: today.value,
      timestamp: new Date().toISOString(),
    })
    download(`${name}.fhir.json`, 'application/fhir+json', JSON.stringify(bundle, null, 1))
  }
  return (
    <>
      <div class="report-actions">
        <p class="actions">
          <button type="button" class="button" disabled={state.value === 'making'} onClick={() => void pdf()}>
            {state.value === 'making' ? words.making : words.pdf}
          </button>
          <button type="button" class="button button-quiet" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" class="button button-quiet" onClick={fhir}>
            {words.fhir}
          </button>
        </p>
        <p role="alert" class="problem">
          {state.value === 'failed' && words.failed}
        </p>
        <p class="small">{words.private}</p>
      </div>
      <Paper language={language} report={report} trial={trial} />
    </>
  )
}
