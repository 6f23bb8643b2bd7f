import type { Colours } from './theme.ts'

type Paint = (name: keyof Colours) => string

/** How a class looks. `fill` and `stroke` name a colour of the theme. */
type Look = {
  readonly fill?: keyof Colours | 'none'
  readonly stroke?: keyof Colours | 'none'
  readonly 'stroke-width'?: number
  readonly 'stroke-opacity'?: number
  readonly 'fill-opacity'?: number
}

const faces = (kind: string, top: keyof Colours, side: keyof Colours, end: keyof Colours) =>
  [
    [kind, { stroke: 'none' }],
    [`${kind} lit`, { fill: top }],
    [`${kind} side`, { fill: side }],
    [`${kind} end`, { fill: end }],
  ] as const

/** Which classes (without `uncoil-`) give a shape which look; what comes later has the last word. */
const looks: readonly (readonly [classes: string, look: Look])[] = [
  ['skin', { fill: 'skin' }],
  ['top', { fill: 'top' }],
  ['legs', { fill: 'legs' }],
  ['hair', { fill: 'hair' }],
  ['skin far', { fill: 'skin-far' }],
  ['top far', { fill: 'top-far' }],
  ['legs far', { fill: 'legs-far' }],
  ['features', { fill: 'none', stroke: 'features' }],
  ['seam', { stroke: 'none' }],
  ['shadow', { fill: 'shadow', stroke: 'none' }],
  ['contact', { fill: 'shadow', stroke: 'none' }],
  ['ghost', { fill: 'ghost', stroke: 'none' }],
  ['arrow', { fill: 'none', stroke: 'accent', 'stroke-width': 6.5 }],
  [
    'tint',
    { fill: 'accent', stroke: 'accent', 'stroke-width': 14, 'stroke-opacity': 0.22, 'fill-opacity': 0.3 },
  ],
  ['tint-2', { 'fill-opacity': 0.5 }],
  ['tint-3', { 'fill-opacity': 0.7 }],
  ...faces('wall', 'floor', 'wall', 'skirting'),
  ...['chair', 'step', 'table', 'bed', 'block'].flatMap((kind) =>
    faces(kind, 'prop-light', 'prop', 'prop-dark'),
  ),
  ...faces('mat', 'mat', 'mat-dark', 'mat-dark'),
  ...faces('ball', 'prop-light', 'prop', 'prop'),
  ...faces('cushion', 'mat', 'mat-dark', 'mat-dark'),
  ['band', { fill: 'none', stroke: 'prop-dark', 'stroke-width': 10 }],
  ['region', { fill: 'accent', 'fill-opacity': 0, stroke: 'none' }],
  ['ground', { fill: 'ground', stroke: 'none' }],
  ['ground lit', { fill: 'ground-floor' }],
  ['paper', { fill: 'paper', stroke: 'none' }],
]

function declarations(look: Look, paint: Paint): string {
  return Object.entries(look)
    .map(([property, value]) => {
      const colour = (property === 'fill' || property === 'stroke') && value !== 'none'
      const text = colour ? paint(value as keyof Colours) : String(value).replace(/^0\./, '.')
      return `${property}:${text}`
    })
    .join(';')
}

/** What every line of a figure has in common. */
function pathRule(selector: string, paint: Paint): string {
  const line = declarations({ stroke: 'line', 'stroke-width': 3 }, paint)
  return `${selector}{${line};stroke-linejoin:round;stroke-linecap:round;paint-order:stroke}`
}

/** The style sheet a page needs once for all its figures; colours come from `--uncoil-…` properties. */
export function figureCss(): string {
  const paint: Paint = (name) => `var(--uncoil-${name})`
  return [
    pathRule('.uncoil path', paint),
    ...looks.map(([classes, look]) => {
      const selector = classes
        .split(' ')
        .map((name) => `.uncoil-${name}`)
        .join('')
      return `.uncoil ${selector}{${declarations(look, paint)}}`
    }),
    '.uncoil .uncoil-region:hover,.uncoil .uncoil-region-chosen{fill-opacity:.55}',
    `.uncoil text{fill:${paint('ink')};font-family:"Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif}`,
  ].join('\n')
}

/** The look of a shape by all its classes. */
function lookOf(className: string): Look {
  const names = className.replaceAll('uncoil-', '').split(' ')
  const all = looks.filter(([classes]) => classes.split(' ').every((name) => names.includes(name)))
  return Object.assign({}, ...all.map(([, look]) => look))
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const letterFor = (place: number) => alphabet[place] ?? `z${place}`

export type OwnStyle = {
  readonly css: string
  /** A shape's classes in this picture, by its own classes. */
  readonly shortClass: (className: string) => string
}

/** The colours of a look alone, as another scheme may change them. */
function coloursIn({ fill, stroke }: Look): Look {
  return { ...(fill && { fill }), ...(stroke && { stroke }) }
}

/**
 * A style sheet for one picture that stands alone: a class of one letter for each look in use, so that things of
 * one colour share it, and one for everything without a line. With colours for the dark, those that differ follow
 * the reader's scheme.
 */
export function ownStyle(classNames: Iterable<string>, day: Colours, night?: Colours): OwnStyle {
  const short = new Map<string, string>()
  const letters = new Map<string, string>()
  const letterOf = (look: Look): string => {
    const css = declarations(look, (name) => day[name])
    const letter = letters.get(css) ?? letterFor(letters.size)
    if (!letters.has(css)) {
      letters.set(css, letter)
      sheet += `.${letter}{${css}}`
      const [byDay, byNight] = [day, night ?? day].map((colours) =>
        declarations(coloursIn(look), (name) => colours[name]),
      )
      if (byDay !== byNight) dark += `.${letter}{${byNight}}`
    }
    return letter
  }
  let sheet = pathRule('path', (name) => day[name])
  let dark = night && night.line !== day.line ? `path{stroke:${night.line}}` : ''
  for (const className of classNames) {
    if (short.has(className)) continue
    const { stroke, ...rest } = lookOf(className)
    const look: Look = stroke === undefined || stroke === 'none' ? rest : { ...rest, stroke }
    short.set(className, letterOf(look) + (stroke === 'none' ? ` ${letterOf({ stroke: 'none' })}` : ''))
  }
  if (dark !== '') sheet += `@media(prefers-color-scheme:dark){${dark}}`
  return { css: sheet, shortClass: (className) => short.get(className) ?? className }
}
