import { useSignal } from '@preact/signals'
import { ACTIVITIES } from '../../outcomes/index.ts'
import { diaryWords } from '../../words/index.ts'
import { keepActivities } from '../diary/index.ts'
import type { DayProps } from './day-props.ts'
import { RatingRow } from './rating-row.tsx'

/** Her own activities, named once and rated weekly. */
export function Activities({
  language,
  checkIn,
  say,
  activities,
}: DayProps & { readonly activities: readonly string[] }) {
  const words = diaryWords[language].activities
  const naming = useSignal(activities.length === 0)
  const names = useSignal<readonly string[]>(activities)
  const keep = async () => {
    const named = names.value.map((name) => name.trim()).filter((name) => name !== '')
    await keepActivities([...new Set(named)])
    naming.value = named.length === 0
  }
  return (
    <details id="activities" open={location.hash === '#activities'}>
      <summary>{words.heading}</summary>
      {naming.value ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void keep()
          }}
        >
          <p>{words.text}</p>
          {Array.from({ length: ACTIVITIES.most }, (_, index) => (
            <label class="field" key={index}>
              {words.name(String(index + 1))}
              <input
                type="text"
                maxLength={80}
                value={names.value[index] ?? ''}
                placeholder={index === 0 ? words.example : ''}
                onInput={(event) => {
                  const changed = [...names.value]
                  changed[index] = event.currentTarget.value
                  names.value = Array.from(changed, (name) => name ?? '')
                }}
              />
            </label>
          ))}
          <p>
            <button type="submit" class="button button-quiet">
              {words.keep}
            </button>
          </p>
        </form>
      ) : (
        <>
          {activities.map((activity) => (
            <RatingRow
              key={activity}
              language={language}
              legend={words.scale(activity)}
              name={`activity-${activity}`}
              low={0}
              high={10}
              lowText={words.low}
              highText={words.high}
              value={checkIn.activities.find((one) => one.activity === activity)?.score ?? null}
              onChange={(score) =>
                say({
                  activities: [
                    ...checkIn.activities.filter((one) => one.activity !== activity),
                    { activity, score },
                  ],
                })
              }
            />
          ))}
          <p>
            <button
              type="button"
              class="link-button"
              onClick={() => {
                names.value = activities
                naming.value = true
              }}
            >
              {words.change}
            </button>
          </p>
        </>
      )}
      <p class="small">{words.source}</p>
    </details>
  )
}
