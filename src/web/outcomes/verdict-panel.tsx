import {
  type Everything,
  plannedLastDay,
  type Report,
  type Trial,
  type WhyNotYet,
} from '../../outcomes/index.ts'
import { counted, type Language, progressWords } from '../../words/index.ts'
import { dayInWords, numberInWords } from './dates.ts'
import { EffectBar } from './effect-bar.tsx'
import { InTenPicture } from './in-ten.tsx'

type Props = {
  readonly language: Language
  readonly trial: Trial | null
  readonly report: Report | null
  readonly kept: Everything
}

function WhyNot({ language, why }: { readonly language: Language; readonly why: WhyNotYet }) {
  const words = progressWords[language].verdict
  return (
    <details>
      <summary>{words.why}</summary>
      {why.missing.length === 0 && <p>{words.whyEnough}</p>}
      <ul>
        {why.missing.map(({ code, have, need }) => (
          <li key={code}>{words.missing[code](String(have), String(need))}</li>
        ))}
      </ul>
      {!why.stillPossible && <p class="note note-warm">{words.whyNot}</p>}
    </details>
  )
}

function Ended({ language, report }: { readonly language: Language; readonly report: Report }) {
  const words = progressWords[language].verdict
  const { standing, verdict } = report
  if (standing.kind !== 'ended' || !verdict) return null
  const { analysis } = standing
  const told = analysis.decision !== 'not-enough-data'
  const { mean, q025, q975 } = analysis.primary
  const points = numberInWords(language, analysis.decisionRuleDelta)
  return (
    <>
      <p class={analysis.decision === 'probably-worse' ? 'headline headline-warm' : 'headline'}>
        {verdict.headline}
      </p>
      {told && (
        <EffectBar
          language={language}
          mean={mean}
          low={q025}
          high={q975}
          worthwhileChange={analysis.decisionRuleDelta}
        />
      )}
      <p>{verdict.body}</p>
      {told && analysis.design === 'randomised-blocks' && (
        <div class="chances">
          <p>{words.chancesCaption}</p>
          <InTenPicture language={language} chance={analysis.chances.lower} what={words.chanceAny} />
          <InTenPicture
            language={language}
            chance={analysis.chances.lowerByWorthwhile}
            what={words.chanceWorth(points)}
          />
        </div>
      )}
      {verdict.notes.length > 0 && (
        <details>
          <summary>{words.notes}</summary>
          <ul>
            {verdict.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** "Is it working?": the answer at the planned end, and until then why there is none. */
export function VerdictPanel({ language, trial, report, kept }: Props) {
  const words = progressWords[language].verdict
  const stopped = kept.trials.toSorted((a, b) => a.plan.startDay - b.plan.startDay).at(-1)?.stoppedOn ?? null
  const content = () => {
    if (!trial)
      return (
        <>
          {stopped !== null && (
            <p>{progressWords[language].plan.stopped(dayInWords(language, stopped, 'long'))}</p>
          )}
          <p class="headline">{words.noTrial}</p>
          <p>{words.noTrialText}</p>
        </>
      )
    if (!report) return <p role="status">{words.oneMoment}</p>
    const { standing } = report
    switch (standing.kind) {
      case 'not-started':
        return <p class="headline">{words.notStarted}</p>
      case 'running':
        return (
          <>
            <p class="headline">{words.early}</p>
            <p>
              {words.earlyText(dayInWords(language, plannedLastDay(trial.plan), 'long'))}{' '}
              {counted(language, report.adherence.rated, words.soFar)}.
            </p>
            <WhyNot language={language} why={standing.why} />
          </>
        )
      case 'safety':
        return (
          <>
            <div class="note note-warm">
              <p class="headline">{words.safety}</p>
              {standing.reasons.map((reason) => (
                <p key={reason}>{words.safetyReasons[reason]}</p>
              ))}
              <p>
                {words.safetyText} <a href="/check#signs">{words.signs}</a>
              </p>
            </div>
            <WhyNot language={language} why={standing.why} />
          </>
        )
      case 'ended':
        return <Ended language={language} report={report} />
    }
  }
  return (
    <section class="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{words.heading}</h2>
      {content()}
    </section>
  )
}
