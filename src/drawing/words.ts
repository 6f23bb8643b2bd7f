/** How wide a letter is, in ems: near enough for the humanist and serif faces we set titles in. */
function width(letter: string): number {
  if (/[ijl.,;:'’!|]/.test(letter)) return 0.3
  if (/[ftr\s()-]/.test(letter)) return 0.38
  if (/[mwMW@%—]/.test(letter)) return 0.9
  if (/[A-Z0-9]/.test(letter)) return 0.68
  // letters of scripts that fill a square
  if (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(letter)) return 1
  return 0.55
}

/** How wide a text is set, in ems. */
export function widthOf(text: string): number {
  let ems = 0
  for (const letter of text) ems += width(letter)
  return ems
}

/** Breaks a text into lines of at most so many ems. What does not fit in the lines allowed ends in an ellipsis. */
export function wrapWords(text: string, ems: number, mostLines: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer) <= ems) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  if (line !== '') lines.push(line)
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, mostLines)
  let last = kept[mostLines - 1] as string
  while (last !== '' && widthOf(`${last}…`) > ems) last = last.slice(0, -1).trimEnd()
  kept[mostLines - 1] = `${last}…`
  return kept
}
