import { scaleLinear } from 'd3-scale'
import type { CheckIn } from '../../outcomes/index.ts'
import { type Language, progressWords } from '../../words/index.ts'
import { type Course, coursesOf, fromTo } from './courses.ts'
import { numberInWords } from './dates.ts'

const width = 320

/** First and last on a line; the shaded part is what the measuring itself can be off by. */
function CourseLine({ course: { first, last, error } }: { readonly course: Course }) {
  const band = error ?? 0
  const [low, high] = [Math.min(first - band, last), Math.max(first + band, last)]
  const spare = (high - low || 1) * 0.12
  const x = scaleLinear([low - spare, high + spare], [8, width - 8])
  return (
    <svg class="course" viewBox={`0 0 ${width} 36`} aria-hidden="true">
      <line class="grid" x1={8} x2={width - 8} y1={18} y2={18} />
      {error !== null && (
        <rect
          class="error"
          x={x(first - band)}
          y={6}
          width={x(first + band) - x(first - band)}
          height={24}
          rx={4}
        />
      )}
      <line class="course-way" x1={x(first)} x2={x(last)} y1={18} y2={18} />
      <circle class="course-first" cx={x(first)} cy={18} r={6} />
      <circle class="course-last" cx={x(last)} cy={18} r={7} />
    </svg>
  )
}

type Props = { readonly language: Language; readonly checkIns: readonly CheckIn[] }

/** What was measured twice or more, each change against its own error. */
export function Measures({ language, checkIns }: Props) {
  const words = progressWords[language].measures
  const courses = coursesOf(checkIns, language)
  const measured = checkIns.some(
    (one) => one.selfTests.length > 0 || one.totals.length > 0 || one.activities.length > 0,
  )
  if (!measured) return null
  return (
    <section class="measures" aria-labelledby="measures">
      <h2 id="measures">{words.heading}</h2>
      {courses.length === 0 && <p>{words.none}</p>}
      <ul class="courses">
        {courses.map((course) => (
          <li key={course.key}>
            <strong>{course.name}</strong>
            <span class="course-values">{fromTo(language, course)}</span>
            <CourseLine course={course} />
            <p>
              {course.reading}.{' '}
              {course.error !== null &&
                words.error(
                  `${numberInWords(language, course.error)}${course.unit === '°' ? '°' : ` ${course.unit}`}`,
                )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
