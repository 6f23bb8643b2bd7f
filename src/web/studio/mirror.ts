import { cutLine } from './cut-line.ts'
import type { Mark } from './marks.ts'

/** The coloured copy behind the textarea. */
export type Mirror = {
  readonly show: (text: string, marks: readonly Mark[]) => void
  readonly placeOfFinding: (finding: number) => { readonly left: number; readonly bottom: number } | null
  /** How far a place in the text is from the top of the window, in pixels. */
  readonly placeOf: (place: number) => number | null
}

type Line = { key: string; element: HTMLElement }

/** Makes a copy of which only the lines that changed are built anew: typing in a long text touches one of them. */
export function createMirror(place: HTMLElement): Mirror {
  let lines: Line[] = []
  let starts: number[] = []

  const build = (words: string, pieces: ReturnType<typeof cutLine>): HTMLElement => {
    const element = document.createElement('div')
    for (const { text, kinds, finding } of pieces) {
      if (kinds.length === 0) {
        element.append(text)
        continue
      }
      const mark = document.createElement('span')
      mark.className = kinds.map((kind) => `mark-${kind}`).join(' ')
      if (finding !== null) mark.dataset['finding'] = String(finding)
      mark.append(text)
      element.append(mark)
    }
    if (words === '') element.append('\u200B') // an empty line is as tall as any other
    return element
  }

  return {
    show: (text, marks) => {
      const fresh: Line[] = []
      starts = []
      const known = new Map<string, HTMLElement[]>()
      for (const { key, element } of lines) {
        const same = known.get(key)
        if (same) same.push(element)
        else known.set(key, [element])
      }
      let from = 0
      let first = 0
      for (const words of text.split('\n')) {
        const to = from + words.length
        // Marks are in order of their beginnings; only those that may reach this line are looked at.
        while (
          first < marks.length &&
          (marks[first] as Mark).to <= from &&
          (marks[first] as Mark).from < from
        )
          first++
        const pieces = cutLine(words, from, marks, first)
        const key = JSON.stringify(pieces)
        fresh.push({ key, element: known.get(key)?.shift() ?? build(words, pieces) })
        starts.push(from)
        from = to + 1
      }
      fresh.forEach(({ element }, index) => {
        if (place.children[index] !== element) place.insertBefore(element, place.children[index] ?? null)
      })
      while (place.children.length > fresh.length) place.lastElementChild?.remove()
      lines = fresh
    },
    placeOfFinding: (finding) => {
      const mark = place.querySelector(`[data-finding="${finding}"]`)
      if (!mark) return null
      const box = [...mark.getClientRects()].at(-1)
      const around = place.getBoundingClientRect()
      return box ? { left: box.left - around.left, bottom: box.bottom - around.top } : null
    },
    placeOf: (at) => {
      const index = starts.findLastIndex((start) => start <= at)
      return lines[index]?.element.getBoundingClientRect().top ?? null
    },
  }
}
