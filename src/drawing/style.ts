import type { Colours } from './theme.ts'

type Paint = (name: keyof Colours) => string

/** Which shapes carry which colours. Selectors in groups, so that a picture has only the rules it needs. */
function rules(paint: Paint): readonly (readonly [needs: string, css: string])[] {
  const fill = (selector: string, name: keyof Colours): [string, string] => [
    selector,
    `.uncoil-${selector}{fill:${paint(name)}}`,
  ]
  const far = (material: 'skin' | 'top' | 'legs'): [string, string] => [
    `${material} uncoil-far`,
    `.uncoil-${material}.uncoil-far{fill:${paint(`${material}-far`)}}`,
  ]
  const faces = (
    kind: string,
    top: keyof Colours,
    side: keyof Colours,
    end: keyof Colours,
  ): [string, string] => [
    `${kind} `,
    `.uncoil .uncoil-${kind}{stroke:none}.uncoil-${kind}.uncoil-lit{fill:${paint(top)}}.uncoil-${kind}.uncoil-side{fill:${paint(side)}}.uncoil-${kind}.uncoil-end{fill:${paint(end)}}`,
  ]
  return [
    [
      '',
      `.uncoil path{stroke:${paint('line')};stroke-width:3;stroke-linejoin:round;stroke-linecap:round;paint-order:stroke}`,
    ],
    fill('skin', 'skin'),
    fill('top', 'top'),
    fill('legs', 'legs'),
    fill('hair', 'hair'),
    far('skin'),
    far('top'),
    far('legs'),
    ['features', `.uncoil .uncoil-features{fill:none;stroke:${paint('features')};stroke-width:3}`],
    ['seam', '.uncoil .uncoil-seam{stroke:none}'],
    ['shadow', `.uncoil .uncoil-shadow{fill:${paint('shadow')};stroke:none}`],
    ['contact', `.uncoil .uncoil-contact{fill:${paint('shadow')};stroke:none}`],
    ['ghost', `.uncoil .uncoil-ghost{fill:${paint('ghost')};stroke:none}`],
    ['arrow', `.uncoil .uncoil-arrow{fill:none;stroke:${paint('accent')};stroke-width:6.5}`],
    [
      'tint',
      `.uncoil .uncoil-tint{fill:${paint('accent')};stroke:${paint('accent')};stroke-width:14;stroke-opacity:.22;fill-opacity:.3}`,
    ],
    ['tint-2', '.uncoil .uncoil-tint-2{fill-opacity:.5}'],
    ['tint-3', '.uncoil .uncoil-tint-3{fill-opacity:.7}'],
    faces('wall', 'floor', 'wall', 'skirting'),
    ...['chair', 'step', 'table', 'bed'].map((kind) => faces(kind, 'prop-light', 'prop', 'prop-dark')),
    faces('block', 'prop-light', 'prop', 'prop-dark'),
    faces('mat', 'mat', 'mat-dark', 'mat-dark'),
    faces('ball', 'prop-light', 'prop', 'prop'),
    faces('cushion', 'mat', 'mat-dark', 'mat-dark'),
    ['band', `.uncoil .uncoil-band{fill:none;stroke:${paint('prop-dark')};stroke-width:10}`],
    [
      'region',
      `.uncoil .uncoil-region{fill:${paint('accent')};fill-opacity:0;stroke:none}.uncoil .uncoil-region:hover,.uncoil .uncoil-region-chosen{fill-opacity:.55}`,
    ],
    [
      'words',
      `.uncoil text{fill:${paint('ink')};font-family:"Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif}`,
    ],
    [
      'ground',
      `.uncoil .uncoil-ground{fill:${paint('ground')};stroke:none}.uncoil .uncoil-ground.uncoil-lit{fill:${paint('ground-floor')}}`,
    ],
    ['paper', `.uncoil .uncoil-paper{fill:${paint('paper')};stroke:none}`],
  ]
}

/** The style sheet a page needs once for all its figures; colours come from `--uncoil-…` properties. */
export function figureCss(): string {
  return rules((name) => `var(--uncoil-${name})`)
    .map(([, css]) => css)
    .join('\n')
}

/** Only the rules that the classes in use need, for a picture that stands alone. */
export function cssFor(classes: string, paint: Paint): string {
  return rules(paint)
    .filter(([needs]) => needs === '' || classes.includes(`uncoil-${needs}`))
    .map(([, css]) => css)
    .join('')
}
