// Builds what is shipped: the browser's files with their service worker (dist/web), and the command line with its
// server (dist/node).
import { cpSync, rmSync } from 'node:fs'
import { build } from 'vite'
import { injectManifest } from 'workbox-build'

const logLevel = process.env.UNCOIL_BUILD_LOG ?? 'warn'
const workerFolder = 'dist/worker'

await build({ logLevel })

await build({
  configFile: false,
  logLevel,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: workerFolder,
    target: 'es2022',
    lib: {
      entry: 'src/web/service-worker/service-worker.ts',
      formats: ['iife'],
      name: 'uncoilServiceWorker',
      fileName: () => 'service-worker.js',
    },
  },
})
const { count, warnings } = await injectManifest({
  swSrc: `${workerFolder}/service-worker.js`,
  swDest: 'dist/web/service-worker.js',
  globDirectory: 'dist/web',
  globPatterns: ['assets/**/*.{js,css,woff2}', 'icons/*.{svg,png}', 'manifest.webmanifest'],
  // Half a megabyte that few ever ask for: the clinician's page prints without it.
  globIgnores: ['assets/report-pdf-*.js'],
  // Names in assets/ carry a hash of their content; a second one would only make every visit fetch them again.
  dontCacheBustURLsMatching: /^assets\//,
})
if (count === 0 || warnings.length > 0)
  throw new Error(`The service worker keeps ${count} files. ${warnings.join(' ')}`)
rmSync(workerFolder, { recursive: true })

await build({
  configFile: false,
  logLevel,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ssr: true,
    outDir: 'dist/node',
    target: 'node20',
    rollupOptions: { input: { cli: 'src/cli/main.ts' } },
  },
})
cpSync('src/store/migrations', 'dist/node/migrations', { recursive: true })
