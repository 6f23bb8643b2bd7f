import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Everything, Trial } from '../../outcomes/index.ts'
import { type Language, progressWords } from '../../words/index.ts'
import { Chips } from '../settings/controls.tsx'
import { numberInWords } from './dates.ts'
import { DaysChart } from './days-chart.tsx'
import { pictureOfAllDays, pictureOfTrial } from './days-picture.ts'
import { DaysTable } from './days-table.tsx'
import { today } from './today-signal.ts'

type Props = { readonly language: Language; readonly kept: Everything; readonly trial: Trial | null }

/** "Your days": the chart, what it shows in a sentence, and the table. */
export function Days({ language, kept, trial }: Props) {
  const words = progressWords[language].days
  const span = useSignal<'trial' | 'all'>('trial')
  const day = today.value
  const showsTrial = trial !== null && span.value === 'trial'
  const picture = useMemo(
    () => (showsTrial ? pictureOfTrial(kept, trial, day) : pictureOfAllDays(kept, day)),
    [kept, trial, day, showsTrial],
  )
  const { dots } = picture
  const isFlat = dots.length > 1 && dots.every(({ pain }) => pain === dots[0]?.pain)
  const number = (value: number) => numberInWords(language, value)
  return (
    <section class="days" aria-labelledby="days">
      <h2 id="days">{words.heading}</h2>
      {trial && (
        <Chips
          legend={words.show}
          name="span"
          labels={{ trial: words.trial, all: words.all }}
          value={span.value}
          onChange={(value) => {
            span.value = value
          }}
        />
      )}
      {dots.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p>
          {words.summary(number(dots.length), number(picture.days))} {dots.length === 1 && words.one}
          {isFlat && words.allSame}
        </p>
      )}
      {(dots.length > 0 || showsTrial) && <DaysChart language={language} picture={picture} today={day} />}
      {picture.blocks.length > 0 && (
        <p class="legend small" aria-hidden="true">
          <span class="key key-practice">{words.practice}</span>
          <span class="key key-pause">
            {picture.kind === 'before-after'
              ? progressWords[language].plan.watchBlock.toLowerCase()
              : words.pause}
          </span>
          <span class="key key-mean">{words.mean}</span>
          <span class="key key-gap">{words.gap}</span>
        </p>
      )}
      {dots.length > 0 && <DaysTable language={language} picture={picture} />}
    </section>
  )
}
