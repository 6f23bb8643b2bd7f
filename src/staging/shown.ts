import { distance, forwardKinematics, type JointAngleName, landmarkPosition } from '../body/index.ts'
import { type Movement, placedAs } from '../language/index.ts'
import type { Scene, SceneChange } from './scene.ts'

/* Whether a picture shows what words ask: a step that is only counted helps nobody. */

/** Turns that together are smaller than this, degrees, are too small to tell whether they were made. */
const seenDegrees = 15
/** The share of an asked turn that has to be made before it counts as made. */
const leastMade = 0.25

/** What share of the turns that were asked for came about; 1 where little or nothing was asked. */
function madeOf({ wanted = {} }: SceneChange, before: Scene, after: Scene): number {
  // who has been asked before and is as far as she comes is there
  const turns = (Object.keys(wanted) as JointAngleName[])
    .filter((name) => after.wanted[name] !== before.wanted[name])
    .map((name) => [name, after.wanted[name] ?? 0] as const)
  const far = ({ pose }: Scene) =>
    turns.reduce((sum, [name, degrees]) => sum + Math.abs(degrees - pose.angles[name]), 0)
  const asked = far(before)
  return asked < seenDegrees ? 1 : 1 - far(after) / asked
}

const leaning: ReadonlySet<string> = new Set(['lean', 'hinge'])
const leantMetres = 0.06

function chestMoved(before: Scene, after: Scene): number {
  const [from, to] = [before, after].map(({ pose, body }) =>
    landmarkPosition(forwardKinematics(pose, body), 'breastbone', body),
  )
  return distance(from!, to!)
}

/** Whether the body followed. Points that had to arrive somewhere have done so if there is a scene at all. */
export function hasFollowed({ action }: Movement, change: SceneChange, before: Scene, after: Scene): boolean {
  // a chest that comes forward has leant, whether hips or spine gave way
  if (leaning.has(action) && chestMoved(before, after) > leantMetres) return true
  if (change.posture || change.touches || change.holds?.length) return true
  if (change.lands?.some(({ landmark }) => after.holds.some((hold) => hold.landmark === landmark)))
    return true
  return madeOf(change, before, after) >= leastMade
}

const restful: ReadonlySet<string> = new Set(['place', 'press', 'touch', 'bring'])
/** What goes into a hand is not drawn, and what is only somewhere about needn't be. */
const drawnWhere: ReadonlySet<string> = new Set([
  'strap',
  'ball',
  'cushion',
  'wall',
  'step',
  'chair',
  'table',
])

/** Whether the picture has all that a movement speaks of: what should rest there rests, what is used is there. */
export function isShown({ action, target, parts }: Movement, change: SceneChange, after: Scene): boolean {
  const rests = ({ landmark }: { readonly landmark: string }) =>
    after.holds.some((hold) => hold.landmark === landmark)
  if (restful.has(action) && change.lands && !change.lands.every(rests)) return false
  if (target?.kind !== 'prop' || parts.length === 0) return true
  const kind = placedAs(target.prop)
  return !kind || !drawnWhere.has(kind) || after.props.some((prop) => prop.kind === kind)
}

/** Words that name neither a part nor a place ("set yourself") ask for nothing that could be seen. */
export function asksNothing({ action, parts, direction, target, position }: Movement): boolean {
  const whole = parts.every((part) => part === 'body')
  return whole && !direction && !target && !position && ['place', 'bring', 'lower', 'keep'].includes(action)
}
