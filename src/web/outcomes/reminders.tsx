import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { currentTrial, plannedLastDay } from '../../outcomes/index.ts'
import { diaryWords, type Language } from '../../words/index.ts'
import { checkInOf, freshId, kept } from '../diary/index.ts'
import { Switch } from '../settings/switches.tsx'
import { download } from './download.ts'
import { canNotify, keepReminding, remindAt, reminderTime } from './notifications.ts'
import { today } from './today-signal.ts'

/** A daily nudge, by her own calendar or, where the browser allows it, by a notification. */
export function Reminders({ language }: { readonly language: Language }) {
  const words = diaryWords[language].reminders
  const at = useSignal(reminderTime() ?? '20:00')
  const on = useSignal(reminderTime() !== null)
  const refused = useSignal(!canNotify())
  const isAnswered = () => checkInOf(kept.value, today.value).pain !== null
  useEffect(() => keepReminding(words.title, words.details, isAnswered), [on.value, at.value])
  const save = async () => {
    const trial = currentTrial(kept.value)
    const end = trial ? plannedLastDay(trial.plan) : 0
    const { reminderFile } = await import('./reminder-file.ts')
    const file = reminderFile({
      title: words.title,
      details: words.details,
      url: `${location.origin}/progress`,
      firstDay: Math.max(today.value, trial?.plan.startDay ?? 0),
      // Without a plan, eight weeks: long enough to help, short enough not to nag for ever.
      lastDay: end > today.value ? end : today.value + 55,
      at: at.value,
      uid: `${freshId()}@uncoil`,
    })
    download('uncoil-reminders.ics', 'text/calendar', file)
  }
  const turn = async (wanted: boolean) => {
    const done = await remindAt(wanted ? at.value : null)
    on.value = wanted && done
    refused.value = wanted && !done
  }
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{words.heading}</h2>
      <p>{words.text}</p>
      <div class="row">
        <label class="field field-short">
          {words.at}
          <input
            type="time"
            value={at.value}
            onChange={(event) => {
              at.value = event.currentTarget.value || '20:00'
              if (on.value) void remindAt(at.value)
            }}
          />
        </label>
        <button type="button" class="button button-quiet" onClick={() => void save()}>
          {words.file}
        </button>
      </div>
      <Switch
        label={words.notify}
        checked={on.value}
        disabled={refused.value}
        onChange={(wanted) => void turn(wanted)}
      />
      <p class="hint">{refused.value ? words.notifyOff : words.notifyAsk}</p>
    </section>
  )
}
