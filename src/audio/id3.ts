/** Names and chapters for an MP3: an ID3v2.3 tag with CHAP and CTOC frames, as podcast players read them. */
import { joined } from './encode.ts'

/** A chapter of a recording, in seconds. */
export type Chapter = { readonly title: string; readonly from: number; readonly to: number }

export type Cover = { readonly bytes: Uint8Array; readonly mediaType: string }

export type Tags = {
  readonly title: string
  readonly author: string | null
  readonly chapters: readonly Chapter[]
  readonly cover: Cover | null
}

const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0) & 0xff))

/** UTF-16 with its mark: what every reader of ID3v2.3 knows. */
function wide(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, true)
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + index * 2, text.charCodeAt(index), true)
  return bytes
}

function big(number: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, number)
  return bytes
}

/** Seven bits a byte, so that no byte of the length looks like the start of sound. */
const syncSafe = (number: number) =>
  Uint8Array.of((number >> 21) & 0x7f, (number >> 14) & 0x7f, (number >> 7) & 0x7f, number & 0x7f)

const frame = (id: string, body: Uint8Array) =>
  joined([latin(id), big(body.length), Uint8Array.of(0, 0), body])

const textFrame = (id: string, text: string) => frame(id, joined([Uint8Array.of(1), wide(text)]))

const noOffset = big(0xffffffff)

function chapterFrame(chapter: Chapter, index: number): Uint8Array {
  const milliseconds = (seconds: number) => big(Math.round(seconds * 1000))
  return frame(
    'CHAP',
    joined([
      latin(`chapter${index}\0`),
      milliseconds(chapter.from),
      milliseconds(chapter.to),
      noOffset,
      noOffset,
      textFrame('TIT2', chapter.title),
    ]),
  )
}

function contentsFrame(count: number): Uint8Array {
  const topLevelInOrder = 3
  const names = Array.from({ length: count }, (_, index) => latin(`chapter${index}\0`))
  return frame('CTOC', joined([latin('contents\0'), Uint8Array.of(topLevelInOrder, count), ...names]))
}

/** The most chapters a table of contents can name: its count is one byte. */
const mostChapters = 255

/** The tag that stands before an MP3's sound. */
export function id3Tag({ title, author, chapters, cover }: Tags): Uint8Array {
  const kept = chapters.slice(0, mostChapters)
  const frames = [textFrame('TIT2', title), textFrame('TCON', 'Podcast')]
  if (author !== null) frames.push(textFrame('TPE1', author))
  if (kept.length > 0) frames.push(contentsFrame(kept.length), ...kept.map(chapterFrame))
  if (cover !== null) {
    const frontCover = 3
    const picture = [
      Uint8Array.of(0),
      latin(`${cover.mediaType}\0`),
      Uint8Array.of(frontCover, 0),
      cover.bytes,
    ]
    frames.push(frame('APIC', joined(picture)))
  }
  const body = joined(frames)
  return joined([latin('ID3'), Uint8Array.of(3, 0, 0), syncSafe(body.length), body])
}
