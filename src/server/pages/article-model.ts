import type { Article } from '../../language/index.ts'
import type { Series } from './series.tsx'

/** What the page of an article is made of. */
export type ArticleModel = {
  /** Where it lives, from the root: "/a/hips". The script keeps check-ins under this name. */
  readonly address: string
  readonly article: Article
  /** Who wrote it, for the line under the title. */
  readonly byline?: { readonly name: string; readonly href: string | null } | null
  /** SVG text by "exercise.step" (both from 0): the pose each step ends in. */
  readonly pictures: Readonly<Record<string, string>>
  /** The whole session as one sound file, where the server can make it. */
  readonly audioAddress?: string | null
  readonly printAddress?: string | null
  /** Where readers may answer, and which lines the teacher recorded; absent where nobody listens. */
  readonly published?: {
    readonly publication: string
    readonly slug: string
    readonly version: number
    readonly recordedCues: readonly string[]
  }
  /** Ids of the health claims that the article makes, shown with grade and source. */
  readonly claims?: readonly string[]
  /** Its place in its series, if it is in one. */
  readonly series?: Series | null
}
