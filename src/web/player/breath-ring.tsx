/** Where in a breath one is: 0 is empty, 1 is full. */
export type BreathFill = number

/** How full the lungs are, eased as breath is: quick in the middle, slow at the turns. */
export function breathFill(phase: 'in' | 'out', fraction: number): BreathFill {
  const eased = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, fraction)))) / 2
  return phase === 'in' ? eased : 1 - eased
}

/** Sets the ring to a fill. Done by attribute, frame by frame, without rendering anything anew. */
export function showBreath(ring: SVGSVGElement | null, fill: BreathFill): void {
  const circle = ring?.querySelector('.breath-air')
  circle?.setAttribute('r', (30 + 17.5 * fill).toFixed(2))
}

/** The ring that breathes behind the figure. */
export function BreathRing({ ringRef }: { readonly ringRef: (ring: SVGSVGElement | null) => void }) {
  return (
    <svg ref={ringRef} class="breath-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle class="breath-room" cx="50" cy="50" r="48.5" />
      <circle class="breath-air" cx="50" cy="50" r="30" />
    </svg>
  )
}
