import { type CalendarDay, planCalendar, type Trial } from '../../outcomes/index.ts'
import { type Language, progressWords } from '../../words/index.ts'
import { dayInWords } from './dates.ts'

/** What the plan asks of a day, in words; `null` when there is no plan or its days are over. */
export function instructionFor(language: Language, trial: Trial | null, day: CalendarDay) {
  const words = progressWords[language].today
  if (!trial) return null
  const { plan, practice } = trial
  if (day < plan.startDay) {
    const title = words.noTrial
    return {
      title,
      text: words.startsOn(dayInWords(language, plan.startDay, 'long')),
      dayOf: null,
      phase: null,
    }
  }
  const block = planCalendar(plan).find(({ firstDay, lastDay }) => day >= firstDay && day <= lastDay)
  if (!block) return null
  const { phase, firstDay, lastDay } = block
  const dayOf = words.dayOf(
    String(day - firstDay + 1),
    String(lastDay - firstDay + 1),
    dayInWords(language, lastDay, 'long'),
  )
  if (plan.kind === 'before-after') {
    return phase === 1
      ? { title: words.practising, text: words.practiceText(practice), dayOf, phase }
      : { title: words.watching, text: words.watchingText, dayOf, phase }
  }
  const weekly = plan.blockLength === 7
  return phase === 1
    ? {
        title: weekly ? words.practiceWeek : words.practiceDays,
        text: words.practiceText(practice),
        dayOf,
        phase,
      }
    : { title: weekly ? words.pauseWeek : words.pauseDays, text: words.pauseText(practice), dayOf, phase }
}

type Props = {
  readonly language: Language
  readonly trial: Trial | null
  readonly day: CalendarDay
  readonly asksAboutEnd: boolean
}

/** "This is a practice week", and until when. */
export function Instruction({ language, trial, day, asksAboutEnd }: Props) {
  const words = progressWords[language].today
  const said = instructionFor(language, trial, day)
  if (!said) return <h2 id="today">{asksAboutEnd ? words.ended : words.noTrial}</h2>
  return (
    <div class={said.phase === 1 ? 'instruction instruction-practice' : 'instruction'}>
      {said.dayOf && <p class="small">{said.dayOf}</p>}
      <h2 id="today">{said.title}</h2>
      <p>{said.text}</p>
      {said.phase === 1 && trial?.address?.startsWith('/') && (
        <p>
          <a class="button" href={trial.address}>
            {words.doIt}
          </a>
        </p>
      )}
    </div>
  )
}
