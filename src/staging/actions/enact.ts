import type { BodyPart } from '../../language/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import type { Asked, Enact } from './action.ts'
import { crossActions } from './cross.ts'
import { fineActions } from './fine.ts'
import { handActions } from './hands.ts'
import { loopsStrap } from './held-props.ts'
import { legActions } from './legs.ts'
import { trunkActions } from './trunk.ts'
import { bodyActions, quiet } from './whole-body.ts'

const legParts: ReadonlySet<BodyPart> = new Set<BodyPart>([
  'leg',
  'thigh',
  'front-of-thigh',
  'back-of-thigh',
  'hamstring',
  'inner-thigh',
  'outer-thigh',
  'knee',
  'kneecap',
  'lower-leg',
  'shin',
  'calf',
  'ankle',
  'foot',
  'heel',
  'sole',
  'ball-of-foot',
  'top-of-foot',
  'toe',
  'big-toe',
])
const handParts: ReadonlySet<BodyPart> = new Set<BodyPart>([
  'shoulder-blade',
  'arm',
  'upper-arm',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'fist',
  'palm',
  'back-of-hand',
  'finger',
  'fingertip',
  'thumb',
  'knuckle',
])

type Table = Partial<Record<string, readonly Enact[]>>

function first(tables: readonly Table[], asked: Asked, scene: Scene): SceneChange | null {
  for (const table of tables) {
    for (const attempt of table[asked.movement.action] ?? []) {
      const change = attempt(asked, scene)
      if (change) return change
    }
  }
  return null
}

function join(a: SceneChange, b: SceneChange): SceneChange {
  const both = <Item>(one: readonly Item[] | undefined, two: readonly Item[] | undefined) =>
    one || two ? [...(one ?? []), ...(two ?? [])] : undefined
  const lists = {
    release: both(a.release, b.release),
    holds: both(a.holds, b.holds),
    lands: both(a.lands, b.lands),
    touches: both(a.touches, b.touches),
    goals: both(a.goals, b.goals),
  }
  const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined))
  return { ...a, ...b, wanted: { ...a.wanted, ...b.wanted }, ...given }
}

/** What is done with a strap, whichever limb the words name. */
const carried: Table = Object.fromEntries(
  ['loop', 'place', 'grasp', 'bring', 'pull'].map((action) => [action, [loopsStrap]]),
)

const crossed = /\bopposite\b|\bother arm\b|\bother leg\b/i

/**
 * What a movement changes in the scene. Arms, legs and trunk named together ("lift your head, arms and legs") are
 * enacted each by its own table and joined.
 */
export function enact(asked: Asked, scene: Scene): SceneChange | null {
  const { movement, sides, words } = asked
  const change = first([bodyActions], asked, scene)
  if (change) return change
  const groups: (readonly [Table, readonly BodyPart[]])[] = [
    [handActions, movement.parts.filter((part) => handParts.has(part))],
    [legActions, movement.parts.filter((part) => legParts.has(part))],
    [trunkActions, movement.parts.filter((part) => !handParts.has(part) && !legParts.has(part))],
  ]
  const named = groups.filter(([, parts]) => parts.length > 0)
  const armAndLeg = groups[0]![1].length > 0 && groups[1]![1].length > 0
  const changes = named.map(([table, parts]) => {
    const isLegAcross = table === legActions && armAndLeg && sides.length === 1 && crossed.test(words)
    const working = isLegAcross ? ([sides[0] === 'left' ? 'right' : 'left'] as const) : sides
    const part: Asked = { ...asked, movement: { ...movement, parts }, sides: working }
    return first(
      [carried, crossActions, table, fineActions, legActions, handActions, trunkActions],
      part,
      scene,
    )
  })
  const known = changes.filter((one) => one !== null)
  if (known.length > 0) return known.reduce(join)
  if (named.length === 0) {
    const alone = first([trunkActions, legActions, handActions, fineActions], asked, scene)
    if (alone) return alone
  }
  return quiet(asked)
}
