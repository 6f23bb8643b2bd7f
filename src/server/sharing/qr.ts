import { encode } from 'uqr'

/** A QR code's dark squares as one SVG path, one unit a square, with the quiet border that scanners need. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: path.join(''), size }
}

export function qrSvg(text: string, title: string): string {
  const { path, size } = qrPath(text)
  const safeTitle = title.replace(/[<&]/g, '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges"><title>${safeTitle}</title><path d="${path}"/></svg>`
}
