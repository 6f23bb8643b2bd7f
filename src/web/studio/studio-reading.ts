import {
  describeFinding,
  type Exercise,
  type FindingText,
  read,
  type Severity,
} from '../../language/index.ts'
import { type Mark, marksOf } from './marks.ts'
import { type ExerciseSession, sessionOf } from './session-rows.ts'

/** A finding with its words and where it stands. */
export type StudioFinding = FindingText & {
  readonly code: string
  readonly severity: Severity
  readonly from: number
  readonly to: number
}

/** All that the studio shows of a text. Plain data: it comes from a worker. */
export type StudioReading = {
  readonly text: string
  readonly title: string | null
  readonly exercises: readonly Exercise[]
  readonly sessions: readonly ExerciseSession[]
  readonly findings: readonly StudioFinding[]
  readonly marks: readonly Mark[]
}

/** Reads a text as the studio shows it. */
export function readForStudio(text: string): StudioReading {
  const article = read(text)
  return {
    text,
    title: article.title,
    exercises: article.exercises,
    sessions: article.exercises.map(sessionOf),
    findings: article.findings.map((finding) => ({
      ...describeFinding(finding),
      code: finding.code,
      severity: finding.severity,
      ...finding.span,
    })),
    marks: marksOf(article),
  }
}
