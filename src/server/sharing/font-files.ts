import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const { resolve } = createRequire(import.meta.url)

/** A typeface of the papers as it is in its package (WOFF). */
export const fontFile = (name: string): Buffer => readFileSync(resolve(`@fontsource/${name}`))

export const titleFont = 'young-serif/files/young-serif-latin-400-normal.woff'
export const textFont = 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'
export const strongFont = 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff'

const woffHead = 44
const woffEntry = 20
const sfntHead = 12
const sfntEntry = 16

/** Unpacks a WOFF 1.0 file to the plain font inside it (W3C WOFF, section 4 and 5): tables are deflated one by one. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF file.')
  const count = woff.readUInt16BE(12)
  const font = Buffer.alloc(woff.readUInt32BE(16))
  font.writeUInt32BE(woff.readUInt32BE(4), 0)
  font.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  font.writeUInt16BE(2 ** power * sfntEntry, 6)
  font.writeUInt16BE(power, 8)
  font.writeUInt16BE(count * sfntEntry - 2 ** power * sfntEntry, 10)
  let place = sfntHead + count * sfntEntry
  for (let index = 0; index < count; index++) {
    const from = woffHead + index * woffEntry
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(from + at)) as [
      number,
      number,
      number,
    ]
    const table = woff.subarray(offset, offset + packed)
    const bytes = packed < length ? inflateSync(table) : table
    const to = sfntHead + index * sfntEntry
    woff.copy(font, to, from, from + 4) // its tag
    woff.copy(font, to + 4, from + 16, from + 20) // its checksum
    font.writeUInt32BE(place, to + 8)
    font.writeUInt32BE(length, to + 12)
    bytes.copy(font, place)
    place += Math.ceil(length / 4) * 4
  }
  return font
}

let unpacked: readonly string[] | undefined

/** Paths of the typefaces as plain font files, for a rasteriser that reads files only. Unpacked once a process. */
export function plainFontFiles(): readonly string[] {
  if (unpacked) return unpacked
  const folder = mkdtempSync(join(tmpdir(), 'uncoil-fonts-'))
  unpacked = [titleFont, textFont, strongFont].map((name, index) => {
    const path = join(folder, `${index}.ttf`)
    writeFileSync(path, unpackWoff(fontFile(name)))
    return path
  })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return unpacked
}
