import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { counted, type Language, progressWords } from '../../words/index.ts'
import { dayInWords, numberInWords } from './dates.ts'
import type { DaysPicture } from './days-picture.ts'
import { useWidth } from './use-width.ts'

const height = 260
const margin = { top: 26, right: 10, bottom: 30, left: 30 }
const labelEvery = [7, 14, 28, 56, 91, 182, 364]

type Props = { readonly language: Language; readonly picture: DaysPicture; readonly today: number }

/** The days as dots: practice blocks shaded, days without a rating left open. */
export function DaysChart({ language, picture, today }: Props) {
  const words = progressWords[language].days
  const { frame, width } = useWidth()
  const { firstDay, lastDay, dots, gaps, blocks } = picture
  const x = scaleLinear([firstDay - 0.5, lastDay + 0.5], [margin.left, width - margin.right])
  const y = scaleLinear([0, 10], [height - margin.bottom, margin.top])
  const dayWidth = x(1) - x(0)
  const radius = Math.min(5, Math.max(1.7, dayWidth * 0.36))
  const every = labelEvery.find((step) => step * dayWidth >= 64) ?? 728
  const labels: number[] = []
  for (let day = firstDay; day <= lastDay; day += every)
    if (firstDay === day || x(day) < width - 50) labels.push(day)
  const meanLine = line()
  const pains = dots.map(({ pain }) => pain)
  const label =
    dots.length === 0
      ? words.none
      : words.chart(
          numberInWords(language, dots.length),
          dayInWords(language, dots[0]!.day, 'full'),
          dayInWords(language, dots.at(-1)!.day, 'full'),
          numberInWords(language, Math.min(...pains)),
          numberInWords(language, Math.max(...pains)),
        )
  return (
    <div class="days-chart" ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {blocks.map(({ phase, firstDay: from, lastDay: to }) => {
          const [left, right] = [x(from - 0.5), x(to + 0.5)]
          return (
            <g key={from}>
              {phase === 1 && (
                <rect
                  class="practice-band"
                  x={left}
                  y={margin.top}
                  width={right - left}
                  height={height - margin.top - margin.bottom}
                />
              )}
              {right - left > 58 && (
                <text class="band-name" x={(left + right) / 2} y={margin.top - 9} text-anchor="middle">
                  {phase === 1 ? words.practice : words.pause}
                </text>
              )}
            </g>
          )
        })}
        {[0, 2, 4, 6, 8, 10].map((pain) => (
          <g key={pain}>
            <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(pain)} y2={y(pain)} />
            <text class="axis" x={margin.left - 9} y={y(pain)} dy="0.32em" text-anchor="end">
              {pain}
            </text>
          </g>
        ))}
        {labels.map((day) => (
          <text
            key={day}
            class="axis"
            x={Math.max(x(day - 0.5), margin.left)}
            y={height - 9}
            text-anchor="start"
          >
            {dayInWords(language, day)}
          </text>
        ))}
        {gaps.map(({ fromDay, toDay }) => {
          const [left, right] = [x(fromDay - 0.5), x(toDay + 0.5)]
          const text = counted(language, toDay - fromDay + 1, words.gapDays)
          return (
            <g key={fromDay}>
              <line class="gap-line" x1={left + 2} x2={right - 2} y1={y(0)} y2={y(0)} />
              {right - left > text.length * 8 && (
                <text class="gap-name" x={(left + right) / 2} y={y(0) - 9} text-anchor="middle">
                  {text}
                </text>
              )}
            </g>
          )
        })}
        {blocks.map(({ phase, firstDay: from, lastDay: to, mean }) =>
          mean === null ? null : (
            <path
              key={from}
              class={phase === 1 ? 'mean mean-practice' : 'mean'}
              d={
                meanLine([
                  [x(from - 0.4), y(mean)],
                  [x(Math.min(to, Math.max(today, from)) + 0.4), y(mean)],
                ]) ?? ''
              }
            />
          ),
        )}
        {dots.map(({ day, pain, phase }) => (
          <circle
            key={day}
            class={phase === 1 ? 'dot dot-practice' : 'dot'}
            cx={x(day)}
            cy={y(pain)}
            r={radius}
          />
        ))}
      </svg>
    </div>
  )
}
