import {
  type Body,
  forwardKinematics,
  type LandmarkName,
  landmarkPosition,
  type Plane,
  type Pose,
  wallBehind,
} from '../body/index.ts'
import { type Exercise, type Prop, placedAs } from '../language/index.ts'
import type { PlacedProp } from './motion.ts'
import type { Hold, Scene } from './scene.ts'

const sizes = {
  chair: [0.44, 0.85, 0.44],
  stool: [0.38, 0.44, 0.38],
  'low stool': [0.34, 0.26, 0.34],
  bench: [0.38, 0.44, 1.1],
  table: [0.55, 0.9, 1.1],
  step: [0.32, 0.16, 0.7],
  block: [0.12, 0.16, 0.24],
  mat: [1.9, 0.006, 0.64],
} as const

/** Where furniture stands when a person stands before it, metres from the middle of her feet. */
const reach = { chair: 0.62, table: 0.62, step: 0.4, block: 0.26 } as const

/** The middle of what the body rests on, on the floor. */
function middleOf(scene: Scene): readonly [number, number] {
  const [x, , z] = scene.pose.pelvisPosition
  return [x, z]
}

/** How large what the text calls a chair is: a stool or a bench has no back. Where both are named, a chair stands. */
type Furnished = Pick<Exercise, 'props' | 'name' | 'steps'>

function seatSize({ props, name, steps }: Furnished): readonly [number, number, number] {
  const words = new Set<string>(props)
  if (words.has('chair') || words.has('seat')) return sizes.chair
  if (words.has('bench')) return sizes.bench
  if (!words.has('stool')) return sizes.chair
  const isLow = [name ?? '', ...steps.map(({ text }) => text)].some((text) =>
    /\b(?:low|small|little|foot|step)[- ]?stool/i.test(text),
  )
  return isLow ? sizes['low stool'] : sizes.stool
}

/** The height of a chair's seat, metres; a stool is all seat. The same share as the drawing's. */
export function seatHeightOf({ size: [, height] }: PlacedProp): number {
  return height > 0.6 ? (0.45 / 0.85) * height : height
}

function seatUnder(scene: Scene, exercise: Furnished): PlacedProp {
  const height = scene.posture.seatHeight ?? 0.44
  const [x, z] = middleOf(scene)
  const [deep, high, wide] = seatSize(exercise)
  if (high < 0.6) return { kind: 'chair', position: [x, 0, z], turnDegrees: 0, size: [deep, height, wide] }
  // the seat is at just over half a chair's height (0.45 of 0.85)
  return {
    kind: 'chair',
    position: [x + 0.04, 0, z],
    turnDegrees: 0,
    size: [0.44, (height * 0.85) / 0.45, 0.44],
  }
}

/** A seat on the floor side of legs that lie on it: under the calves, its edge at the knees, its back away. */
export function seatForLegs(pose: Pose, body: Body): PlacedProp {
  const frames = forwardKinematics(pose, body)
  const at = (name: LandmarkName) => landmarkPosition(frames, name, body)
  const [left, right] = [at('leftCalf'), at('rightCalf')]
  const height = Math.min(left[1], right[1]) - 0.005
  const knee = Math.max(at('leftKnee')[0], at('rightKnee')[0])
  return {
    kind: 'chair',
    position: [knee + 0.05 + 0.22, 0, 0],
    turnDegrees: 180,
    size: [0.44, (height * 0.85) / 0.45, 0.46],
  }
}

const plainChair = { props: [], name: null, steps: [] }

function shifted(scene: Scene, metres: number): Scene {
  const [x, y, z] = scene.pose.pelvisPosition
  const move = (hold: Hold): Hold => ({
    ...hold,
    point: [hold.point[0] + metres, hold.point[1], hold.point[2]],
  })
  return {
    ...scene,
    pose: { ...scene.pose, pelvisPosition: [x + metres, y, z] },
    holds: scene.holds.map(move),
    home: scene.home.map(move),
  }
}

/**
 * Whoever sits down has a seat under her, whoever gets up stands where her feet were, and a chair is out of the way of
 * whoever lies.
 */
