import { compact } from './compact.ts'
import type { Drawing } from './drawing.ts'
import { joinShapes } from './join-shapes.ts'
import { n } from './path.ts'
import { cssFor } from './style.ts'
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

function style(classes: string, { colours = 'page', theme }: SvgOptions): string {
  if (colours === 'page') return ''
  const own = coloursOf(theme)
  if (colours === 'fixed') return `<style>${cssFor(classes, (name) => own[name])}</style>`
  const night = coloursOf({ ...theme, scheme: 'dark' })
  const css = cssFor(classes, (name) => `var(--${name})`)
  const used = new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name as keyof typeof own))
  const variables = (from: typeof own, but?: typeof own) =>
    [...used]
      .filter((name) => !but || but[name] !== from[name])
      .map((name) => `--${name}:${from[name]}`)
      .join(';')
  const dark = theme?.scheme ? '' : `@media(prefers-color-scheme:dark){.uncoil{${variables(night, own)}}}`
  return `<style>.uncoil{${variables(own)}}${dark}${css}</style>`
}

/** Shapes as SVG elements, without the picture around them; `fine` keeps the tenths, for pictures shown large. */
export function shapesToSvg(drawing: Pick<Drawing, 'shapes'>, fine = false): string {
  let out = ''
  for (const { className, d } of drawing.shapes) {
    if (d !== '') out += `<path class="${className}" d="${fine ? d : compact(d)}"/>`
  }
  return out
}

/** Class names as short as can be, for a file where no others can meet them. */
function abbreviate(svg: string): string {
  const short = new Map<string, string>()
  return svg.replace(/uncoil-[\w-]*\w/g, (name) => {
    const known = short.get(name)
    if (known !== undefined) return known
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const made = (letters[short.size] ?? `z${short.size}`) as string
    short.set(name, made)
    return made
  })
}

/** The picture as SVG text. No inline style attribute and no script, so a strict content policy lets it through. */
export function toSvg(drawing: Drawing, options: SvgOptions): string {
  const [x, y, width, height] = drawing.box
  const body = shapesToSvg({ shapes: joinShapes(drawing.shapes) })
  const paper = options.paper
    ? `<rect class="uncoil-paper" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/>`
    : ''
  const description = options.description ? `<desc>${escapeXml(options.description)}</desc>` : ''
  const picture = `${style(paper + body, options)}${paper}${body}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="uncoil" role="img" viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}">` +
    `<title>${escapeXml(options.title)}</title>${description}${options.colours === 'alone' ? abbreviate(picture) : picture}</svg>`
  )
}
