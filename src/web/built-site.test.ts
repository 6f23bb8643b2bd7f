import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const web = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/** Every text that a browser can get from the built folder. */
function builtFiles(): readonly { readonly name: string; readonly text: string }[] {
  if (!existsSync(web)) throw new Error('Nothing is built: npm run build.')
  return readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|css|html|svg|webmanifest)$/.test(name))
    .map((name) => ({ name, text: readFileSync(`${web}${name}`, 'utf8') }))
}

/** Addresses that are names or are written down for people, never asked for. */
const names = [
  /^http:\/\/www\.w3\.org\//, // XML namespaces
  /^http:\/\/(?:loinc|unitsofmeasure)\.org|^http:\/\/terminology\.hl7\.org\//, // code systems of the health record
  /^http:\/\/(?:ns\.adobe\.com|purl\.org|www\.aiim\.org)\//, // namespaces of a PDF
  /^https:\/\/tools\.ietf\.org\//, // comments in packages
  /^https:\/\/simplewebauthn\.dev\//, // in an error's text
  /^https:\/\/bit\.ly\/wb-precache$/, // in an error's text
  /^https:\/\/doi\.org\/$/, // sources, as links to follow
]

const files = () => builtFiles().map(({ name, text }) => [name, text] as const)
const found = (pattern: RegExp, ending: RegExp = /./) =>
  files()
    .filter(([name]) => ending.test(name))
    .flatMap(([name, text]) => [...text.matchAll(pattern)].map(([hit]) => `${name}: ${hit.slice(0, 120)}`))

test('no built file names an address elsewhere, but for names and what is linked to', () => {
  expect(files().length).toBeGreaterThan(50)
  const addresses = found(/(?:https?:|wss?:)?\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}[\w./-]*/gi)
  const unknown = addresses.filter((one) => !names.some((known) => known.test(one.replace(/^.*?: /, ''))))
  expect(unknown).toEqual([])
})

test('style sheets load only what lies beside them', () => {
  const loads = found(/url\([^)]*\)|@import[^;]*/g, /\.css$/)
  expect(loads.length).toBeGreaterThan(3) // the typefaces: the search finds what there is
  expect(loads.filter((one) => !/: url\(["']?(?:\/assets\/|data:image\/svg|#)/.test(one))).toEqual([])
})

test('no built script makes code from words, and none writes markup with a handler', () => {
  expect(found(/\beval\(|new Function\(|\bFunction\(["'`]/g, /\.js$/)).toEqual([])
  expect(found(/<[a-z][^<>]*\son[a-z]+=/g)).toEqual([])
  expect(found(/javascript:/gi)).toEqual([])
})
