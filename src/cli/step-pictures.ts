/** The pictures of a staged session: one a step, and a sheet of them all. */
import type { ThemeChoice } from '../drawing/index.ts'
import { drawContactSheet, drawSequence, tintFor, toSvg } from '../drawing/index.ts'
import type { Session } from '../session/index.ts'
import type { StagedStep } from '../staging/index.ts'

export type StepPicture = {
  /** A file's name without its ending: `1-03-reach-both-hands`. */
  readonly name: string
  readonly svg: string
}

export type PictureOptions = {
  readonly title: string
  readonly theme: ThemeChoice
  /** For a rasteriser: plain colours and paper behind. */
  readonly fixed: boolean
}

const pad = (number: number) => String(number).padStart(2, '0')

function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
  return (
    plain
      .trim()
      .split(/[\s-]+/)
      .slice(0, 5)
      .join('-') || 'step'
  )
}

function textOf(session: Session, { exercise, step }: StagedStep): string {
  return session.exercises[exercise]?.steps[step]?.text.trim() ?? ''
}

/** What a screen reader says of a picture that words could not be turned into. */
const notUnderstood = 'Not understood: the figure holds the pose before.'

/** Draws every step. Each exercise is seen from one side, chosen for its movements. */
export function pictureSteps(
  session: Session,
  steps: readonly StagedStep[],
  { title, theme, fixed }: PictureOptions,
): { readonly pictures: readonly StepPicture[]; readonly sheet: string } {
  const pictures: StepPicture[] = []
  const cells: { drawing: ReturnType<typeof drawSequence>[number]; caption: string }[] = []
  for (const exercise of new Set(steps.map((step) => step.exercise))) {
    const own = steps.filter((step) => step.exercise === exercise)
    const drawings = drawSequence(own.map((step) => ({ ...step, tint: tintFor(step.pose) })))
    own.forEach((step, index) => {
      const drawing = drawings[index]
      if (!drawing) return
      const caption = textOf(session, step)
      cells.push({ drawing, caption: step.staged ? caption : `${caption} (not drawn)` })
      pictures.push({
        name: `${exercise + 1}-${pad(step.step + 1)}-${slug(caption)}`,
        svg: toSvg(drawing, {
          title: caption,
          ...(!step.staged && { description: notUnderstood }),
          colours: fixed ? 'fixed' : 'alone',
          theme,
          paper: fixed,
        }),
      })
    })
  }
  return { pictures, sheet: drawContactSheet(cells, { title, theme }) }
}
