import { drawSequence, toSvg } from '../drawing/index.ts'
import type { Article } from '../language/index.ts'
import { planSession } from '../session/index.ts'
import { stage } from '../staging/index.ts'

export type StepPictures = {
  /** SVG text by "exercise.step" (both from 0): the pose each step ends in. Steps that could not be drawn are absent. */
  readonly steps: Readonly<Record<string, string>>
  /** The most telling one, for lists: the last that was drawn before the way back. */
  readonly telling: string | null
}

/** Draws the steps of an article's exercises, each exercise from one side. */
export function drawSteps(article: Article): StepPictures {
  const steps: Record<string, string> = {}
  let telling: string | null = null
  article.exercises.forEach((exercise, number) => {
    const staged = stage(planSession([exercise])).steps
    const drawings = drawSequence(staged)
    let returned = false
    let before = ''
    staged.forEach(({ step, staged: done }, index) => {
      const drawing = drawings[index]
      const words = exercise.steps[step]
      if (!drawing || !words || !done) return
      // A step that leaves the body where it is ("stay for three breaths") needs no picture of its own.
      const pose = JSON.stringify(staged[index]?.pose)
      if (pose === before) return
      before = pose
      const svg = toSvg(drawing, { title: words.text.trim() })
      steps[`${number}.${step}`] = svg
      returned ||= words.kind === 'return'
      if (number === 0 && !returned && words.movements.length > 0) telling = svg
    })
  })
  return { steps, telling }
}
