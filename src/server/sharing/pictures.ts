import {
  chooseCamera,
  type Drawing,
  drawFigure,
  drawSocialCard,
  rolledDown,
  type SvgOptions,
  toSvg,
} from '../../drawing/index.ts'
import type { Article, Exercise } from '../../language/index.ts'
import { planSession } from '../../session/index.ts'
import { type StagedStep, stage } from '../../staging/index.ts'
import type { Published } from './published.ts'
import { Remembered } from './remembered.ts'

/** SVG text by "exercise.step" (both from 0): the pose each step ends in. Steps that move nothing have none. */
export type StepPictures = Readonly<Record<string, string>>

const mostStaged = 300
const staged = new Remembered<readonly StagedStep[]>(mostStaged)

/** A step takes some 20 ms to find and to draw, and nobody else is answered meanwhile. */
const mostSteps = 150

/** The first exercises of a text, as many as are given pictures; those after them have their words alone. */
function pictured(exercises: readonly Exercise[]): readonly Exercise[] {
  let steps = 0
  const end = exercises.findIndex((exercise) => {
    steps += exercise.steps.length
    return steps > mostSteps
  })
  return end < 0 ? exercises : exercises.slice(0, end)
}

/** Finding the poses takes a moment, so an article's are found once a process. */
function stagedSteps({ text, exercises }: Article): readonly StagedStep[] {
  const shown = pictured(exercises)
  return shown.length === 0 ? [] : staged.get(text, () => stage(planSession(shown)).steps)
}

/** One view for a whole exercise, so that the pictures of its steps can be compared. */
function drawingsOf(steps: readonly StagedStep[]): Map<StagedStep, Drawing> {
  const drawn = new Map<StagedStep, Drawing>()
  for (const exercise of new Set(steps.map((step) => step.exercise))) {
    const shown = steps.filter((step) => step.exercise === exercise)
    const poses = shown.map(({ pose }) => pose)
    const camera = chooseCamera(poses, shown[0]?.props ?? [])
    for (const step of shown) drawn.set(step, drawFigure(step.pose, { camera, props: step.props }))
  }
  return drawn
}

const moves = new Set(['setup', 'move', 'return', 'switch-sides'])

const mostCharacters = 16_000_000 // a picture of a step has some ten thousand
const lengthOf = (pictures: StepPictures) =>
  Object.values(pictures).reduce((sum, picture) => sum + picture.length, 0)
const drawn = {
  page: new Remembered<StepPictures>(mostCharacters, lengthOf),
  fixed: new Remembered<StepPictures>(mostCharacters / 4, lengthOf),
}

function drawStepPictures(article: Article, colours: 'page' | 'fixed'): StepPictures {
  const steps = stagedSteps(article).filter(
    ({ exercise, step, staged }) => staged && moves.has(article.exercises[exercise]?.steps[step]?.kind ?? ''),
  )
  const pictures = [...drawingsOf(steps)].map(([{ exercise, step }, drawing]) => {
    const title = article.exercises[exercise]?.steps[step]?.text ?? ''
    return [`${exercise}.${step}`, toSvg(drawing, { title, colours } satisfies SvgOptions)] as const
  })
  return Object.fromEntries(pictures)
}

/**
 * The pictures of every step that moves and could be staged, in the colours of the page or in plain ones. Only the first
 * exercises of a very long text have any.
 */
export function stepPictures(article: Article, colours: 'page' | 'fixed'): StepPictures {
  return drawn[colours].get(article.text, () => drawStepPictures(article, colours))
}

/** The drawing that stands for an article: its last picture away from the start, else the brand's own. */
function cardFigure({ article }: Published): Drawing {
  const steps = stagedSteps(article).filter(({ exercise, step, staged }) => {
    return staged && article.exercises[exercise]?.steps[step]?.kind === 'move'
  })
  const telling = steps[Math.floor(steps.length / 2)]
  if (telling) return drawingsOf([telling]).get(telling) as Drawing
  const pose = rolledDown()
  return drawFigure(pose, { camera: chooseCamera([pose]) })
}

/** The card a link unfolds to, as SVG. */
export function cardSvg(published: Published): string {
  const { entry, publication } = published
  return drawSocialCard({ title: entry.title, subtitle: publication.title, figure: cardFigure(published) })
}

/** The figure alone, as a file with its own colours for light and dark. */
export function figureSvg(published: Published): string {
  return toSvg(cardFigure(published), { title: published.entry.title, colours: 'alone' })
}
