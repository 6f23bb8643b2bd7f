import { Resvg } from '@resvg/resvg-js'
import { plainFontFiles } from './font-files.ts'

/** The card as a PNG of 1200 by 630 pixels, for the many programs that show no SVG. */
export function cardPng(svg: string): Uint8Array<ArrayBuffer> {
  const font = {
    fontFiles: [...plainFontFiles()],
    loadSystemFonts: false,
    defaultFontFamily: 'Atkinson Hyperlegible Next',
  }
  return new Uint8Array(new Resvg(svg, { font, fitTo: { mode: 'width', value: 1200 } }).render().asPng())
}
