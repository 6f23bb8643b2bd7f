/** Makes text safe between tags and in quoted attributes, of HTML and XML alike. */
export function escapeMarkup(text: string): string {
  const safe = text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  // XML can't hold most control characters at all, not even as references.
  return safe.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

/** An element; content that is markup already is passed as an array of it, text as a string. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content?: string | readonly string[],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
  const open = `<${name}${written.join('')}`
  if (content === undefined) return `${open}/>`
  return `${open}>${typeof content === 'string' ? escapeMarkup(content) : content.join('')}</${name}>`
}
