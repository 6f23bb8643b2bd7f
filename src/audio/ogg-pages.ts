import { joined } from './encode.ts'

/** One page of an Ogg stream (RFC 3533). */
export type OggPage = {
  readonly flags: number
  readonly granule: bigint
  readonly serial: number
  /** Lengths of the pieces that packets are cut into; 255 means that the packet goes on. */
  readonly lacing: Uint8Array
  readonly body: Uint8Array
}

const headerLength = 27

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  return crc >>> 0
})

function checksum(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) crc = ((crc << 8) ^ crcTable[((crc >>> 24) ^ byte) & 0xff]!) >>> 0
  return crc
}

export function readPages(bytes: Uint8Array): readonly OggPage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pages: OggPage[] = []
  for (let at = 0; at + headerLength <= bytes.length; ) {
    if (view.getUint32(at) !== 0x4f676753) throw new Error('not an Ogg page')
    const pieces = bytes[at + 26]!
    const lacing = bytes.subarray(at + headerLength, at + headerLength + pieces)
    const from = at + headerLength + pieces
    const length = lacing.reduce((sum, piece) => sum + piece, 0)
    pages.push({
      flags: bytes[at + 5]!,
      granule: view.getBigUint64(at + 6, true),
      serial: view.getUint32(at + 14, true),
      lacing,
      body: bytes.subarray(from, from + length),
    })
    at = from + length
  }
  return pages
}

/** Writes a page with its place in the stream and its checksum. */
export function writePage(page: OggPage, sequence: number): Uint8Array {
  const head = new Uint8Array(headerLength + page.lacing.length)
  const view = new DataView(head.buffer)
  view.setUint32(0, 0x4f676753) // "OggS"
  head[5] = page.flags
  view.setBigUint64(6, page.granule, true)
  view.setUint32(14, page.serial, true)
  view.setUint32(18, sequence, true)
  head[26] = page.lacing.length
  head.set(page.lacing, headerLength)
  const bytes = joined([head, page.body])
  new DataView(bytes.buffer).setUint32(22, checksum(bytes), true)
  return bytes
}

const mostPieces = 255
const continued = 1
const noPacketEndsHere = 0xffffffffffffffffn

/** Lays packets out in as many pages as they need. */
export function pagesFor(packets: readonly Uint8Array[], serial: number): readonly OggPage[] {
  const pieces: { readonly bytes: Uint8Array; readonly begins: boolean; readonly ends: boolean }[] = []
  for (const packet of packets) {
    for (let at = 0; at <= packet.length; at += 255) {
      const bytes = packet.subarray(at, at + 255)
      pieces.push({ bytes, begins: at === 0, ends: bytes.length < 255 })
    }
  }
  const pages: OggPage[] = []
  for (let at = 0; at < pieces.length; at += mostPieces) {
    const own = pieces.slice(at, at + mostPieces)
    pages.push({
      flags: own[0]!.begins ? 0 : continued,
      granule: own.some((piece) => piece.ends) ? 0n : noPacketEndsHere,
      serial,
      lacing: Uint8Array.from(own.map((piece) => piece.bytes.length)),
      body: joined(own.map((piece) => piece.bytes)),
    })
  }
  return pages
}
