import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/**
 * What a page fetches of a room, in bytes, minified and gzipped: what it names from the room's door (`{ read }`, or `*`
 * for all of it) and all that this needs. Built as the app is: a library's build would keep the indents and count them.
 */
export async function shippedBytes(room: string, names = '*'): Promise<number> {
  const door = fileURLToPath(new URL(`../src/${room}/index.ts`, import.meta.url))
  const page = 'page-that-names'
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: page,
        resolveId: (id) => (id.endsWith(page) ? `\0${page}` : null),
        load: (id) => (id === `\0${page}` ? `export ${names} from ${JSON.stringify(door)}` : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: page,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
  return gzipSync(code, { level: 9 }).length
}
