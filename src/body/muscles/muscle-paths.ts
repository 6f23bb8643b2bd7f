import { averageBody } from '../body.ts'
import type { Vector } from '../pose.ts'
import { rotate } from '../quaternion.ts'
import { add } from '../vector.ts'
import type { ChristophyMuscle, Fascicle } from './christophy.ts'
import { christophy, spineLevels } from './christophy.ts'
import type { Gait2392Muscle } from './gait2392.ts'
import { gait2392 } from './gait2392.ts'
import { hipInPelvis } from './gait2392-joints.ts'
import { activePoints, placeLeg } from './leg-model.ts'
import { quietStanding } from './muscle-angles.ts'
import type { MuscleName } from './muscle-lengths.ts'
import { placeSpine } from './spine-model.ts'

const leg = placeLeg(quietStanding)
const spine = placeSpine(0)

/** From the models' pelvis to ours: metres, from the middle between the hips, as wide and tall as our body. */
function toOurPelvis([x, y, z]: Vector): Vector {
  const hip = averageBody.offsets.rightThigh
  const thigh = -averageBody.offsets.rightShank[1]
  const [hipX, hipY, hipZ] = hipInPelvis
  const modelThigh = leg.femur.origin[1] - leg.tibia.origin[1]
  const scale = thigh / modelThigh
  return [hip[0] + (x - hipX) * scale, hip[1] + (y - hipY) * scale, (z / hipZ) * hip[2]]
}

function fasciclePaths(name: ChristophyMuscle): readonly (readonly Vector[])[] {
  const fascicles: readonly Fascicle[] = christophy[name]
  return fascicles.map(([, ...path]) =>
    path.map(([body, x, y, z]) =>
      toOurPelvis(add(spine[body].origin, rotate(spine[body].rotation, [x, y, z]))),
    ),
  )
}

/**
 * Where a muscle of the right side runs in a person who stands: one line a part, points in the pelvis' frame,
 * metres. For a picture; the psoas is shown from its vertebrae to the pelvic brim and on to the thigh.
 */
export function standingMusclePaths(name: MuscleName): readonly (readonly Vector[])[] {
  if (!(name in gait2392)) return fasciclePaths(name as ChristophyMuscle)
  const own = activePoints(gait2392[name as Gait2392Muscle].path, leg).map(toOurPelvis)
  if (name !== 'psoas_major') return [own]
  return fasciclePaths('psoas_major').map((fascicle) => [...fascicle, ...own.slice(2)])
}

/** The middles of the lumbar vertebrae's joints, L5 up to L1, in the pelvis' frame of a standing person, metres. */
export function standingLumbarJoints(): readonly Vector[] {
  return spineLevels.filter(({ body }) => body !== 'torso').map(({ body }) => toOurPelvis(spine[body].origin))
}
