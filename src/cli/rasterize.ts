/** SVG with fixed colours → PNG, in the process, without a browser. */
import { Resvg } from '@resvg/resvg-js'

/** The PNG of an SVG, so many pixels wide. Words are set in whatever of its fonts this machine has. */
export function rasterize(svg: string, widthPixels: number): Buffer {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPixels },
    font: { loadSystemFonts: true, defaultFontFamily: 'sans-serif' },
  })
  return picture.render().asPng()
}
