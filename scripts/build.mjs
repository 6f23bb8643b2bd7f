// Builds what is shipped: the browser's files (dist/web) and the command line with its server (dist/node).
import { cpSync } from 'node:fs'
import { build } from 'vite'

const logLevel = process.env.UNCOIL_BUILD_LOG ?? 'warn'

await build({ logLevel })
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
