import { useComputed, useSignal } from '@preact/signals'
import { planSession, sessionSeconds } from '../../session/index.ts'
import { capital, type Language, planWords, roughTime } from '../../words/index.ts'
import { practiceGate } from '../care/gate.ts'
import { expectToPlay, play } from '../player/play.ts'
import { settings } from '../settings/settings.ts'
import { daysUntilNext, keepPlan, type MyPlan, readPlan, toggled, weekday } from './my-plan.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
/** A day's name; any Monday will do, and this is one. */
const dayName = (language: Language, day: number, weekday: 'long' | 'short') =>
  new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))

/** The exercises as they are done: by the session's own order, the changes of the safety questions included. */
function sessionOf({ chosen }: MyPlan) {
  const { breathsPerMinute, verbosity, breathCues } = settings.value
  const gate = practiceGate()
  return planSession(
    chosen.map(({ exercise }) => exercise),
    {
      breathsPerMinute,
      verbosity,
      breathCues,
      modifications: gate.kind === 'allowed' ? gate.changes : [],
      arrange: chosen.length > 1,
    },
  )
}

function nextTime(language: Language, plan: MyPlan): string {
  const words = planWords[language]
  const today = weekday(new Date())
  const wait = daysUntilNext(plan, today)
  if (wait === null) return words.noDays
  if (wait === 0) return words.today
  return wait === 1 ? words.tomorrow : words.next(dayName(language, ((today + wait - 1) % 7) + 1, 'long'))
}

/** The reader's own plan: what she chose, in the order it is done, on which days, and a button to begin. */
export function PlanPage({ language }: { readonly language: Language }) {
  const words = planWords[language]
  const plan = useSignal(readPlan())
  const isKept = useSignal(true)
  const session = useComputed(() => sessionOf(plan.value))
  const change = (changed: MyPlan) => {
    plan.value = changed
    isKept.value = keepPlan(changed)
  }
  const { chosen, days } = plan.value
  if (chosen.length === 0) {
    return (
      <>
        <p>{words.empty}</p>
        <p>
          <a class="button" href="/">
            {words.toLibrary}
          </a>
        </p>
      </>
    )
  }
  const inOrder = session.value.exercises.flatMap(
    (exercise) => chosen.find((one) => one.exercise === exercise) ?? [],
  )
  const start = () =>
    void play({
      address: '/plan',
      title: words.title,
      titleIsOurs: true,
      exercises: chosen.map(({ exercise }) => exercise),
      audioAddress: null,
    })
  return (
    <>
      <section class="plan-now">
        <p>
          <button type="button" class="button button-large" onClick={start} onPointerEnter={expectToPlay}>
            {words.start}
          </button>
        </p>
        <p>
          <strong>{nextTime(language, plan.value)}</strong>{' '}
          {words.takes(roughTime(language, sessionSeconds(session.value)))}
        </p>
        {!isKept.value && (
          <p role="status" class="problem">
            {words.notKept}
          </p>
        )}
      </section>
      <section aria-labelledby="plan-inside">
        <h2 id="plan-inside">{words.inside}</h2>
        <ol class="plan-list">
          {(inOrder.length === chosen.length ? inOrder : chosen).map((one) => {
            const name = one.exercise.name ? capital(one.exercise.name) : words.untitled
            return (
              <li key={`${one.address} ${one.exerciseIndex}`}>
                <a href={`${one.address}#exercise-${one.exerciseIndex + 1}`} lang="en">
                  {name}
                </a>
                <button
                  type="button"
                  class="link-button"
                  aria-label={words.removeLong(name)}
                  onClick={() => change(toggled(plan.value, one))}
                >
                  {words.remove}
                </button>
              </li>
            )
          })}
        </ol>
      </section>
      <fieldset class="plan-days">
        <legend>{words.days}</legend>
        <p class="hint">{words.daysHint}</p>
        <div class="choices">
          {weekdays.map((day) => (
            <label class="chip" key={day}>
              <input
                type="checkbox"
                checked={days.includes(day)}
                aria-label={dayName(language, day, 'long')}
                onChange={() =>
                  change({
                    ...plan.value,
                    days: days.includes(day)
                      ? days.filter((other) => other !== day)
                      : [...days, day].sort((a, b) => a - b),
                  })
                }
              />
              {dayName(language, day, 'short')}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}