export function reseated(before: Scene, after: Scene): Scene {
  if (before.posture.id === after.posture.id) return after
  const chair = after.props.find(({ kind }) => kind === 'chair')
  const feet = ({ pose, body }: Scene) => landmarkPosition(forwardKinematics(pose, body), 'leftHeel', body)[0]
  if (after.posture.seatHeight !== undefined) {
    if (!chair) return { ...after, props: [...after.props, seatUnder(after, plainChair)] }
    const back = chair.size[1] > 0.6 ? 0.04 : 0
    const under = { ...chair, turnDegrees: 0, size: seatUnder(after, plainChair).size }
    const props = after.props.map((prop) => (prop === chair && back > 0 ? under : prop))
    return shifted({ ...after, props }, chair.position[0] - back - after.pose.pelvisPosition[0])
  }
  if (after.posture.position === 'standing' && before.posture.seatHeight !== undefined)
    return shifted(after, feet(before) - feet(after))
  const lies = ['supine', 'prone', 'side-lying'].includes(after.posture.position)
  return lies && before.posture.seatHeight !== undefined
    ? { ...after, props: after.props.filter((prop) => prop !== chair) }
    : onTheSpot(before, after)
}

/** Knees and feet that bear before and after stay where they are while the rest moves. */
function onTheSpot(before: Scene, after: Scene): Scene {
  const offs = after.holds.flatMap(({ landmark, on, point }) => {
    const was = before.holds.find((hold) => hold.landmark === landmark)
    return was && on === 'floor' && was.on === 'floor' ? [was.point[0] - point[0]] : []
  })
  return offs.length === 0 || before.planes.length > 1
    ? after
    : shifted(after, offs.reduce((sum, off) => sum + off, 0) / offs.length)
}

const onTheFloor = new Set([
  'supine',
  'prone',
  'side-lying',
  'long-sitting',
  'kneeling',
  'half-kneeling',
  'quadruped',
])

function matUnder(scene: Scene): PlacedProp {
  const frames = forwardKinematics(scene.pose, scene.body)
  const points = (['crown', 'leftHeel', 'rightHeel', 'pelvisCentre'] as const).map((name) =>
    landmarkPosition(frames, name, scene.body),
  )
  const span = (axis: 0 | 2) => {
    const along = points.map((point) => point[axis])
    const [from, to] = [Math.min(...along), Math.max(...along)]
    return { middle: (from + to) / 2, length: to - from }
  }
  const [x, z] = [span(0), span(2)]
  // who lies on a side lies across the room, and the mat with her
  const across = z.length > x.length
  return {
    kind: 'mat',
    position: [x.middle, -sizes.mat[1], across ? z.middle : 0],
    turnDegrees: across ? 90 : 0,
    size: sizes.mat,
  }
}

const aside: ReadonlySet<string> = new Set(['option', 'caution'])
/** Ways to say what is drawn as one of these. */
const said: Readonly<Record<string, RegExp>> = {
  chair: /\b(?:arm|wheel)?(?:chair|stool|bench|sofa|couch|settee|seat)/i,
  table: /\b(?:table|desk|sink|rail|bar|support|counter|worktop|bed|windowsill)/i,
  step: /\b(?:step|stair|board)/i,
  block: /\b(?:block|brick|book)/i,
}

/** Whether the work itself speaks of a thing. What is only for those who need it ("or a low stool") stays away. */
function isUsed(word: string, { name, steps }: Exercise): boolean {
  const words = said[placedAs(word) ?? '']
  return (
    !words || words.test(name ?? '') || steps.some(({ kind, text }) => !aside.has(kind) && words.test(text))
  )
}

/** Furniture that is in the way of a new posture is pushed off to the side of the feet, out of the body's reach. */
export function pushedAway(props: readonly PlacedProp[]): readonly PlacedProp[] {
  return props.map((prop) =>
    prop.kind === 'chair'
      ? { ...prop, position: [Math.max(prop.position[0], 0.6) + 0.75, 0, prop.position[2]] as const }
      : prop,
  )
}

/**
 * What stands in the room when an exercise begins: the seat that is sat on, and what the text names and a person
 * sets out beforehand. A wall comes when it is touched.
 */
