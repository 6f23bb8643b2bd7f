import type { Inbox } from '../../contract/index.ts'
import { inboxWords, type Language } from '../../words/index.ts'

type Props = { readonly language: Language; readonly weeks: Inbox['weeks'] }

const [barWidth, gap, height] = [18, 6, 120]

/** Better, the same and worse, week by week: bars to see, a table to read. */
export function Weeks({ language, weeks }: Props) {
  const words = inboxWords[language]
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const number = new Intl.NumberFormat(language)
  const inOrder = [...weeks].reverse()
  const most = Math.max(1, ...inOrder.map(({ better, same, worse }) => better + same + worse))
  const width = inOrder.length * (barWidth + gap)
  return (
    <section class="inbox-part" aria-labelledby="weeks-heading">
      <h2 id="weeks-heading">{words.weeksHeading}</h2>
      <svg class="weeks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {inOrder.map(({ week, better, same, worse }, index) => {
          let top = height
          return [
            ['worse', worse],
            ['same', same],
            ['better', better],
          ].map(([feeling, count]) => {
            const tall = (Number(count) / most) * height
            top -= tall
            return (
              <rect
                key={`${week} ${feeling}`}
                class={`week-${feeling}`}
                x={index * (barWidth + gap)}
                y={top}
                width={barWidth}
                height={tall}
              />
            )
          })
        })}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            <th scope="col">{words.peopleColumn}</th>
            <th scope="col">{words.feelings.better}</th>
            <th scope="col">{words.feelings.same}</th>
            <th scope="col">{words.feelings.worse}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, people, better, same, worse }) => (
            <tr key={week}>
              <th scope="row">{day.format(new Date(`${week}T00:00:00Z`))}</th>
              {[people, better, same, worse].map((count, index) => (
                <td key={index}>{number.format(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{words.weeksNote}</p>
    </section>
  )
}
