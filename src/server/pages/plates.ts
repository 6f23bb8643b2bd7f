import type { Line } from './layout-of-article.ts'

/** A picture with the lines that belong to it: the one that leads to its pose, and what is done while it lasts. */
export type Plate = {
  readonly picture: string | null
  readonly lines: readonly { readonly number: number; readonly text: string }[]
}

/**
 * Gathers lines under their pictures. "Stay for 3 breaths." has no picture of its own and stands under the one before;
 * what comes before the first picture ("you need a wall") stands with it. No line is left out or moved.
 */
export function platesOf(lines: readonly Line[], pictureOf: (line: Line) => string | null): readonly Plate[] {
  const plates: { picture: string | null; lines: { number: number; text: string }[] }[] = []
  lines.forEach((line, index) => {
    const picture = pictureOf(line)
    const last = plates.at(-1)
    const own = { number: index + 1, text: line.text }
    if (last && (picture === null || last.picture === null)) {
      last.picture ??= picture
      last.lines.push(own)
    } else plates.push({ picture, lines: [own] })
  })
  return plates
}
