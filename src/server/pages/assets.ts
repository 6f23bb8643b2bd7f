/** The part of Vite's manifest that pages need: which files a browser entry became. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string
      readonly css?: readonly string[]
      readonly imports?: readonly string[]
      readonly assets?: readonly string[]
    }
  >
>

/** Addresses of what one page loads, each from the root of the site. */
export type PageAssets = {
  readonly themeScript: string | null
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Typefaces worth fetching before the style sheet asks. */
  readonly fonts: readonly string[]
}

/** The manifest's key of a browser entry (a file name in src/web/entries without its ending); undefined: not built. */
const keyOf = (manifest: Manifest, entry: string): string | undefined =>
  [`src/web/entries/${entry}.ts`, `src/web/entries/${entry}.tsx`].find((key) => key in manifest)

/** Whether the build has this browser entry; a page that lives in the browser can't be offered without. */
export const hasEntry = (manifest: Manifest, entry: string): boolean => keyOf(manifest, entry) !== undefined

/** Finds the built files of browser entries: their scripts, and every style sheet that they and their imports bring. */
export function filesOf(
  manifest: Manifest,
  entries: readonly string[],
): Pick<PageAssets, 'scripts' | 'styles'> {
  // One that was not built is passed over: the page still reads, without looks; `serve` says that the build is missing.
  const keys = entries.flatMap((entry) => keyOf(manifest, entry) ?? [])
  const styles = new Set<string>()
  const seen = new Set<string>()
  const collect = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    for (const imported of chunk.imports ?? []) collect(imported)
    for (const style of chunk.css ?? []) styles.add(`/${style}`)
  }
  for (const key of keys) collect(key)
  return { scripts: keys.map((key) => `/${manifest[key]?.file}`), styles: [...styles] }
}

/** All that a page of the site loads: the files of its entries, the theme before anything is drawn, two typefaces. */
export function assetsOf(manifest: Manifest, entries: readonly string[]): PageAssets {
  const chunkOf = (entry: string) => manifest[keyOf(manifest, entry) ?? '']
  const fonts = (chunkOf('site')?.assets ?? []).filter((file) =>
    /(wght-normal|young-serif)[^/]*\.woff2$/.test(file),
  )
  const theme = chunkOf('theme')
  return {
    ...filesOf(manifest, entries),
    themeScript: theme ? `/${theme.file}` : null,
    fonts: fonts.map((file) => `/${file}`),
  }
}
