import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { checkInsWithSessions, currentTrial, plannedLastDay } from '../../outcomes/index.ts'
import { type Language, progressWords } from '../../words/index.ts'
import { diaryPlace, kept, openDiary } from '../diary/index.ts'
import { askSiteForTime, doubt } from './clock.ts'
import { ClockNote } from './clock-note.tsx'
import { Days } from './days.tsx'
import { Going } from './going.tsx'
import { Measures } from './measures.tsx'
import { PlaceNote } from './place-note.tsx'
import { PlanCalendar } from './plan-calendar.tsx'
import { PlanSetup } from './plan-setup.tsx'
import { Today } from './today.tsx'
import { today } from './today-signal.ts'
import { useReport } from './trial-report.ts'
import { VerdictPanel } from './verdict-panel.tsx'

/** "Is it working?", on one calm page. */
export function ProgressPage({ language }: { readonly language: Language }) {
  const words = progressWords[language]
  const plans = useSignal(false)
  useEffect(() => {
    void openDiary()
    void askSiteForTime()
  }, [])
  const all = kept.value
  const trial = useMemo(() => currentTrial(all), [all])
  const report = useReport(all, trial, language)
  const checkIns = useMemo(() => checkInsWithSessions(all, null), [all])
  if (diaryPlace.value === 'loading') return <p role="status">{words.loading}</p>
  /** A day that can't be believed must neither take an answer nor end a trial. */
  const isSure = doubt.value === null
  const over = trial === null || today.value > plannedLastDay(trial.plan)
  const planning = isSure && over && plans.value
  return (
    <div class="progress">
      <PlaceNote language={language} />
      <ClockNote language={language} />
      {isSure && <Today language={language} kept={all} trial={trial} />}
      <div class="progress-answer">
        {isSure && <VerdictPanel language={language} trial={trial} report={report} kept={all} />}
        {isSure && over && !planning && (
          <p>
            <button
              type="button"
              class={trial ? 'button button-quiet' : 'button'}
              onClick={() => {
                plans.value = true
              }}
            >
              {all.trials.length > 0 ? words.plan.next : words.plan.start}
            </button>
          </p>
        )}
        {planning && (
          <PlanSetup
            language={language}
            kept={all}
            onDone={() => {
              plans.value = false
            }}
          />
        )}
      </div>
      <Days language={language} kept={all} trial={trial} />
      {trial && <PlanCalendar language={language} trial={trial} />}
      <Going language={language} kept={all} report={report} />
      <Measures language={language} checkIns={checkIns} />
      <p class="actions">
        <a class="button button-quiet" href="/diary">
          {words.more.diary}
        </a>
        <a class="button button-quiet" href="/report">
          {words.more.report}
        </a>
      </p>
    </div>
  )
}
