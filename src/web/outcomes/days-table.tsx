import { type Language, progressWords } from '../../words/index.ts'
import { dayInWords, numberInWords } from './dates.ts'
import type { DaysPicture } from './days-picture.ts'

type Props = { readonly language: Language; readonly picture: DaysPicture }

/** The same as the chart, for screen readers and for whoever likes numbers. */
export function DaysTable({ language, picture }: Props) {
  const { days: words, plan } = progressWords[language]
  const before = picture.kind === 'before-after'
  const nameOf = (phase: 0 | 1) =>
    phase === 1 ? plan.practiceBlock : before ? plan.watchBlock : plan.pauseBlock
  return (
    <details class="days-table">
      <summary>{words.table}</summary>
      {picture.blocks.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.block}</th>
              <th scope="col">{words.meant}</th>
              <th scope="col">{words.rated}</th>
              <th scope="col">{words.average}</th>
            </tr>
          </thead>
          <tbody>
            {picture.blocks.map(({ phase, firstDay, lastDay, mean, rated }) => (
              <tr key={firstDay}>
                <th scope="row">
                  {plan.range(dayInWords(language, firstDay), dayInWords(language, lastDay))}
                </th>
                <td>{nameOf(phase)}</td>
                <td>{rated}</td>
                <td>{mean === null ? '–' : numberInWords(language, mean)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it */}
      <section class="scroll" tabIndex={0} aria-label={words.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.dayPain}</th>
              {picture.kind && <th scope="col">{words.meant}</th>}
            </tr>
          </thead>
          <tbody>
            {picture.dots.map(({ day, pain, phase }) => (
              <tr key={day}>
                <th scope="row">{dayInWords(language, day, 'full')}</th>
                <td>{numberInWords(language, pain)}</td>
                {picture.kind && <td>{nameOf(phase)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
