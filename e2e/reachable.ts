import type { Page } from '@playwright/test'

/**
 * What is wrong with the player for somebody who magnifies: words or buttons that no scrolling up and down brings into
 * sight, that lie over each other, or that something lies over. Empty when all is well.
 */
export function unreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const frame = document.querySelector<HTMLElement>('.player-frame')
    if (!frame) return ['there is no player']
    const wrong: string[] = []
    if (frame.scrollWidth > frame.clientWidth)
      wrong.push(`sideways: ${frame.scrollWidth} of ${frame.clientWidth}`)
    const words = 'h2, h3, legend, p, li, dt, dd, .during-progress span'
    const controls = 'button:not(.during-touch), a, label'
    const nameOf = (element: Element) => (element.textContent ?? '').trim().slice(0, 40)
    const shown = [...frame.querySelectorAll<HTMLElement>(`${words}, ${controls}`)].filter(
      // What comes next is one line that may end in dots; it is said and shown whole when its turn comes.
      (element) =>
        !element.matches('.during-next') &&
        nameOf(element) !== '' &&
        element.checkVisibility() &&
        !element.closest('.visually-hidden'),
    )
    // Letters, or the whole shape of what is pressed; nothing that contains another of the list.
    const leaves = shown.filter(
      (element) => !shown.some((other) => other !== element && element.contains(other)),
    )
    const start = frame.scrollTop
    for (const element of leaves) {
      const block = element.clientHeight > frame.clientHeight ? 'start' : 'center'
      element.scrollIntoView({ block, behavior: 'instant' })
      const range = document.createRange()
      range.selectNodeContents(element)
      const box = (element.matches(controls) ? element : range).getBoundingClientRect()
      const slack = 1 // rounding
      if (box.left < -slack || box.right > innerWidth + slack)
        wrong.push(`cut at the side: ${nameOf(element)}`)
      if (box.top < -slack) wrong.push(`cannot be scrolled to: ${nameOf(element)}`)
      if (
        element.scrollWidth > element.clientWidth + slack &&
        getComputedStyle(element).overflow !== 'visible'
      )
        wrong.push(`cut off: ${nameOf(element)}`)
      if (!element.matches(controls)) continue
      const [x, y] = [(box.left + box.right) / 2, Math.min((box.top + box.bottom) / 2, innerHeight - 2)]
      const hit = document.elementFromPoint(x, y)
      if (!hit || !(element.contains(hit) || hit.contains(element)))
        wrong.push(`something lies over: ${nameOf(element)}`)
    }
    frame.scrollTop = start
    // Measured from one place of the scroll; what is meant to stay at the edge while the rest passes is left out.
    const boxes = leaves
      .filter((element) => !element.closest('.during-controls') && !element.matches('.player-close'))
      .map((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return {
          name: nameOf(element),
          box: (element.matches('button') ? element : range).getBoundingClientRect(),
        }
      })
    for (const [index, one] of boxes.entries())
      for (const two of boxes.slice(index + 1)) {
        const wide = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left)
        const tall = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top)
        if (wide > 1 && tall > 1) wrong.push(`over each other: ${one.name} / ${two.name}`)
      }
    return wrong
  })
}

/** Goes through everything that can be reached by Tab, once round, and tells where the focus could not be seen. */
export async function unseenFocus(page: Page): Promise<readonly string[]> {
  const unseen: string[] = []
  const seen = new Set<string>()
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab')
    const { name, problem } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      // A radio that is drawn by its label is outlined there.
      const shape = element.matches('.chip input') ? (element.closest('.chip') as HTMLElement) : element
      const box = shape.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(shape)
      const inSight = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)
      return {
        name: `${element.tagName} ${element.ariaLabel ?? ''} ${(shape.textContent ?? '').trim().slice(0, 30)}`,
        problem:
          element === document.body || element.matches('dialog')
            ? null
            : outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2
              ? 'has no outline'
              : inSight < Math.min(box.height, 20)
                ? 'is out of sight'
                : null,
      }
    })
    if (seen.has(name) && times > 3) break
    seen.add(name)
    if (problem) unseen.push(`${name} ${problem}`)
  }
  return unseen
}

/** Words whose colour is too near to what lies behind them (below 4.5 to 1), by the colours that are really used. */
export function faintWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const partsOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const isClear = (colour: string) => partsOf(colour)[3] === 0
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor
    }
    const words = document.querySelectorAll<HTMLElement>(
      '.player-frame :is(h2, h3, legend, p, li, button, a, label):not([disabled], .during-touch)',
    )
    return [...words].flatMap((element) => {
      const [one, other] = [light(getComputedStyle(element).color), light(behind(element))]
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
      return ratio < 4.5 ? [`${element.textContent}: ${ratio.toFixed(1)}`] : []
    })
  })
}
