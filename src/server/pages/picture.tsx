/** A drawing made by our own drawing room, as SVG text. Never pass anything that came from a person. */
export function Picture({ svg, class: className }: { readonly svg: string; readonly class?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is drawn by src/drawing, from numbers
  return <span class={className ?? 'picture'} dangerouslySetInnerHTML={{ __html: svg }} />
}
