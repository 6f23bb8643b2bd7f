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

/** Whether the build has this browser entry; a page that lives in the browser can't be offered without. */
export function hasEntry(manifest: Manifest, entry: string): boolean {
  return `src/web/entries/${entry}.ts` in manifest || `src/web/entries/${entry}.tsx` in manifest
}

/** Finds the built files of the browser entries (file names in src/web/entries without their ending). */
export function assetsOf(manifest: Manifest, entries: readonly string[]): PageAssets {
  const find = (entry: string) =>
    manifest[`src/web/entries/${entry}.ts`] ?? manifest[`src/web/entries/${entry}.tsx`] ?? null
  const styles = new Set<string>()
  const seen = new Set<string>()
  const collect = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    for (const imported of chunk.imports ?? []) collect(imported)
    for (const style of chunk.css ?? []) styles.add(`/${style}`)
  }
  const scripts: string[] = []
  for (const entry of entries) {
    const key = [`src/web/entries/${entry}.ts`, `src/web/entries/${entry}.tsx`].find(
      (name) => name in manifest,
    )
    if (!key) continue // not built: the page still reads, without looks; `serve` says that the build is missing
    collect(key)
    scripts.push(`/${manifest[key]?.file}`)
  }
  const fonts = (find('site')?.assets ?? []).filter((file) =>
    /(wght-normal|young-serif)[^/]*\.woff2$/.test(file),
  )
  const theme = find('theme')
  return {
    themeScript: theme ? `/${theme.file}` : null,
    scripts,
    styles: [...styles],
    fonts: fonts.map((file) => `/${file}`),
  }
}
