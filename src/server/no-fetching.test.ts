import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('..', import.meta.url))
const asking =
  /\bfetch\(|from 'node:(?:http|https|http2|dgram|tls)'|XMLHttpRequest|from '(?:undici|axios|got)'|new WebSocket\(/

function asksOthers(room: string): string[] {
  return readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^suite\//.test(name))
    .filter((name) =>
      readFileSync(join(source, room, name), 'utf8')
        .split('\n')
        .some(
          (line) =>
            !/^\s*(?:import type|\/\/|\*)/.test(line) &&
            asking.test(line) &&
            !/site\.fetch|app\.fetch/.test(line),
        ),
    )
    .map((name) => `${room}/${name}`)
}

// An address in an article, an import or a request can then never make the server ask for it.
test('no room of the server has a way to fetch an address', () => {
  expect(['server', 'store', 'sources', 'contract', 'audio'].flatMap(asksOthers)).toEqual([])
})

test('the search finds a room that does', () => {
  expect(asksOthers('web').length).toBeGreaterThan(0)
})
