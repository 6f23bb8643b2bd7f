import { type Drawing, drawSequence, toSvg, withAspect } from '../drawing/index.ts'
import type { Article } from '../language/index.ts'
import { planSession } from '../session/index.ts'
import { stage } from '../staging/index.ts'

export type StepPictures = {
  /** SVG text by "exercise.step" (both from 0): the pose each step ends in. Steps that could not be drawn are absent. */
  readonly steps: Readonly<Record<string, string>>
  /** The most telling one, for lists: the last that was drawn before the way back. */
  readonly telling: string | null
}

/** The shape that holds every picture of an exercise, so that they stand in a row like frames of a film. */
function sharedAspect(drawings: readonly Drawing[]): number {
  const widest = Math.max(...drawings.map(({ box }) => box[2]))
  const highest = Math.max(...drawings.map(({ box }) => box[3]))
  return Math.min(4 / 3, Math.max(3 / 4, widest / highest))
}

const framed = (drawing: Drawing, aspect: number): Drawing => ({
  ...drawing,
  box: withAspect(drawing.box, aspect),
})

/** Draws the steps of an article's exercises, each exercise from one side. */
export function drawSteps(article: Article): StepPictures {
  const steps: Record<string, string> = {}
  let telling: string | null = null
  article.exercises.forEach((exercise, number) => {
    const staged = stage(planSession([exercise])).steps
    const drawings = drawSequence(staged)
    const aspect = sharedAspect(drawings)
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
      const title = words.text.trim()
      steps[`${number}.${step}`] = toSvg(framed(drawing, aspect), { title })
      returned ||= words.kind === 'return'
      if (number === 0 && !returned && words.movements.length > 0)
        telling = toSvg(framed(drawing, 1), { title })
    })
  })
  return { steps, telling }
}
