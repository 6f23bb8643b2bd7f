import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { serialize } from 'parse5'
import { attribute, type Element, isElement, type Node, type Page, textOf } from './page.ts'

const MARK = 'data-uncoil-at'
/** Readability looks at each element several times; a page with more than this is taken whole. */
const MOST_ELEMENTS = 8000
/** The part of the kept words that the main element must hold. */
const SHARE = 0.9
/** Less than this and the library has not found the article. */
const FEWEST_CHARACTERS = 140

/** Every element of a page, parents first. */
function elementsOf(nodes: readonly Node[], into: Element[] = []): Element[] {
  for (const node of nodes) {
    if (!isElement(node)) continue
    into.push(node)
    elementsOf(node.childNodes, into)
  }
  return into
}

/** The elements that Readability keeps, told by a mark that is put on each before it runs and taken off again. */
function keptElements(elements: readonly Element[]): ReadonlySet<Element> {
  const kept = new Set<Element>()
  for (const [index, element] of elements.entries()) element.attrs.push({ name: MARK, value: String(index) })
  try {
    const html = elements.find(({ tagName }) => tagName === 'html')
    const { document } = parseHTML(`<!doctype html><html>${html ? serialize(html) : ''}</html>`)
    const article = new Readability(document as never, {
      keepClasses: true,
      charThreshold: FEWEST_CHARACTERS,
      serializer: (node) => node,
    }).parse()
    const content = article?.content as
      | { querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }> }
      | null
      | undefined
    for (const one of content?.querySelectorAll(`[${MARK}]`) ?? []) {
      const element = elements[Number(one.getAttribute(MARK))]
      if (element) kept.add(element)
    }
  } catch {
    // The library may stumble over a page that no browser would: then the page is taken whole.
    kept.clear()
  } finally {
    for (const element of elements) element.attrs = element.attrs.filter(({ name }) => name !== MARK)
  }
  return kept
}

/** The element that holds the article: the smallest one with nearly all words that the library kept. */
export function findMain(page: Page): {
  readonly nodes: readonly Node[]
  readonly kept: ReadonlySet<Element>
} {
  const everything = { nodes: page.root, kept: new Set<Element>() }
  if (!page.whole) return everything
  const elements = elementsOf(page.root)
  if (elements.length > MOST_ELEMENTS) return everything
  const kept = keptElements(elements)
  if (kept.size === 0) return everything
  const words = new Map<Element, number>()
  // Children come after their parents, so counting from the end meets every child first.
  for (const element of elements.toReversed()) {
    let count = 0
    for (const child of element.childNodes) {
      if (isElement(child)) count += words.get(child) ?? 0
      else if (kept.has(element)) count += textOf(child).trim().length
    }
    words.set(element, count)
  }
  const html = elements.find(({ tagName }) => tagName === 'html')
  let main = html
  const total = (html && words.get(html)) ?? 0
  if (!main || total < FEWEST_CHARACTERS) return everything
  for (;;) {
    const inner: Element | undefined = main.childNodes
      .filter(isElement)
      .find((child) => (words.get(child) ?? 0) >= total * SHARE)
    // A list holds the steps, not the article.
    if (!inner || /^(?:p|ul|ol|li|table|tbody|tr|span|h[1-6])$/.test(inner.tagName)) break
    main = inner
  }
  return { nodes: [main], kept }
}

const JUNK =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|sidebar|share|sharing|social|comments?|comment-form|related|recommended|cookie|consent|newsletter|subscribe|promo|advert|ads?|breadcrumbs?|pagination|pager|popup|modal|toolbar|skip-link|author-bio|jp-relatedposts|sharedaddy|post-tags)(?:$|[\s_-])/i
const NEVER =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|head|select|button|input|textarea|canvas|audio|video|map|dialog)$/
const SELDOM = /^(?:nav|footer|aside|form)$/

/** Whether an element holds no words of the article: menus, buttons, share bars. What the library kept is kept. */
export function isJunk(element: Element, kept: ReadonlySet<Element>): boolean {
  if (NEVER.test(element.tagName)) return true
  const hidden =
    element.attrs.some(({ name }) => name === 'hidden') ||
    /display\s*:\s*none/i.test(attribute(element, 'style'))
  if (hidden || attribute(element, 'aria-hidden') === 'true') return true
  if (
    SELDOM.test(element.tagName) ||
    /^(?:navigation|banner|contentinfo|complementary|search)$/.test(attribute(element, 'role'))
  ) {
    return !kept.has(element)
  }
  if (kept.has(element)) return false
  return JUNK.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)
}
