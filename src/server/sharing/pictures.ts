import {
  chooseCamera,
  type Drawing,
  drawFigure,
  drawSocialCard,
  rolledDown,
  toSvg,
} from '../../drawing/index.ts'
import type { Published } from './published.ts'

/** SVG text by "exercise.step" (both from 0): the pose each step ends in. Empty where nothing could be staged. */
export type StepPictures = Readonly<Record<string, string>>

/** The figure on an article's card: the brand's own, rolled down. */
function cardFigure(): Drawing {
  const pose = rolledDown()
  return drawFigure(pose, { camera: chooseCamera([pose]) })
}

/** The card a link unfolds to, as SVG. */
export function cardSvg({ entry, publication }: Published): string {
  return drawSocialCard({ title: entry.title, subtitle: publication.title, figure: cardFigure() })
}

/** The figure alone, as a file with its own colours for light and dark. */
export function figureSvg({ entry }: Published): string {
  return toSvg(cardFigure(), { title: entry.title, colours: 'alone' })
}
