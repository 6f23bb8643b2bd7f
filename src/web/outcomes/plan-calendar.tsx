import { useSignal } from '@preact/signals'
import { planCalendar, plannedLastDay, type Trial } from '../../outcomes/index.ts'
import { type Language, progressWords } from '../../words/index.ts'
import { keepTrial } from '../diary/index.ts'
import { dayInWords } from './dates.ts'
import { today } from './today-signal.ts'

type Props = { readonly language: Language; readonly trial: Trial }

/** The plan as a list of weeks, the draw for whoever wants to check it, and the way out. */
export function PlanCalendar({ language, trial }: Props) {
  const words = progressWords[language].plan
  const asksToStop = useSignal(false)
  const { plan } = trial
  const day = today.value
  const running = day <= plannedLastDay(plan)
  const off = plan.kind === 'on-off' ? words.pauseBlock : words.watchBlock
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">{words.calendar}</h2>
      <ol class="weeks">
        {planCalendar(plan).map(({ phase, firstDay, lastDay }) => {
          const isNow = day >= firstDay && day <= lastDay
          const kind = phase === 1 ? 'week week-practice' : 'week'
          return (
            <li
              key={firstDay}
              class={day > lastDay ? `${kind} week-over` : kind}
              {...(isNow ? { 'aria-current': 'date' as const } : {})}
            >
              <strong>{phase === 1 ? words.practiceBlock : off}</strong>
              <span>{words.range(dayInWords(language, firstDay), dayInWords(language, lastDay))}</span>
              {isNow && <span class="week-now">{words.now}</span>}
            </li>
          )
        })}
      </ol>
      {plan.kind === 'on-off' && (
        <details>
          <summary>{words.seed}</summary>
          <p>{words.seedText(`printf '${plan.seed}:1' | sha256sum`)}</p>
          <dl class="draw">
            <dt>{words.seedLabel}</dt>
            <dd>
              <code>{plan.seed}</code>
            </dd>
            <dt>{words.commitmentLabel}</dt>
            <dd>
              <code>{plan.commitment}</code>
            </dd>
          </dl>
        </details>
      )}
      {running &&
        (asksToStop.value ? (
          <div class="note">
            <p>{words.stopText}</p>
            <p class="actions">
              <button
                type="button"
                class="button button-warm"
                onClick={() => void keepTrial({ ...trial, stoppedOn: day })}
              >
                {words.stopSure}
              </button>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => {
                  asksToStop.value = false
                }}
              >
                {words.keepGoing}
              </button>
            </p>
          </div>
        ) : (
          <p>
            <button
              type="button"
              class="link-button"
              onClick={() => {
                asksToStop.value = true
              }}
            >
              {words.stop}
            </button>
          </p>
        ))}
    </section>
  )
}
