import { Resvg } from '@resvg/resvg-js'
import { drawIcon, toSvg } from '../drawing/index.ts'
import type { Cover } from './id3.ts'

const pixels = 600

/** A recording's cover: the figure on its own ground, as a square PNG. */
export function figureCover(): Cover {
  const svg = toSvg(drawIcon({ maskable: true }), { title: 'Uncoil', colours: 'fixed' })
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render()
  return { bytes: picture.asPng(), mediaType: 'image/png' }
}
