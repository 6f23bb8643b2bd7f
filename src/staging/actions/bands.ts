import {
  floor,
  forwardKinematics,
  type LandmarkName,
  landmarkPosition,
  type Vector,
} from '../../body/index.ts'
import type { PlacedProp } from '../motion.ts'
import type { Scene, SceneChange } from '../scene.ts'
import type { Side } from './action.ts'

/* A band that is made fast to a door or post at one end and held, or tied to an ankle or knee, at the other. */

const band = '(?:elastic |resistance |exercise |stretch )?(?:band|tubing|strap|cord|rope|theraband)'
const fast =
  '(?:door|door ?frame|post|pole|wall|table leg|anchor|something (?:secure|solid|fixed|firm|sturdy|heavy))'
const fixes = new RegExp(
  String.raw`\b(?:fix|tie|attach|anchor|secure|fasten|loop|wrap|hook|clip|close|shut|trap)\w*\b.{0,40}\b${band}\b.{0,50}\b${fast}`,
  'i',
)
const heights: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ankle|floor|bottom|low)\b/i, 0.12],
  [/\bknee/i, 0.5],
  [/\b(?:overhead|top of|above)\b/i, 1.95],
  [/\b(?:shoulder|chest|head|face)/i, 1.35],
  [/\b(?:elbow|waist|hip|navel)/i, 1.02],
]

/** How far off that stands to which a band is tied, metres. */
const fastMetres = 0.8

/** What holds the end: the edge of a door that stands open, or a post. */
function holder(words: string, x: number): PlacedProp {
  const isDoor = /\bdoor|\bwall\b/i.test(words)
  const size: Vector = isDoor ? [0.45, 1.95, 0.045] : [0.07, 1.5, 0.07]
  return { kind: 'block', position: [x + size[0] / 2, 0, 0], turnDegrees: 0, size }
}

const isTied = ({ fixedAt }: PlacedProp) => fixedAt !== undefined

/** The end of a band made fast, at the height that is said; the other end lies over its own side's hand. */
export function tiesBand(words: string, scene: Scene): SceneChange | null {
  if (!fixes.test(words) || scene.posture.position !== 'standing' || scene.planes.length > 1) return null
  const height = heights.find(([pattern]) => pattern.test(words))?.[1] ?? 1.02
  const side = scene.side ?? 'right'
  const x = scene.pose.pelvisPosition[0] + fastMetres
  return { props: [...scene.props, holder(words, x), strapFrom([x, height, 0], `${side}Palm`)] }
}

function strapFrom(fixedAt: Vector, to: LandmarkName): PlacedProp {
  return {
    kind: 'strap',
    position: [0, 0, 0],
    turnDegrees: 0,
    size: [0.03, 0.002, 0.6],
    fixedAt,
    through: [to],
  }
}

const places = {
  ankle: 'OuterAnkle',
  foot: 'OuterAnkle',
  knee: 'OuterKnee',
  wrist: 'Palm',
  hand: 'Palm',
} as const
const round =
  /\b(?:other end|loop|band|it)\b.{0,40}\b(?:round|around|to|on|over|in)\s+(?:your |the |one )?(?:(left|right|involved|affected|other) )?(ankle|foot|knee|wrist|hand)\b/i

/** "Loop the other end round your right ankle": the band that is tied runs there. */
export function wearsBand(words: string, scene: Scene): SceneChange | null {
  const tied = scene.props.find(isTied)
  const found = tied && round.exec(words)
  if (!tied || !found) return null
  const named = found[1]?.toLowerCase()
  const side: Side = named === 'left' || named === 'right' ? named : (scene.side ?? 'right')
  const part = places[found[2]!.toLowerCase() as keyof typeof places]
  const to: LandmarkName = `${side}${part}`
  return { props: scene.props.map((prop) => (prop === tied ? { ...tied, through: [to] } : prop)) }
}

const ballWords = /\b(?:(?:tennis|golf|spiky|massage|small|soft|lacrosse) )?ball\b/i
const onBall =
  /\b(?:sole|foot|arch|heel)\b.{0,40}\b(?:on|over|onto|with)\b.{0,20}\bball\b|\bball\b.{0,25}\bunder(?:neath)?\b.{0,15}\b(?:foot|sole|arch|heel)\b/i

/** A ball under the sole of one who sits or stands: the foot lies on it, its heel near the floor. */
export function ballUnderFoot(words: string, scene: Scene): SceneChange | null {
  if (!ballWords.test(words) || !onBall.test(words)) return null
  if (scene.posture.seatHeight === undefined) return null
  const named = /\b(left|right)\b/i.exec(words)?.[1]?.toLowerCase()
  const side = (named ?? scene.side ?? 'right') as Side
  const size = 0.065
  const frames = forwardKinematics(scene.pose, scene.body)
  const [x, , z] = landmarkPosition(frames, `${side}FootSole`, scene.body)
  const ball: PlacedProp = { kind: 'ball', position: [x, 0, z], turnDegrees: 0, size: [size, size, size] }
  const { offset } = floor
  return {
    props: [...scene.props.filter(({ kind }) => kind !== 'ball'), ball],
    release: (['Heel', 'BallOfFoot', 'LittleToeBall'] as const).map((name) => `${side}${name}` as const),
    holds: [{ landmark: `${side}FootSole`, on: 'prop', point: [x, offset + size, z] }],
  }
}

/** "Roll your foot over the ball": the foot goes forward on it, and the ball half as far. */
export function rollsOnBall(words: string, scene: Scene): SceneChange | null {
  const ball = scene.props.find(({ kind, through }) => kind === 'ball' && !through)
  const hold = scene.holds.find(({ landmark, on }) => landmark.endsWith('FootSole') && on === 'prop')
  if (!ball || !hold || !/\b(?:roll|slide|massage|move)\w*\b/i.test(words)) return null
  const [x, y, z] = ball.position
  const forward = 0.045
  return {
    props: scene.props.map((prop) =>
      prop === ball ? { ...ball, position: [x + forward, y, z] as const } : prop,
    ),
    release: [hold.landmark],
    holds: [
      {
        ...hold,
        landmark: hold.landmark.replace('FootSole', 'Heel') as LandmarkName,
        point: [x + forward - 0.02, hold.point[1], z],
      },
    ],
  }
}
