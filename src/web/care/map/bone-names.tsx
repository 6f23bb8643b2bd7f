import type { AnatomyMap, Bone } from '../../../drawing/index.ts'

type Props = {
  readonly map: AnatomyMap
  readonly bones: readonly Bone[]
  readonly names: Readonly<Record<Bone, string>>
}

const lineHeight = 20
const toTheRight = 72 // past the arm and the belly
const gap = 5

/** The names of the bones that a muscle joins, each with a line to its bone. The picture's label says them, too. */
export function BoneNames({ map, bones, names }: Props) {
  const x = map.hip[0] + toTheRight
  let last = Number.NEGATIVE_INFINITY
  const placed = [...bones]
    .sort((a, b) => map.spots[a][1] - map.spots[b][1])
    .map((bone) => {
      last = Math.max(map.spots[bone][1], last + lineHeight) // two names never lie on each other
      return { bone, y: last }
    })
  return (
    <g class="map-names">
      {placed.map(({ bone, y }) => (
        <g key={bone}>
          <path d={`M${map.spots[bone].join(' ')}L${x - 2 * gap} ${y}H${x - gap}`} />
          <circle cx={map.spots[bone][0]} cy={map.spots[bone][1]} r="2.6" />
          <text x={x} y={y} dy="0.35em">
            {names[bone]}
          </text>
        </g>
      ))}
    </g>
  )
}
