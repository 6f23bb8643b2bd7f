import type { Box, Drawing, Shape } from './drawing.ts'
import { stillShapes } from './still/still.ts'
import { ownStyle } from './style.ts'
import type { ThemeChoice } from './theme.ts'
import { coloursOf } from './theme.ts'

export type SvgOptions = {
  /** What the picture is called, and what it shows; read aloud by screen readers. */
  readonly title: string
  readonly description?: string
  /**
   * 'page' (the default) leaves colours to the page's style sheet (`figureCss`). 'alone' brings its own
   * and follows the reader's light or dark: for a file of its own. 'fixed' has plain
   * colours, for rasterisers and papers.
   */
  readonly colours?: 'page' | 'alone' | 'fixed'
  readonly theme?: ThemeChoice
  /** Paint the paper behind the figure. */
  readonly paper?: boolean
}

export function escapeXml(text: string): string {
  const safe = text.replace(/[&<>"]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;',
  )
  // XML can't hold most control characters at all; Word leaves some in pasted text.
  return safe.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

/** Shapes as SVG elements, without the picture around them. */
export function shapesToSvg(
  shapes: readonly Shape[],
  classOf: (className: string) => string = (className) => className,
): string {
  let out = ''
  for (const { className, d } of shapes) {
    if (d !== '') out += `<path class="${classOf(className)}" d="${d}"/>`
  }
  return out
}

/** The picture as SVG text. No inline style attribute and no script, so a strict content policy lets it through. */
export function toSvg(
  drawing: Drawing,
  { title, description, colours = 'page', theme, paper }: SvgOptions,
): string {
  const [x, y, right, bottom] = wholeBox(drawing.box)
  const window = `${x} ${y} ${right - x} ${bottom - y}`
  const shapes = stillShapes(drawing)
  const own =
    colours === 'page'
      ? undefined
      : ownStyle(
          [...(paper ? [paperClass] : []), ...shapes.map(({ className }) => className)],
          coloursOf(theme),
          colours === 'alone' && !theme?.scheme ? coloursOf({ ...theme, scheme: 'dark' }) : undefined,
        )
  const classOf = own?.shortClass ?? ((className: string) => className)
  const behind = paper
    ? `<rect class="${classOf(paperClass)}" x="${x}" y="${y}" width="${right - x}" height="${bottom - y}"/>`
    : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${own ? '' : 'class="uncoil" '}role="img" viewBox="${window}">` +
    `<title>${escapeXml(title)}</title>${description ? `<desc>${escapeXml(description)}</desc>` : ''}` +
    `${own ? `<style>${own.css}</style>` : ''}${behind}${shapesToSvg(shapes, classOf)}</svg>`
  )
}

const paperClass = 'uncoil-paper'

/** A window's edges in whole units, none of it lost: left, top, right, bottom. */
function wholeBox([x, y, width, height]: Box): Box {
  return [Math.floor(x), Math.floor(y), Math.ceil(x + width), Math.ceil(y + height)]
}
