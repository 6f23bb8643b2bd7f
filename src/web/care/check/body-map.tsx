import { useMemo } from 'preact/hooks'
import type { Place } from '../../../care/index.ts'
import { drawBodyMap } from '../../../drawing/index.ts'
import { placeOfRegion } from './place-of-region.ts'

type Props = {
  readonly from: 'front' | 'back'
  readonly label: string
  readonly chosen: readonly Place[]
  readonly onTouch: (place: Place) => void
}

/** A touch this far (drawing units; 400 a metre) from a region still means it: fingers are wide. */
const reach = 26

/** Places that the list does not name may be touched as well, but only the named ones are shown. */
function classOf(place: Place, chosen: readonly Place[]): string {
  if (place === 'elsewhere') return 'uncoil-region uncoil-region-elsewhere'
  return chosen.includes(place) ? 'uncoil-region uncoil-region-chosen' : 'uncoil-region'
}

/**
 * The body to touch. It is for eyes and fingers only: the same places stand beside it as a list, which keys and
 * screen readers use.
 */
export function BodyMapPicture({ from, label, chosen, onTouch }: Props) {
  const map = useMemo(() => drawBodyMap(from), [from])
  const touch = (event: MouseEvent) => {
    const svg = event.currentTarget as SVGSVGElement
    const matrix = svg.getScreenCTM()?.inverse()
    const named = (event.target as Element).getAttribute('data-region')
    if (named) return onTouch(placeOfRegion(named))
    if (!matrix) return
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix)
    const nearest = map.regions
      .map(({ id, centre }) => ({ id, away: Math.hypot(centre[0] - x, centre[1] - y) }))
      .sort((a, b) => a.away - b.away)[0]
    if (nearest && nearest.away <= reach) onTouch(placeOfRegion(nearest.id))
  }
  return (
    <figure class={`body-map body-map-${from}`} aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from screen readers, which have the list */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys use the list of the same places */}
      <svg class="uncoil" viewBox={map.box.join(' ')} onClick={touch}>
        {map.shapes.map(({ id, className, d }) => (
          <path key={id} class={className} d={d} />
        ))}
        {map.regions.map(({ id, d }) => (
          <path key={id} class={classOf(placeOfRegion(id), chosen)} d={d} data-region={id} />
        ))}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}
