import {
  averageBody,
  type Body,
  type Comfort,
  floor,
  type Goal,
  type Plane,
  type Pose,
  rotate,
  solvePose,
  standingPose,
  withAngles,
} from '../../body/index.ts'
import type { FoundPosture, Posture, PostureId } from './posture.ts'
import { postures } from './table.ts'

/** The surface a bearing rests on: the floor, or the seat at its own height. */
export function bearingPlane(posture: Posture, on: 'floor' | 'seat'): Plane {
  return on === 'floor' ? floor : { name: 'seat', normal: [0, 1, 0], offset: posture.seatHeight ?? 0.44 }
}

export function comfortOf(posture: Posture): Comfort {
  return posture.weights ? { angles: posture.angles, weights: posture.weights } : { angles: posture.angles }
}

const sideways = [0, 0, 1] as const

function solve(posture: Posture, body: Body): Pose {
  const upright = standingPose(body)
  const start: Pose = {
    ...withAngles(upright, posture.angles),
    pelvisRotation: posture.pelvisRotation,
    pelvisPosition: [0, posture.pelvisHeight, 0],
  }
  const contacts = posture.bearings.map(
    ({ landmark, on }): Goal => ({ kind: 'on', landmark, plane: bearingPlane(posture, on) }),
  )
  // Weak goals that keep the body where it was put and facing the way it was turned.
  const facing: Goal[] = [
    { kind: 'at', landmark: 'pelvisCentre', point: [0, posture.pelvisHeight, 0], weight: 0.005 },
    {
      kind: 'direction',
      segment: 'pelvis',
      axis: sideways,
      towards: rotate(posture.pelvisRotation, sideways),
      weight: 0.1,
    },
  ]
  return solvePose({
    goals: [...contacts, ...posture.goals, ...facing],
    start,
    comfort: comfortOf(posture),
    body,
  }).pose
}

const byId = new Map(postures.map((posture) => [posture.id, posture]))
const found = new WeakMap<Body, Map<PostureId, FoundPosture>>()

/** A start posture for a body, solved the first time it is asked for. */
export function findPosture(id: PostureId, body: Body = averageBody): FoundPosture {
  const cache = found.get(body) ?? new Map<PostureId, FoundPosture>()
  found.set(body, cache)
  const known = cache.get(id)
  if (known) return known
  const posture = byId.get(id)
  if (!posture) throw new Error(`there is no posture ${id}`)
  const fresh = { posture, pose: solve(posture, body) }
  cache.set(id, fresh)
  return fresh
}
