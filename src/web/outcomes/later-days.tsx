import { useSignal } from '@preact/signals'
import { daysAfter, type Everything } from '../../outcomes/index.ts'
import { counted, diaryWords, type Language } from '../../words/index.ts'
import { dayForField, dayFromField, moveKeptDay } from '../diary/index.ts'
import { dayInWords } from './dates.ts'
import { today } from './today-signal.ts'

type Props = { readonly language: Language; readonly kept: Everything }

/** Days that have not come yet, kept while a clock ran ahead: each can be put where it belongs. */
export function LaterDays({ language, kept }: Props) {
  const words = diaryWords[language].later
  const all = diaryWords[language].data
  const wanted = useSignal<Readonly<Record<number, string>>>({})
  const days = daysAfter(kept, today.value)
  const newest = dayForField(today.value)
  if (days.length === 0) return null
  return (
    <section class="note note-warm" aria-labelledby="later-days">
      <h2 id="later-days">{words.heading}</h2>
      <p>{words.text}</p>
      {days.map((day) => {
        const name = dayInWords(language, day, 'whole')
        const to = dayFromField(wanted.value[day] ?? newest)
        const sessions = kept.sessions.filter((session) => session.day === day).length
        const pain = kept.checkIns.find((checkIn) => checkIn.day === day)?.pain ?? null
        return (
          <div key={day}>
            <p>
              <strong>{name}</strong>
              {pain !== null && ` · ${words.pain(String(pain))}`}
              {sessions > 0 && ` · ${counted(language, sessions, all.sessions)}`}
            </p>
            <label class="field field-short">
              {words.to(name)}
              <input
                type="date"
                value={wanted.value[day] ?? newest}
                max={newest}
                onInput={(event) => {
                  wanted.value = { ...wanted.value, [day]: event.currentTarget.value }
                }}
              />
            </label>
            <p class="actions">
              <button
                type="button"
                class="button button-quiet"
                disabled={to === null || to > today.value}
                onClick={() => to !== null && void moveKeptDay(day, to)}
              >
                {words.move}
              </button>
            </p>
          </div>
        )
      })}
    </section>
  )
}
