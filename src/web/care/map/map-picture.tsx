import { useMemo } from 'preact/hooks'
import { type MuscleName, standingMusclePaths } from '../../../body/index.ts'
import type { MuscleNode } from '../../../care/index.ts'
import { type AnatomyView, type Bone, drawAnatomy } from '../../../drawing/index.ts'
import { BoneNames } from './bone-names.tsx'

type Props = {
  readonly from: AnatomyView
  readonly muscles: readonly MuscleNode[]
  readonly chosen: MuscleNode
  readonly label: string
  readonly boneNames: Readonly<Record<Bone, string>>
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

/** An arrow over the pelvis, round the hip joint: the way it tips when the muscle is short. Forward is to the right. */
function pullArrow([x, y]: readonly [number, number], forward: boolean): string {
  const radius = 98
  const way = forward ? 1 : -1
  const at = (degrees: number, far = radius) => {
    const turned = (way * degrees * Math.PI) / 180
    return `${x + far * Math.sin(turned)} ${y - far * Math.cos(turned)}`
  }
  return `M${at(-34)}A${radius} ${radius} 0 0 ${forward ? 1 : 0} ${at(34)}M${at(24, radius + 13)}L${at(34)}L${at(25, radius - 15)}`
}

/** The picture: figure, bones, and every muscle to touch; the chosen one stands out with the bones it joins. */
export function MapPicture({ from, muscles, chosen, label, boneNames, onChoose }: Props) {
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
  // Ribs lie over everything and say nothing, unless the muscle ends at them.
  const shownBones = map.bones.filter(({ id }) => id !== 'lower-ribs' || ends.has(id))
  const isTip = chosen.whenShort === 'tips-back' || chosen.whenShort === 'tips-forward'
  const ordered = [...outlines].sort((a, b) => Number(a.id === chosen.id) - Number(b.id === chosen.id))
  return (
    <svg class="uncoil map-picture" viewBox={map.box.join(' ')} role="img" aria-label={label}>
      <g class="map-figure">
        {map.figure.map(({ id, className, d }) => (
          <path key={id} class={className} d={d} />
        ))}
      </g>
      {shownBones.map(({ id, d }) => (
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
        <>
          <path class="uncoil-arrow" d={pullArrow(map.hip, chosen.whenShort === 'tips-forward')} />
          <circle class="map-pivot" cx={map.hip[0]} cy={map.hip[1]} r="6" />
        </>
      )}
      <BoneNames map={map} bones={[...new Set([...chosen.from, ...chosen.to])]} names={boneNames} />
    </svg>
  )
}
