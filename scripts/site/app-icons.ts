import { Resvg } from '@resvg/resvg-js'
import { coloursOf, drawIcon, toSvg } from '../../src/drawing/index.ts'

/** A file of the built site. */
export type BuiltFile = { readonly fileName: string; readonly source: string | Uint8Array }

const title = 'Uncoil'

function png(svg: string, pixels: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng()
}

/** The app's icons, drawn by the figure, and the manifest that makes it installable. Made when the site is built. */
export function appIcons(): readonly BuiltFile[] {
  const plain = toSvg(drawIcon(), { title, colours: 'fixed' })
  const maskable = toSvg(drawIcon({ maskable: true }), { title, colours: 'fixed' })
  const paper = coloursOf().paper
  const manifest = {
    name: 'Uncoil',
    short_name: 'Uncoil',
    description: 'Follow an exercise hands-free, and learn honestly whether it helps.',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['health', 'fitness'],
    icons: [
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: 'Try your own text', url: '/try' }],
  }
  return [
    { fileName: 'icons/icon.svg', source: plain },
    { fileName: 'icons/icon-192.png', source: png(plain, 192) },
    { fileName: 'icons/icon-512.png', source: png(plain, 512) },
    { fileName: 'icons/icon-maskable-512.png', source: png(maskable, 512) },
    // iOS rounds corners itself, so its icon fills the square.
    { fileName: 'icons/icon-180.png', source: png(maskable, 180) },
    { fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) },
  ]
}
