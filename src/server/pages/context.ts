import type { ComponentChildren } from 'preact'
import type { Language } from '../../words/index.ts'

/** What every page knows about the request it answers. */
export type PageContext = {
  readonly language: Language
  /** The path asked for, for marking where one is in the navigation: "/a/hips". */
  readonly path: string
  /** The site's own address without a closing slash, for canonical links and cards: "https://example.org". */
  readonly origin: string
}

/** A kind of page: its title, the browser entries it needs beside `site`, and its content. */
export type Page<Model> = {
  readonly entries: readonly string[]
  readonly title: (model: Model, context: PageContext) => string
  readonly description?: (model: Model, context: PageContext) => string
  /** Extra elements for the head (feeds, cards). */
  readonly head?: (model: Model, context: PageContext) => ComponentChildren
  readonly content: (props: { readonly model: Model; readonly context: PageContext }) => ComponentChildren
}
