import { useMemo } from 'preact/hooks'
import { type MuscleName, standingMusclePaths } from '../../../body/index.ts'
import type { MuscleNode } from '../../../care/index.ts'
import { type AnatomyView, drawAnatomy } from '../../../drawing/index.ts'

type Props = {
  readonly from: AnatomyView
  readonly muscles: readonly MuscleNode[]
  readonly chosen: MuscleNode
  readonly label: string
  readonly onChoose: (id: string) => void
}

/** How thick a muscle is drawn at its belly, metres: for the eye, not from the model. */
const bellyMetres = 0.034
const bellies: Readonly<Record<string, number>> = {
  'big-buttock-muscle': 0.05,
  'deep-rotators': 0.022,
  'back-muscles': 0.022,
  'hip-flexors': 0.024,
}

const boneClass = (id: string, isJoined: boolean) =>
  id === 'lower-ribs' ? 'map-ribs' : isJoined ? 'map-bone map-bone-joined' : 'map-bone'

/** An arrow round the pelvis: the way it tips when the muscle is short. Seen from the right, forward is to the right. */
function pullArrow([x, y]: readonly [number, number], forward: boolean): string {
  const radius = 74
  const at = (degrees: number) => {
    const turned = ((forward ? degrees : -degrees) * Math.PI) / 180
    return [x + radius * Math.sin(turned), y - 18 - radius * Math.cos(turned)] as const
  }
  const [fromX, fromY] = at(-38)
  const [toX, toY] = at(38)
  const [leftX, leftY] = [toX - (forward ? 20 : -20), toY - 2]
  const [rightX, rightY] = [toX - (forward ? 2 : -2), toY - 20]
  return `M${fromX} ${fromY}A${radius} ${radius} 0 0 ${forward ? 1 : 0} ${toX} ${toY}M${leftX} ${leftY}L${toX} ${toY}L${rightX} ${rightY}`
}

/** The picture: figure, bones, and every muscle to touch; the chosen one stands out with the bones it joins. */
export function MapPicture({ from, muscles, chosen, label, onChoose }: Props) {
  const map = useMemo(() => drawAnatomy(from), [from])
  const outlines = useMemo(
    () =>
      muscles.map(({ id, modelMuscles }) => ({
        id,
        d: map.muscle(
          modelMuscles.flatMap((name) => standingMusclePaths(name as MuscleName)),
          bellies[id] ?? bellyMetres,
        ),
      })),
    [map, muscles],
  )
  const ends = new Set<string>([...chosen.from, ...chosen.to])
  const isTip = chosen.whenShort === 'tips-back' || chosen.whenShort === 'tips-forward'
  const ordered = [...outlines].sort((a, b) => Number(a.id === chosen.id) - Number(b.id === chosen.id))
  return (
    <svg class="uncoil map-picture" viewBox={map.box.join(' ')} role="img" aria-label={label}>
      <g class="map-figure">
        {map.figure.map(({ id, className, d }) => (
          <path key={id} class={className} d={d} />
        ))}
      </g>
      {map.bones.map(({ id, d }) => (
        <path key={id} class={boneClass(id, ends.has(id))} d={d} />
      ))}
      {ordered.map(({ id, d }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys use the buttons of the same muscles beside it
        <path
          key={id}
          class={id === chosen.id ? 'map-muscle map-muscle-chosen' : 'map-muscle'}
          d={d}
          onClick={() => onChoose(id)}
        />
      ))}
      {from === 'side' && isTip && (
        <path class="uncoil-arrow" d={pullArrow(map.pelvis, chosen.whenShort === 'tips-forward')} />
      )}
    </svg>
  )
}
