import type { Drawing, Shape } from './drawing.ts'
import { withAspect } from './frame.ts'
import { n } from './path.ts'
import { stillShapes } from './still/still.ts'
import type { OwnStyle } from './style.ts'
import { ownStyle } from './style.ts'
import { escapeXml, shapesToSvg } from './svg.ts'
import type { ThemeChoice } from './theme.ts'
import { coloursOf } from './theme.ts'
import { wrapWords } from './words.ts'

const text = '"Atkinson Hyperlegible Next Variable","Atkinson Hyperlegible Next",system-ui,sans-serif'
const display = '"Young Serif",Georgia,"Times New Roman",serif'

/** The colours of all the shapes in a picture, and its types. */
function styleFor(
  shapes: readonly Shape[],
  theme: ThemeChoice | undefined,
): OwnStyle & { readonly paper: string } {
  const colours = coloursOf(theme)
  const paper = 'uncoil-paper'
  const { css, shortClass } = ownStyle([paper, ...shapes.map(({ className }) => className)], colours)
  const types = `text{fill:${colours.ink};font-family:${text}}.uncoil-title{font-family:${display}}`
  return { css: `<style>${css}${types}</style>`, shortClass, paper: shortClass(paper) }
}

/** A drawing as a picture within a picture. */
function inset(
  { box, shapes }: Drawing,
  classOf: OwnStyle['shortClass'],
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const [bx, by, bw, bh] = withAspect(box, width / height)
  return (
    `<svg x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" ` +
    `viewBox="${n(bx)} ${n(by)} ${n(bw)} ${n(bh)}">${shapesToSvg(shapes, classOf)}</svg>`
  )
}

function lines(words: readonly string[], x: number, y: number, size: number, className = ''): string {
  const spans = words.map(
    (line, i) => `<tspan x="${n(x)}" dy="${i === 0 ? 0 : '1.25em'}">${escapeXml(line)}</tspan>`,
  )
  const named = className === '' ? '' : ` class="${className}"`
  return `<text${named} x="${n(x)}" y="${n(y)}" font-size="${n(size)}">${spans.join('')}</text>`
}

export type SocialCard = {
  readonly title: string
  /** Small words under the title: the publication, or how long it takes. */
  readonly subtitle?: string
  /** Drawn to fill the right part of the card, walls and floor to its edges. */
  readonly figure: Drawing
  readonly theme?: ThemeChoice
}

/** The card a link unfolds to: 1200 by 630, its title set large on paper beside the figure. Fixed colours. */
export function drawSocialCard({ title, subtitle = '', figure, theme }: SocialCard): string {
  const [width, height, split] = [1200, 630, 660]
  const size = title.length > 90 ? 46 : title.length > 52 ? 56 : 68
  const words = wrapWords(title, (split - 110) / size, 6)
  const top = height / 2 - ((words.length - 1) * size * 1.25) / 2 + size * 0.1
  // set large, so it keeps the tenths
  const { css, shortClass, paper } = styleFor(figure.shapes, theme)
  const picture = inset(figure, shortClass, split, 0, width - split, height)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="uncoil" role="img" viewBox="0 0 ${width} ${height}">` +
    `<title>${escapeXml(title)}</title>${css}` +
    `<rect class="${paper}" width="${width}" height="${height}"/>${picture}` +
    lines(words, 72, top, size, 'uncoil-title') +
    (subtitle === '' ? '' : lines(wrapWords(subtitle, (split - 110) / 28, 1), 72, height - 64, 28)) +
    '</svg>'
  )
}

export type SheetCell = { readonly drawing: Drawing; readonly caption: string }

/** How tall a row's pictures are, as a share of their width: a row of bodies that lie needs no square. */
function rowAspect(row: readonly SheetCell[]): number {
  const tallest = Math.max(...row.map(({ drawing: { box } }) => box[3] / box[2]))
  return Math.min(1, Math.max(0.55, tallest))
}

/** Pictures of all steps on one sheet, numbered, each over its words. Fixed colours. */
export function drawContactSheet(
  cells: readonly SheetCell[],
  {
    title,
    columns = 4,
    theme,
  }: { readonly title: string; readonly columns?: number; readonly theme?: ThemeChoice },
): string {
  const [cell, gap, head, words] = [280, 28, 110, 112]
  const across = Math.min(columns, Math.max(cells.length, 1))
  const width = across * (cell + gap) + gap
  const stills = cells.map(({ drawing, caption }) => ({
    caption,
    drawing: { ...drawing, shapes: stillShapes(drawing) },
  }))
  const { css, shortClass, paper } = styleFor(
    stills.flatMap(({ drawing }) => drawing.shapes),
    theme,
  )
  let body = ''
  let y = head
  for (let first = 0; first < cells.length; first += columns) {
    const row = stills.slice(first, first + columns)
    const picture = cell * rowAspect(row)
    row.forEach(({ drawing, caption }, column) => {
      const x = gap + column * (cell + gap)
      body += inset(drawing, shortClass, x, y, cell, picture)
      body += lines(wrapWords(`${first + column + 1}. ${caption}`, cell / 17, 4), x, y + picture + 26, 17)
    })
    y += picture + words
  }
  const height = y + gap
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="uncoil" role="img" viewBox="0 0 ${width} ${n(height)}">` +
    `<title>${escapeXml(title)}</title>${css}` +
    `<rect class="${paper}" width="${width}" height="${n(height)}"/>` +
    lines(wrapWords(title, (width - 2 * gap) / 34, 1), gap, 64, 34, 'uncoil-title') +
    `${body}</svg>`
  )
}
