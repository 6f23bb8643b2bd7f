/** Where in a breath one is: 0 is empty, 1 is full. */
export type BreathFill = number

/** How full the lungs are, eased as breath is: quick in the middle, slow at the turns. */
export function breathFill(phase: 'in' | 'out', fraction: number): BreathFill {
  const eased = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, fraction)))) / 2
  return phase === 'in' ? eased : 1 - eased
}

/** The air's circle when the lungs are full and when they are empty, in hundredths of the ring's window. */
const [full, empty] = [47.5, 30]

/** Sets the ring to a fill, frame by frame. By scale alone: nothing is laid out, and nothing painted anew. */
export function showBreath(air: SVGCircleElement | null, fill: BreathFill): void {
  air?.style.setProperty('transform', `scale(${((empty + (full - empty) * fill) / full).toFixed(4)})`)
}

/** The ring that breathes behind the figure. */
export function BreathRing({ airRef }: { readonly airRef: (air: SVGCircleElement | null) => void }) {
  return (
    <svg class="breath-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle class="breath-room" cx="50" cy="50" r="48.5" />
      <circle ref={airRef} class="breath-air" cx="50" cy="50" r={full} />
    </svg>
  )
}
