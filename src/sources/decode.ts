import { type Problem, problem } from './problems.ts'

/** Control characters that no text has; a few of them mean bytes of another kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g
const DECLARED = /charset\s*=\s*["']?\s*(windows-1252|iso-8859-1|latin1|cp1252)/i

/** What windows-1252 has where Latin-1 has controls. Node 20's own decoder takes the one for the other. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\u0080-\u009f]/g, (one) => UPPER[one.charCodeAt(0) - 0x80] ?? one)
}

/**
 * Bytes as text: UTF-16 by its mark, else UTF-8, else windows-1252 with a problem that says so.
 * A byte order mark stays in the text, so that offsets are those of what was given.
 */
export function decode(bytes: Uint8Array): {
  readonly text: string | null
  readonly problems: readonly Problem[]
} {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe
  const big = bytes[0] === 0xfe && bytes[1] === 0xff
  if (little || big) {
    return {
      text: new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(bytes),
      problems: [],
    }
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if ((head.match(CONTROLS)?.length ?? 0) > head.length / 200)
    return { text: null, problems: [problem('binary')] }
  if (!DECLARED.test(head)) {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] }
    } catch {
      // Old pages and exports are often windows-1252 without saying so.
    }
  }
  return {
    text: decodeWindows1252(bytes),
    problems: DECLARED.test(head) ? [] : [problem('read-as-windows-1252')],
  }
}
