const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const unread = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME BUTTON SELECT TEXTAREA TITLE HEAD'.split(' '),
)

type Line = { text: string; gap: boolean }
type List = { readonly marker: () => string; begun: boolean }

/** Rich text as plain text that keeps its lists, headings and paragraphs. */
export function textOfHtml(root: Element): string {
  const lines: Line[] = [{ text: '', gap: false }]
  const last = () => lines[lines.length - 1] as Line
  const breakLine = (gap: boolean) => {
    if (/^(?:-|\d+\.)? ?$/.test(last().text)) last().gap ||= gap && last().text === ''
    else lines.push({ text: '', gap })
  }
  const walk = (element: Element, list: List | null): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        const words = (child.nodeValue ?? '').replace(/[\s\u00A0]+/g, ' ')
        last().text = (last().text + words).replace(/^ /, '').replace(/ {2,}/g, ' ')
        continue
      }
      if (child.nodeType !== 1) continue
      const inner = child as Element
      const name = inner.tagName.toUpperCase()
      if (unread.has(name)) continue
      if (name === 'BR') {
        breakLine(false)
        continue
      }
      const isItem = name === 'LI'
      // The items of one list stay together; everything else stands apart.
      if (blocks.has(name)) breakLine(!isItem || list === null)
      if (isItem && list) {
        // Paragraphs inside items must not pull the list apart.
        if (list.begun) last().gap = false
        list.begun = true
        last().text = list.marker()
      }
      if (name === 'UL') walk(inner, { marker: () => '- ', begun: false })
      else if (name === 'OL') {
        let number = Number(inner.getAttribute('start') ?? 1) - 1
        walk(inner, {
          begun: false,
          marker: () => {
            number += 1
            return `${number}. `
          },
        })
      } else walk(inner, isItem ? null : list)
      if (name === 'TD' || name === 'TH') last().text += ' '
      if (blocks.has(name)) breakLine(!isItem || list === null)
    }
  }
  walk(root, null)
  return lines
    .map(({ text, gap }) => ({ text: text.trimEnd(), gap }))
    .filter(({ text }) => text !== '' && !/^(?:-|\d+\.)$/.test(text))
    .map(({ text, gap }, index) => (gap && index > 0 ? `\n${text}` : text))
    .join('\n')
}

/** Pasted rich text as plain text; null when plain text is what it is anyway, and pasting needs no help. */
export function textOfPaste(html: string): string | null {
  if (!/<(?:li|h[1-6]|p|br|tr)\b/i.test(html)) return null
  const text = textOfHtml(new DOMParser().parseFromString(html, 'text/html').body)
  return text === '' ? null : text
}
