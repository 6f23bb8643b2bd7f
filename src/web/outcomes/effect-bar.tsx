import { scaleLinear } from 'd3-scale'
import { type Language, progressWords } from '../../words/index.ts'
import { numberInWords } from './dates.ts'
import { useWidth } from './use-width.ts'

type Props = {
  readonly language: Language
  /** Points of pain on practice days against the others; below zero is less. */
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly worthwhileChange: number
}

const height = 132

/** Where the difference may lie: the range as a bar, the likeliest as a dot, and the line that was called worth it. */
export function EffectBar({ language, mean, low, high, worthwhileChange }: Props) {
  const words = progressWords[language].verdict
  const { frame, width } = useWidth()
  const reach = Math.max(3, Math.ceil(Math.max(-low, high, worthwhileChange + 0.5)))
  const x = scaleLinear([-reach, reach], [16, width - 16]).clamp(true)
  const number = (value: number) => numberInWords(language, value)
  const middle = 56
  return (
    <div class="effect-bar" ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.barLabel(number(low), number(high), number(mean))}
      >
        <rect class="worth" x={16} y={32} width={x(-worthwhileChange) - 16} height={48} />
        <text class="band-name" x={x(-worthwhileChange) - 8} y={24} text-anchor="end">
          {words.worth(`${number(worthwhileChange)}+`)}
        </text>
        <line class="grid" x1={16} x2={width - 16} y1={middle} y2={middle} />
        <line class="zero" x1={x(0)} x2={x(0)} y1={26} y2={86} />
        <rect class="range" x={x(low)} y={middle - 7} width={x(high) - x(low)} height={14} rx={7} />
        <circle class="likeliest" cx={x(mean)} cy={middle} r={10} />
        {Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach).map((value) => (
          <text key={value} class="axis" x={x(value)} y={102} text-anchor="middle">
            {value === 0 ? '0' : Math.abs(value)}
          </text>
        ))}
        <text class="axis" x={16} y={126} text-anchor="start">
          ← {words.less}
        </text>
        <text class="axis" x={width - 16} y={126} text-anchor="end">
          {words.more} →
        </text>
      </svg>
    </div>
  )
}
