import { useSignal } from '@preact/signals'
import { type CheckIn, daysAfter, type Everything, plannedLastDay, type Trial } from '../../outcomes/index.ts'
import { counted, type Language, progressWords } from '../../words/index.ts'
import { checkInOf, sayOn } from '../diary/index.ts'
import { Instruction } from './instruction.tsx'
import { RatingRow } from './rating-row.tsx'
import { today } from './today-signal.ts'
import { YesNo } from './yes-no.tsx'

type Props = { readonly language: Language; readonly kept: Everything; readonly trial: Trial | null }

/** The end of a trial is asked about for two weeks; later memory is no use. */
const daysToAskAtTheEnd = 14

/** Today: what to do, and the one tap that the diary lives on. */
export function Today({ language, kept, trial }: Props) {
  const words = progressWords[language].today
  const day = today.value
  const checkIn = checkInOf(kept, day)
  const saved = useSignal(false)
  const say = async (said: Partial<Omit<CheckIn, 'day'>>) => {
    saved.value = await sayOn(day, said)
  }
  const sessions = kept.sessions.filter((session) => session.day === day).length
  const practisedLately =
    kept.sessions.some((session) => session.day > day - 7 && session.day <= day) ||
    kept.checkIns.some((one) => one.day > day - 7 && one.day <= day && (one.practices?.length ?? 0) > 0)
  const lastRated = Math.max(
    ...kept.checkIns.filter(({ activities }) => activities.length > 0).map((one) => one.day),
    Number.NEGATIVE_INFINITY,
  )
  const activitiesDue = kept.activities.length > 0 && day - lastRated >= 7
  const late = daysAfter(kept, day + 1).length > 0
  const daysSinceEnd = trial ? day - plannedLastDay(trial.plan) : 0
  const asksAboutEnd = trial !== null && daysSinceEnd > 0 && daysSinceEnd <= daysToAskAtTheEnd
  return (
    <section class="today" aria-labelledby="today">
      <Instruction language={language} trial={trial} day={day} asksAboutEnd={asksAboutEnd} />
      {late && (
        <p class="note note-warm">
          {words.later} <a href="/diary#later-days">{words.putRight}</a>
        </p>
      )}
      <RatingRow
        language={language}
        legend={words.pain}
        name="pain-today"
        low={0}
        high={10}
        lowText={words.none}
        highText={words.worst}
        value={checkIn.pain}
        onChange={(pain) => void say({ pain })}
      />
      {sessions > 0 ? (
        <p>{counted(language, sessions, words.practisedSessions)}.</p>
      ) : (
        <YesNo
          legend={words.practised}
          name="practised-today"
          yes={words.yes}
          no={words.no}
          value={checkIn.practices === null ? null : checkIn.practices.length > 0}
          onChange={(yes) => void say({ practices: yes ? [{ minutes: null, feltAfter: null }] : [] })}
        />
      )}
      {practisedLately && (
        <YesNo
          legend={words.worse}
          name="worse-today"
          yes={words.yes}
          no={words.no}
          value={checkIn.worseForMoreThanADay}
          onChange={(worseForMoreThanADay) => void say({ worseForMoreThanADay })}
        />
      )}
      {checkIn.worseForMoreThanADay && <p class="note note-warm">{words.worseText}</p>}
      {asksAboutEnd && (
        <RatingRow
          language={language}
          legend={words.globalChange}
          name="global-change"
          low={-5}
          high={5}
          lowText={words.globalChangeLow}
          highText={words.globalChangeHigh}
          value={checkIn.globalChange}
          onChange={(globalChange) => void say({ globalChange })}
        />
      )}
      <p class="actions">
        <span role="status" class="kept">
          {saved.value ? words.kept : ''}
        </span>
        {saved.value && checkIn.pain !== null && (
          <button type="button" class="link-button" onClick={() => void say({ pain: null })}>
            {words.takeBack}
          </button>
        )}
        <a href="/diary">{words.more}</a>
      </p>
      {activitiesDue && (
        <p>
          <a href="/diary#activities">{words.activitiesDue}</a>
        </p>
      )}
    </section>
  )
}
