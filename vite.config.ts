import { readdirSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { defineConfig } from 'vite'

// A file in src/web/entries/ is a page's own script; the server finds it in the manifest by its name.
const entries = readdirSync('src/web/entries').filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
)

export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0, // a data: URL would need a hole in the content security policy
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: Object.fromEntries(
        entries.map((file) => [basename(file, extname(file)), `src/web/entries/${file}`]),
      ),
    },
  },
})
