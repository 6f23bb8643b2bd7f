import {
  floor,
  forwardKinematics,
  type LandmarkName,
  landmarkPosition,
  type Vector,
} from '../../body/index.ts'
import { type Prop, placedAs } from '../../language/index.ts'
import type { PlacedProp } from '../motion.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Enact, footOf, handOf, headAndBack, perSide, type Side, shinOf, speaksOf } from './action.ts'

/* Things that go with the body: a strap round a foot, a cushion under a part, a ball between the knees. */

const sidesBoth = ['left', 'right'] as const
const mirrorZ = (side: Side, z: number) => (side === 'left' ? -z : z)

const strapWords = /\b(?:strap|belt|band|towel|scarf|rope|sheet)\b/i
const isStrap = (word: Prop) => placedAs(word) === 'strap'

function strapRound(feet: readonly Side[]): PlacedProp {
  const soles = feet.map((side): LandmarkName => `${side}BallOfFoot`)
  return {
    kind: 'strap',
    position: [0, 0, 0],
    turnDegrees: 0,
    size: [0.03, 0.002, 0.6],
    through: ['leftPalm', ...soles, 'rightPalm'],
  }
}

/** Where hands are that hold the ends of a strap: before the chest, elbows bent. */
const holdsEnds = (far: number): NonNullable<SceneChange['touches']> =>
  sidesBoth.map((side) => ({
    landmark: `${side}Palm`,
    other: 'breastbone',
    offset: [far, -0.1, mirrorZ(side, 0.07)],
  }))

/** "Loop a strap around your right foot": lying or sitting, the leg straightens against it and hands hold the ends. */
export const loopsStrap: Enact = (asked, scene) => {
  const { movement, sides, words } = asked
  const { target } = movement
  const named =
    (target?.kind === 'prop' && isStrap(target.prop)) ||
    (movement.action === 'loop' && strapWords.test(words))
  if (
    !named ||
    !(speaksOf(asked, 'foot', 'sole', 'ball-of-foot', 'toe', 'leg') || /\bf(?:oo|ee)t\b/i.test(words))
  )
    return null
  const { position } = scene.posture
  const lying = position === 'supine'
  if (!lying && position !== 'long-sitting' && position !== 'sitting') return null
  const feet: readonly Side[] = /\bfeet\b/i.test(words) ? sidesBoth : sides
  return {
    props: [...scene.props.filter(({ kind }) => kind !== 'strap'), strapRound(feet)],
    release: [
      // sitting, the heels stay on the floor
      ...(lying ? feet.flatMap((side) => [...footOf(side), ...shinOf(side)]) : []),
      ...sidesBoth.flatMap(handOf),
    ],
    wanted: {
      ...perSide(feet, (side) => ({
        ...(lying ? { [`${side}HipFlexion`]: 68 } : {}),
        [`${side}KneeFlexion`]: 4,
        [`${side}AnkleDorsiflexion`]: 5,
      })),
      ...perSide(sidesBoth, (side) => ({
        [`${side}FingerFlexion`]: 75,
        [`${side}ElbowFlexion`]: lying ? 55 : 30,
      })),
    },
    touches: holdsEnds(lying ? 0.24 : 0.3),
  }
}

const softWords = 'pillow|cushion|towel|bolster|blanket|foam roll(?:er)?|roll'
const under = new RegExp(
  String.raw`\b(?:${softWords})s?\b.{0,40}\b(?:under(?:neath)?|beneath|behind)\s+(?:both |your |the |each )*(knees?|head|neck|lower back|low back|back|hips?|pelvis|buttocks?|bottom)`,
  'i',
)
const sitsOn = new RegExp(
  String.raw`\bsit\b.{0,40}\bon (?:a |the )?(?:folded |firm |small |rolled(?:-up)? )*(?:${softWords})`,
  'i',
)
const between =
  /\b(pillow|cushion|towel|ball|block|yoga block)\b.{0,40}\bbetween (?:both |your |the )*(knees|thighs)/i

/** Flat things lie this high when weight is on them, metres. */
const flatMetres = 0.05

function cushion(at: Vector, size: Vector): PlacedProp {
  return { kind: 'cushion', position: [at[0], 0, at[2]], turnDegrees: 0, size }
}

/** What the words of a step put under the body or between the knees; null when they put nothing there. */
export function putsProp(words: string, scene: Scene): SceneChange | null {
  const held = between.exec(words)
  if (held) return betweenKnees(held[1]!.toLowerCase(), scene)
  const part = under.exec(words)?.[1]?.toLowerCase()
  if (part) return underPart(part, scene)
  if (sitsOn.test(words)) return underSeat(scene)
  return null
}

