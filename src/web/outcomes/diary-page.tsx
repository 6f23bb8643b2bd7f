import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type CheckIn, currentTrial } from '../../outcomes/index.ts'
import { diaryWords, type Language, progressWords } from '../../words/index.ts'
import { checkInOf, dayForField, dayFromField, diaryPlace, kept, openDiary, sayOn } from '../diary/index.ts'
import { Activities } from './activities.tsx'
import { askSiteForTime, doubt } from './clock.ts'
import { ClockNote } from './clock-note.tsx'
import { DayBasics } from './day-basics.tsx'
import type { DayProps } from './day-props.ts'
import { LaterDays } from './later-days.tsx'
import { PlaceNote } from './place-note.tsx'
import { Reminders } from './reminders.tsx'
import { SelfTestEntry } from './self-test-entry.tsx'
import { today } from './today-signal.ts'
import { TotalEntry } from './total-entry.tsx'
import { YourData } from './your-data.tsx'

/** One day in full, and everything that can be done with the diary. */
export function DiaryPage({ language }: { readonly language: Language }) {
  const words = diaryWords[language]
  const chosen = useSignal<number | null>(null)
  const saved = useSignal(0)
  useEffect(() => {
    void openDiary()
    void askSiteForTime()
  }, [])
  if (diaryPlace.value === 'loading') return <p role="status">{progressWords[language].loading}</p>
  const day = chosen.value ?? today.value
  const checkIn = checkInOf(kept.value, day)
  const say = (said: Partial<Omit<CheckIn, 'day'>>) => {
    void sayOn(day, said).then((isKept) => {
      if (isKept) saved.value += 1
    })
  }
  const props: DayProps = { language, checkIn, say }
  return (
    <div class="diary">
      <PlaceNote language={language} />
      <ClockNote language={language} />
      {doubt.value === null && <LaterDays language={language} kept={kept.value} />}
      {doubt.value === null && (
        <section aria-label={words.day}>
          <label class="field field-short">
            {words.day}
            <input
              type="date"
              value={dayForField(day)}
              max={dayForField(today.value)}
              onChange={(event) => {
                const wanted = dayFromField(event.currentTarget.value)
                if (wanted !== null && wanted <= today.value) chosen.value = wanted
                else event.currentTarget.value = dayForField(day)
              }}
            />
            {day !== today.value && <span class="hint">{words.dayHint}</span>}
          </label>
          {/* A new day is a new form: nothing half typed moves to another day. */}
          <div key={day}>
            <DayBasics {...props} trial={currentTrial(kept.value)} />
            <Activities {...props} activities={kept.value.activities} />
            <SelfTestEntry {...props} />
            <TotalEntry {...props} />
          </div>
          <p role="status" class="kept">
            {saved.value > 0 ? words.kept : ''}
          </p>
        </section>
      )}
      <Reminders language={language} />
      <YourData language={language} />
    </div>
  )
}
