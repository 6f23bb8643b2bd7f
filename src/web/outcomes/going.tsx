import { checkInsWithSessions, type Everything, type Report } from '../../outcomes/index.ts'
import { counted, type Language, progressWords } from '../../words/index.ts'
import { numberInWords } from './dates.ts'
import { today } from './today-signal.ts'

type Props = { readonly language: Language; readonly kept: Everything; readonly report: Report | null }

/** Days in a row with an answer, up to today or yesterday: today is not over. */
export function daysInARow(answered: ReadonlySet<number>, day: number): number {
  let run = 0
  for (let one = answered.has(day) ? day : day - 1; answered.has(one); one--) run += 1
  return run
}

/** How much was rated and practised: counts, without blame. */
export function Going({ language, kept, report }: Props) {
  const words = progressWords[language].going
  const number = (value: number) => numberInWords(language, value)
  const day = today.value
  const answered = new Set(
    checkInsWithSessions(kept, null).flatMap((one) => (one.pain === null ? [] : [one.day])),
  )
  if (answered.size === 0) return null
  const run = daysInARow(answered, day)
  const { rated, days, on, off } = report?.adherence ?? { rated: 0, days: 0, on: null, off: null }
  const worse = kept.checkIns.filter(({ worseForMoreThanADay }) => worseForMoreThanADay === true).length
  const lastDays = Array.from({ length: 28 }, (_, index) => day - 27 + index)
  return (
    <section class="going" aria-labelledby="going">
      <h2 id="going">{words.heading}</h2>
      {report && days > 0 && <p>{words.rated(number(rated), number(days))}</p>}
      <p class="going-row-text">
        {words.ratedRow} {run >= 3 && words.run(counted(language, run, words.days))}
      </p>
      <svg class="going-row" viewBox="0 0 420 16" aria-hidden="true">
        {lastDays.map((one, index) => (
          <circle
            key={one}
            cx={7.5 + index * 15}
            cy="8"
            r={answered.has(one) ? 5 : 2}
            class={answered.has(one) ? 'said' : 'unsaid'}
          />
        ))}
      </svg>
      <ul>
        {on && on.known > 0 && <li>{words.practised(number(on.practised), number(on.known))}</li>}
        {report?.standing.kind !== 'not-started' && off && off.practised > 0 && (
          <li>{words.offPractised(counted(language, off.practised, words.days))}</li>
        )}
        {worse > 0 && <li>{words.worse(counted(language, worse, words.days))}</li>}
      </ul>
      {lastDays.some((one) => !answered.has(one)) && <p class="small">{words.gapFine}</p>}
    </section>
  )
}
