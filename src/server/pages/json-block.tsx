/** Data for the page's script. A data block never runs, so the content security policy lets it stand. */
export function JsonBlock({ id, value }: { readonly id: string; readonly value: unknown }) {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c')
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: json }} />
}
