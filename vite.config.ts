import { readdirSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { appIcons } from './scripts/site/app-icons.ts'
import { wholeFigureCss } from './src/web/design/figure-css.ts'

// A file in src/web/entries/ is a page's own script; the server finds it in the manifest by its name.
const entries = readdirSync('src/web/entries').filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
)

/** The figure's style sheet comes from the drawing itself, so that the two can't drift apart. */
const figureCss: Plugin = {
  name: 'uncoil-figure-css',
  resolveId: (id) => (id === 'virtual:figure.css' ? '\0figure.css' : null),
  load: (id) => (id === '\0figure.css' ? wholeFigureCss() : null),
}

const icons: Plugin = {
  name: 'uncoil-icons',
  generateBundle() {
    for (const file of appIcons()) this.emitFile({ type: 'asset', ...file })
  },
}

/** What is always fetched together travels in one file: many small ones weigh more. */
const together = [
  // What fetches the rest stays apart, or a page would fetch all of it before a tap.
  {
    name: 'preload',
    test: /preload-helper|rolldown.runtime|src\/words\/(?:language|player\/index)|src\/web\/(?:site\/language|plan\/plan-place)/,
    priority: 2,
  },
  {
    name: 'base',
    test: /node_modules\/@?preact\/|src\/web\/settings\/(?:settings|controls)\.tsx?|src\/words\/(?:amounts|capital)/,
  },
  // What the player shares with what it fetches later: without it, all that it holds would be made ready to be shared.
  {
    name: 'player',
    test: /src\/web\/(?:player\/(?:words|pain-scale)|device\/(?:media-keys|start-worker)|care\/(?:gate|record)|sending\/place|voice\/(?!recorded|cue-key))|src\/care\/gate/,
  },
  { name: 'session', test: /src\/(?:session\/|player\/(?!tone-samples|tapped-breath))/ },
]

export default defineConfig({
  plugins: [figureCss, icons],
  publicDir: false,
  worker: { format: 'iife' }, // see src/web/device/start-worker.ts
  // LightDark: our colours are variables by theme, and no sheet says light-dark(); its stand-in would be dead weight.
  css: { lightningcss: { exclude: 1_048_576 } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0, // a data: URL would need a hole in the content security policy
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 560, // the library that sets a report as PDF, fetched when one is asked for
    rollupOptions: {
      input: Object.fromEntries(
        entries.map((file) => [basename(file, extname(file)), `src/web/entries/${file}`]),
      ),
      output: { codeSplitting: { groups: together } },
    },
  },
})
