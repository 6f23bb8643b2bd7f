/** A stretch of the article's text, as UTF-16 offsets: `text.slice(span.from, span.to)`. */
export type Span = { readonly from: number; readonly to: number }
