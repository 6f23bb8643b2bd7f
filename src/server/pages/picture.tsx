/** A drawing made by our own drawing room, as SVG text. Never pass anything that came from a person. */
export function Picture({ svg, class: className }: { readonly svg: string; readonly class?: string }) {
  return <span class={className ?? 'picture'} dangerouslySetInnerHTML={{ __html: svg }} />
}
