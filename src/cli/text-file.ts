/** Text from a file or standard input, or a plain sentence saying why there is none. */
import { readFile } from 'node:fs/promises'

export type TextSource = { readonly text: string } | { readonly problem: string }

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'it may not be read (permission denied)',
  EPERM: 'it may not be read (permission denied)',
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Decodes UTF-8 (or UTF-16 with its mark). Bytes that aren't text are a problem, never a garbled answer. */
export function decode(name: string, bytes: Uint8Array): TextSource {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!utf16 && bytes.includes(0)) return { problem: `${name}: that is not a text file` }
  const encoding = !utf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  try {
    // The byte order mark is kept, so that offsets stay those of the file's text.
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { problem: `${name}: that is not UTF-8 text` }
  }
}

/** The bytes of a file, or of standard input for `-`. Never throws for what a person may mistype. */
export async function readBytes(
  name: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  try {
    return { bytes: name === '-' ? await readStandardInput() : await readFile(name) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { problem: `${shownName(name)}: ${REASONS[code] ?? 'it could not be read'}` }
  }
}

/** A file's name as it is told to a person. */
export function shownName(name: string): string {
  return name === '-' ? 'standard input' : name
}

/** Reads a file of plain text, or standard input for `-`. */
export async function readTextFile(name: string): Promise<TextSource> {
  const given = await readBytes(name)
  return 'problem' in given ? given : decode(shownName(name), given.bytes)
}
