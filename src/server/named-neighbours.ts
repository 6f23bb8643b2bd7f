import type { Article, Span } from '../language/index.ts'
import type { Series } from './pages/index.ts'
import { slugOf } from './slug.ts'

/** The neighbours that an article's own last lines name ("Previous …", "Next …"), or null. */
export function namedNeighbours({ text, previous, next }: Article): Series | null {
  if (!previous && !next) return null
  const named = (span: Span | null) =>
    span ? { title: text.slice(span.from, span.to), address: null } : null
  return { name: null, previous: named(previous), next: named(next) }
}

/** The same, each with the address of the article that has its title, where there is one. */
export function withAddresses(
  { name, previous, next }: Series,
  known: readonly { readonly title: string; readonly address: string }[],
): Series {
  const found = (neighbour: Series['next']) => {
    if (!neighbour) return null
    const same = known.find(({ title }) => slugOf(title) === slugOf(neighbour.title))
    return same ? { title: neighbour.title, address: same.address } : neighbour
  }
  return { name, previous: found(previous), next: found(next) }
}
