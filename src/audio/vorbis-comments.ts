/** Names and chapters for an Ogg Vorbis file: its comment packet written anew (the encoder leaves it empty). */
import { joined } from './encode.ts'
import type { Tags } from './id3.ts'
import { type OggPage, pagesFor, readPages, writePage } from './ogg-pages.ts'

const utf8 = new TextEncoder()

function little(number: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, number, true)
  return bytes
}

function big(number: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, number)
  return bytes
}

const sized = (text: string) => {
  const bytes = utf8.encode(text)
  return joined([little(bytes.length), bytes])
}

/** "00:01:02.500", as chapter comments have it. */
function clockOf(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(milliseconds / 3_600_000), Math.floor(milliseconds / 60_000) % 60]
  const rest = `${two(Math.floor(milliseconds / 1000) % 60)}.${String(milliseconds % 1000).padStart(3, '0')}`
  return `${two(hours)}:${two(minutes)}:${rest}`
}

function picture(cover: NonNullable<Tags['cover']>): string {
  const frontCover = 3
  const mediaType = utf8.encode(cover.mediaType)
  const block = joined([
    big(frontCover),
    big(mediaType.length),
    mediaType,
    big(0), // no description; width, height, depth and colours are left for the reader to find
    big(0),
    big(0),
    big(0),
    big(0),
    big(cover.bytes.length),
    cover.bytes,
  ])
  return `METADATA_BLOCK_PICTURE=${Buffer.from(block).toString('base64')}`
}

function commentPacket(tags: Tags): Uint8Array {
  const comments = [`TITLE=${tags.title}`]
  if (tags.author !== null) comments.push(`ARTIST=${tags.author}`)
  tags.chapters.forEach((chapter, index) => {
    const number = String(index + 1).padStart(3, '0')
    comments.push(`CHAPTER${number}=${clockOf(chapter.from)}`, `CHAPTER${number}NAME=${chapter.title}`)
  })
  if (tags.cover) comments.push(picture(tags.cover))
  const framing = Uint8Array.of(1)
  const opening = joined([Uint8Array.of(3), utf8.encode('vorbis'), sized('uncoil'), little(comments.length)])
  return joined([opening, ...comments.map(sized), framing])
}

/** Takes whole packets out of pages until so many have ended, and says how many pages that took. */
function firstPackets(
  pages: readonly OggPage[],
  wanted: number,
): { packets: Uint8Array[]; pagesUsed: number } {
  const packets: Uint8Array[] = []
  let open: Uint8Array[] = []
  for (const [index, page] of pages.entries()) {
    let at = 0
    for (const piece of page.lacing) {
      open.push(page.body.subarray(at, at + piece))
      at += piece
      if (piece === 255) continue
      packets.push(joined(open))
      open = []
    }
    if (packets.length >= wanted) return { packets, pagesUsed: index + 1 }
  }
  throw new Error('an Ogg file without its three headers')
}

/** The same sound with a title, chapters and a cover. The headers stand on pages of their own, as Vorbis asks. */
export function withVorbisComments(bytes: Uint8Array, tags: Tags): Uint8Array {
  const [identification, ...rest] = readPages(bytes)
  if (!identification) throw new Error('an empty Ogg file')
  const { packets, pagesUsed } = firstPackets(rest, 2)
  const setup = packets[1]
  if (packets.length !== 2 || !setup) throw new Error('sound on a header page')
  const headers = pagesFor([commentPacket(tags), setup], identification.serial)
  const pages = [identification, ...headers, ...rest.slice(pagesUsed)]
  return joined(pages.map(writePage))
}
