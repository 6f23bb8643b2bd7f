import { plannedLastDay, type Trial } from '../../outcomes/index.ts'
import { diaryWords, progressWords } from '../../words/index.ts'
import type { DayProps } from './day-props.ts'
import { RatingRow } from './rating-row.tsx'
import { YesNo } from './yes-no.tsx'

/** Pain, practice, anything worse, a note; and how it changed in all, once a trial is over. */
export function DayBasics({ language, checkIn, say, trial }: DayProps & { readonly trial: Trial | null }) {
  const words = diaryWords[language]
  const ask = progressWords[language].today
  const { practices } = checkIn
  const minutes = practices?.reduce((sum, practice) => sum + (practice.minutes ?? 0), 0) ?? 0
  return (
    <>
      <RatingRow
        language={language}
        legend={ask.pain}
        name="pain"
        low={0}
        high={10}
        lowText={ask.none}
        highText={ask.worst}
        value={checkIn.pain}
        onChange={(pain) => say({ pain })}
      />
      <YesNo
        legend={words.worse}
        name="worse"
        yes={ask.yes}
        no={ask.no}
        value={checkIn.worseForMoreThanADay}
        onChange={(worseForMoreThanADay) => say({ worseForMoreThanADay })}
      />
      <div class="row">
        <label class="field">
          {words.minutes}
          <input
            type="number"
            inputMode="numeric"
            min="0"
            max="600"
            disabled={practices?.length === 0}
            value={minutes === 0 ? '' : String(minutes)}
            onChange={(event) => {
              const said = event.currentTarget.valueAsNumber
              if (said > 0 && said <= 600) say({ practices: [{ minutes: said, feltAfter: null }] })
              else if (event.currentTarget.value === '') say({ practices: null })
            }}
          />
          <span class="hint">{words.minutesHint}</span>
        </label>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={practices?.length === 0}
          onChange={(event) => say({ practices: event.currentTarget.checked ? [] : null })}
        />
        {words.didNot}
      </label>
      {trial && checkIn.day > plannedLastDay(trial.plan) && (
        <RatingRow
          language={language}
          legend={words.globalChange}
          name="global-change"
          low={-5}
          high={5}
          lowText={ask.globalChangeLow}
          highText={ask.globalChangeHigh}
          value={checkIn.globalChange}
          onChange={(globalChange) => say({ globalChange })}
        />
      )}
      <label class="field">
        {words.note}
        <textarea
          maxLength={2000}
          value={checkIn.note}
          onChange={(event) => say({ note: event.currentTarget.value })}
        />
        <span class="hint">{words.noteHint}</span>
      </label>
    </>
  )
}