function betweenKnees(word: string, scene: Scene): SceneChange {
  const kind = word === 'ball' ? 'ball' : word.endsWith('block') ? 'block' : 'cushion'
  const size: Vector =
    kind === 'ball' ? [0.15, 0.15, 0.15] : kind === 'block' ? [0.15, 0.08, 0.1] : [0.2, 0.14, 0.12]
  const prop: PlacedProp = {
    kind,
    position: [0, 0, 0],
    turnDegrees: 0,
    size,
    through: ['leftInnerKnee', 'rightInnerKnee'],
  }
  const gap = size[2] * 0.95
  const props = [...scene.props.filter((one) => one.kind !== kind || one.through === undefined), prop]
  if (scene.posture.position !== 'side-lying') {
    // each knee keeps its distance from the other, so that both give way alike
    const touches = sidesBoth.map((side) => ({
      landmark: `${side}InnerKnee` as const,
      other: side === 'left' ? ('rightInnerKnee' as const) : ('leftInnerKnee' as const),
      offset: [0, 0, mirrorZ(side, gap)] as const,
    }))
    return { props, touches }
  }
  // lying on a side the upper leg rests on it
  const top = scene.posture.id === 'side-lying-left' ? 'right' : 'left'
  const lower = top === 'left' ? 'rightInnerKnee' : 'leftInnerKnee'
  return {
    props,
    release: [...footOf(top), ...shinOf(top)],
    touches: [{ landmark: `${top}InnerKnee`, other: lower, offset: [0, 0, mirrorZ(top, gap)] }],
  }
}

function underPart(part: string, scene: Scene): SceneChange | null {
  const frames = forwardKinematics(scene.pose, scene.body)
  const at = (name: LandmarkName) => landmarkPosition(frames, name, scene.body)
  const { position } = scene.posture
  const lies = position === 'supine' || position === 'side-lying' || position === 'prone'
  if (!lies) return null
  const [first, second] = [at('leftKnee'), at('rightKnee')]
  if (part.startsWith('knee')) {
    if (scene.posture.id !== 'supine') return null
    // the knees come up by what lies under them, the heels slide in and stay on the floor
    const place = cushion([(first[0] + second[0]) / 2 - 0.04, 0, 0], [0.2, 0.15, 0.5])
    return {
      props: [...scene.props, place],
      release: sidesBoth.flatMap((side) => [...footOf(side), ...shinOf(side)]),
      wanted: perSide(sidesBoth, (side) => ({ [`${side}HipFlexion`]: 22, [`${side}KneeFlexion`]: 40 })),
      lands: sidesBoth.map((side) => ({ landmark: `${side}HeelBack`, on: 'floor', plane: floor })),
    }
  }
  if (part === 'head' || part === 'neck') {
    const side = position === 'side-lying'
    const height = side ? 0.13 : 0.06
    const from = at(position === 'prone' ? 'forehead' : 'backOfHead')
    const head = at('headCentre')
    return {
      props: [
        ...scene.props,
        cushion([side ? head[0] : from[0] - 0.02, 0, head[2] * (side ? 1 : 0)], [0.3, height, 0.44]),
      ],
      release: headAndBack.filter((name) => name === 'backOfHead'),
      ...(position === 'supine' ? { wanted: { lowerNeckFlexion: 12, upperNeckFlexion: 6 } } : {}),
    }
  }
  const isBack = part.includes('back')
  const where = at(isBack ? 'lowBack' : 'pelvisCentre')
  const gap = isBack && position === 'supine' ? Math.max(0.03, where[1]) : 0.03
  return { props: [...scene.props, cushion([where[0], 0, 0], isBack ? [0.1, gap, 0.3] : [0.24, gap, 0.36])] }
}

/** Sitting on the floor on something flat: the seat comes up by its height, the feet stay down. */
function underSeat(scene: Scene): SceneChange | null {
  const bones = scene.holds.filter(({ landmark }) => landmark.endsWith('SitBone'))
  if (bones.length < 2 || scene.posture.seatHeight !== undefined) return null
  const lifted = bones
    .filter(({ point }) => point[1] < flatMetres / 2)
    .map((hold) => ({
      ...hold,
      on: 'prop' as const,
      point: [hold.point[0], flatMetres, hold.point[2]] as const,
    }))
  if (lifted.length < 2) return {}
  const x = (lifted[0]!.point[0] + lifted[1]!.point[0]) / 2
  return { holds: lifted, props: [...scene.props, cushion([x, 0, 0], [0.36, flatMetres, 0.46])] }
}