export function furnish(exercise: Exercise, scene: Scene): readonly PlacedProp[] {
  const kinds = new Set(exercise.props.filter((word) => isUsed(word, exercise)).map(placedAs))
  const placed: PlacedProp[] = []
  const low = onTheFloor.has(scene.posture.position) || scene.posture.seatHeight === undefined
  if (scene.posture.seatHeight !== undefined) placed.push(seatUnder(scene, exercise))
  if (kinds.has('chair') && scene.posture.id === 'legs-on-seat')
    placed.push(seatForLegs(scene.pose, scene.body))
  if (kinds.has('mat') && low && scene.posture.position !== 'standing') placed.push(matUnder(scene))
  if (scene.posture.position !== 'standing' && scene.posture.position !== 'lunge') return placed
  const [x] = middleOf(scene)
  // who is to sit down, or to touch the seat, has the chair behind her
  const chairBehind = /\b(?:in front of|before|with your back to) (?:a |the |your )*(?:\w+ )?chair\b/i.test(
    exercise.steps.map(({ text }) => text).join(' '),
  )
  // and who leans on its seat, or puts a foot there, has it look at her
  const looksAtHer = exercise.steps.some(
    ({ kind, text }) =>
      !aside.has(kind) &&
      /\bseat of (?:a|the|your) chair\b|\bchair seat\b|\bon (?:the|its) seat\b/i.test(text),
  )
  for (const kind of ['chair', 'table', 'step', 'block'] as const) {
    if (kinds.has(kind))
      placed.push({
        kind,
        position: [
          kind === 'chair' && chairBehind ? x - 0.5 : x + reach[kind],
          0,
          kind === 'block' ? 0.8 : 0,
        ],
        turnDegrees: kind === 'chair' && looksAtHer && !chairBehind ? 180 : 0,
        size: kind === 'chair' ? seatSize(exercise) : sizes[kind],
      })
  }
  return placed
}

/** A block on the floor before the feet, where hands that hang can rest on it. */
export const blockBefore = (scene: Scene): PlacedProp => ({
  kind: 'block',
  position: [middleOf(scene)[0] + reach.block, 0, 0],
  turnDegrees: 0,
  size: sizes.block,
})

/** What hands rest on: the highest part of a prop that is nearest to the body. Metres. */
export function topOf(prop: PlacedProp): { readonly x: number; readonly height: number; readonly z: number } {
  const [x, y, z] = prop.position
  const near = prop.kind === 'chair' || prop.kind === 'table' ? x - prop.size[0] / 2 + 0.02 : x
  return { x: near, height: y + prop.size[1], z }
}

/** The prop in the room that stands for a word of the text, if one does. */
export function propFor(scene: Scene, word: Prop): PlacedProp | undefined {
  const kind = placedAs(word)
  return scene.props.find((prop) => prop.kind === kind)
}

/** Puts a wall where it is touched: behind, in front or at a side of the body. */
export function raiseWall(
  scene: Scene,
  where: 'behind' | 'before' | 'left' | 'right',
  metres: number,
): { readonly plane: Plane; readonly planes: readonly Plane[]; readonly props: readonly PlacedProp[] } {
  const plane: Plane = {
    behind: wallBehind(metres),
    before: { name: 'wall', normal: [-1, 0, 0] as const, offset: -metres },
    left: { name: 'wall', normal: [0, 0, 1] as const, offset: metres },
    right: { name: 'wall', normal: [0, 0, -1] as const, offset: -metres },
  }[where]
  const isAcross = where === 'behind' || where === 'before'
  const prop: PlacedProp = {
    kind: 'wall',
    position: isAcross ? [metres, 1.1, 0] : [0, 1.1, metres],
    turnDegrees: { behind: 0, before: 180, left: -90, right: 90 }[where],
    size: [0.04, 2.2, 2.4],
  }
  return {
    plane,
    planes: [...scene.planes.filter(({ name }) => name !== 'wall'), plane],
    props: [...scene.props.filter(({ kind }) => kind !== 'wall'), prop],
  }
}
