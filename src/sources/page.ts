import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode

/** A page as a tree whose text knows where it stands in the source. */
export type Page = { readonly root: readonly Node[]; readonly whole: boolean; readonly title: string | null }

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** All text below a node, as it stands. */
export function textOf(node: Node): string {
  if (isText(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export function findElement(nodes: readonly Node[], matches: (element: Element) => boolean): Element | null {
  for (const node of nodes) {
    if (!isElement(node)) continue
    if (matches(node)) return node
    const below = findElement(node.childNodes, matches)
    if (below) return below
  }
  return null
}

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** Parses a whole page, or a piece of one (what is copied out of an editor has no head). */
export function parsePage(source: string): Page {
  const whole = /<(?:html|body|head|!doctype)\b/i.test(source.slice(0, 5000))
  const root: readonly Node[] = whole
    ? parse(source, { sourceCodeLocationInfo: true }).childNodes
    : parseFragment(source, { sourceCodeLocationInfo: true }).childNodes
  const meta = findElement(root, (one) => one.tagName === 'meta' && attribute(one, 'property') === 'og:title')
  const title = findElement(root, (one) => one.tagName === 'title')
  const heading = findElement(root, (one) => one.tagName === 'h1')
  const named = [heading && textOf(heading), meta && attribute(meta, 'content'), title && textOf(title)]
    .map((words) => squeeze(words ?? ''))
    .find((words) => words !== '' && words.length < 300)
  return { root, whole, title: named ?? null }
}
