import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'uncoil-readme-'))

const fenced = (kind: string) =>
  [...readme.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, title]) => title === kind)
    .map(([, , text]) => text ?? '')

/** Runs a line of the README as a shell would, with `uncoil` being this checkout's. */
function run(line: string) {
  const here = `${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'bin/uncoil.js'))} `
  const { status, stdout, stderr } = spawnSync(
    line.replace(/\buncoil (?=[a-z])/, () => here),
    {
      cwd: folder,
      encoding: 'utf8',
      shell: true,
    },
  )
  return { status, stdout, stderr }
}

beforeAll(() => {
  const [article = ''] = fenced('text fold.txt')
  expect(article).toContain('Fold at a wall')
  writeFileSync(join(folder, 'fold.txt'), article)
})
afterAll(() => rmSync(folder, { recursive: true }))

const slowest = 120_000 // each starts Node anew, and one of them speaks
const lines = fenced('sh').flatMap((text) => text.split('\n').filter((line) => line.startsWith('uncoil ')))

describe('the README', () => {
  test('has examples to run', () => {
    expect(lines.length).toBeGreaterThanOrEqual(7)
  })

  test.each(lines)(
    '%s',
    (line) => {
      const { status, stdout, stderr } = run(line)
      expect(status, stderr).toBe(0)
      const out = /--out (\S+)/.exec(line)?.[1]
      if (out === undefined) {
        // A text without findings is answered by silence.
        if (!line.startsWith('uncoil lint')) expect(stdout.length).toBeGreaterThan(100)
        return
      }
      const path = join(folder, out)
      expect(statSync(path).isDirectory() ? readdirSync(path).length : statSync(path).size).toBeGreaterThan(5)
    },
    slowest,
  )

  test.each(fenced('console'))(
    'shows what is really printed: %s',
    (text) => {
      const [command = '', ...printed] = text.split('\n')
      expect(run(command.replace(/^\$ /, '')).stdout).toBe(printed.join('\n'))
    },
    slowest,
  )

  test('points only at what is there', () => {
    const names = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
    const documents = [
      ...names,
      ...readdirSync(join(root, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ]
    const dead = documents.flatMap((document) => {
      const text = readFileSync(join(root, document), 'utf8')
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)|src="(?!https?:)([^"]+)"/g)]
      return targets
        .map(([, link, source]) => link ?? source ?? '')
        .filter((target) => !existsSync(join(root, dirname(document), target)))
        .map((target) => `${document} → ${target}`)
    })
    expect(dead).toEqual([])
  })
})

describe('what is written for whoever comes next', () => {
  const made = ['src/web/entries/breathe.tsx'] // the file that a walk-through tells to make
  const inFolder = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`)
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...inFolder('docs')]
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const hits = (pattern: RegExp) =>
    documents.flatMap((document) =>
      [...readFileSync(join(root, document), 'utf8').matchAll(pattern)].map(
        ([, hit = '']) => [document, hit] as const,
      ),
    )

  test('names only files that there are', () => {
    const files = hits(/`((?:src|scripts|e2e|docs|bench|bin|conformance|articles)\/[\w./-]+)`/g)
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter(([, file]) => !made.includes(file) && !existsSync(join(root, file)))).toEqual([])
  })

  test('names only commands that there are', () => {
    const commands = hits(/npm run ([\w:-]+)/g)
    expect(commands.length).toBeGreaterThan(20)
    expect(commands.filter(([, name]) => !(name in scripts))).toEqual([])
  })
})
