import type { Exercise, Position } from '../../language/index.ts'
import { topOf } from '../furniture.ts'
import type { PostureId } from '../postures/posture.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, type Enact, handOf, speaksOf } from './action.ts'
import { legsOnSeat, legsUpWall } from './legs-up.ts'
import { takePosture } from './take-posture.ts'
import { backToWall } from './wall.ts'

const usual: Readonly<Record<Position, PostureId>> = {
  standing: 'standing',
  supine: 'supine',
  prone: 'prone',
  'side-lying': 'side-lying-left',
  sitting: 'chair-sitting',
  'long-sitting': 'long-sitting',
  kneeling: 'kneeling',
  'half-kneeling': 'half-kneeling-right',
  quadruped: 'quadruped',
  squatting: 'squatting',
  lunge: 'lunge-right',
  other: 'standing',
}

/** Words that tell one way of a position from another. First match wins. */
const variants: readonly (readonly [Position, RegExp, PostureId])[] = [
  [
    'supine',
    /(?:legs?|calves|feet|heels)\b.{0,30}\b(?:chair|sofa|couch|stool|bench|ottoman)/i,
    'legs-on-seat',
  ],
  ['supine', /legs? (?:straight )?(?:in the air|up(?!.{0,20}\bwall))|table ?-?top/i, 'supine-legs-up'],
  [
    'supine',
    /knees? (?:are |is )?bent|feet (?:are )?flat|hook|crook|bend (?:both |your |the )*knees|bent knees|feet on the (?:floor|mat)|bridge/i,
    'hook-lying',
  ],
  ['prone', /forearms|elbows|sphinx/i, 'prone-on-elbows'],
  ['prone', /plank|push-? ?up|press-? ?up/i, 'plank'],
  ['side-lying', /(?:on|to) (?:your |the )?right(?: side)?/i, 'side-lying-right'],
  ['sitting', /soles|butterfly/i, 'butterfly'],
  ['sitting', /cross(?:ed)?[- ]?legged|legs crossed|easy pose|tailor|sukhasana|lotus/i, 'cross-legged'],
  ['sitting', /vajrasana|haunches|on (?:your )?heels/i, 'heel-sitting'],
  ['sitting', /chair|stool|bench|edge of|feet flat on/i, 'chair-sitting'],
  [
    'sitting',
    /(?:floor|mat|ground).{0,40}knees? bent|knees? bent.{0,40}(?:floor|mat|ground)/i,
    'sitting-knees-up',
  ],
  ['sitting', /on the (?:floor|mat|ground)|legs? (?:straight|out)/i, 'long-sitting'],
  ['half-kneeling', /left knee (?:down|on)|kneel (?:down )?on (?:your |the )?left/i, 'half-kneeling-left'],
  ['quadruped', /child/i, 'childs-pose'],
  ['quadruped', /down(?:ward)?[- ]?(?:facing )?dog/i, 'downward-dog'],
  ['kneeling', /heels/i, 'heel-sitting'],
  ['lunge', /left (?:foot|leg) (?:forward|in front)/i, 'lunge-left'],
]

export function choosePosture(position: Position, words: string): PostureId {
  return (
    variants.find(([where, pattern]) => where === position && pattern.test(words))?.[2] ?? usual[position]
  )
}

/** "Stand behind the back of a chair" speaks of a back, but not of lying on it. */
function suits(action: string, position: Position): boolean {
  if (action === 'stand') return position === 'standing'
  if (action === 'sit') return position === 'sitting' || position === 'long-sitting'
  return action !== 'lie' || ['supine', 'prone', 'side-lying'].includes(position)
}

/** The words put the whole body somewhere: "Lie on your back", "Come to sitting". */
const takesPosition: Enact = ({ movement, words }, scene) => {
  const { position } = movement
  if (!position || position === 'other' || !suits(movement.action, position)) return null
  // a half-kneeling exercise says "kneel on one knee"
  if (position === 'kneeling' && scene.posture.position === 'half-kneeling') return {}
  if (movement.action === 'stand' && scene.posture.position === 'standing') return null
  const id = choosePosture(position, words)
  const isNamed = variants.some(([where, pattern]) => where === position && pattern.test(words))
  // already there: words that add nothing ("Lie on your back") keep the way it lies
  if (scene.posture.id === id || (scene.posture.position === position && !isNamed)) return {}
  if (
    position === 'standing' &&
    (scene.posture.position === 'squatting' || scene.posture.position === 'lunge')
  )
    return takePosture('standing', scene)
  return takePosture(id, scene)
}

const goesTo: Enact = (asked, scene) => {
  const { movement, sides, words } = asked
  const side = sides.length === 1 ? sides[0]! : 'right'
  const { position, id } = scene.posture
  switch (movement.action) {
    case 'squat':
      return position === 'standing' ? squats() : position === 'squatting' ? {} : null
    case 'lunge':
      return takePosture(`lunge-${side}`, scene)
    case 'plank':
      return position === 'side-lying' || /\bside\b/i.test(words)
        ? sidePlanks(asked, scene)
        : takePosture('plank', scene)
    case 'kneel':
      if (position === 'half-kneeling' || position === 'kneeling') return {}
      return /one knee|half/i.test(words)
        ? takePosture(`half-kneeling-${side}`, scene)
        : takePosture('kneeling', scene)
    case 'stand':
      return position === 'standing' ? standsWith(asked, scene) : takePosture('standing', scene)
    case 'sit':
      if (position === 'sitting' || position === 'long-sitting')
        return { wanted: { ...scene.posture.angles } }
      if (position === 'kneeling' || position === 'quadruped') return takePosture('heel-sitting', scene)
      return takePosture(choosePosture('sitting', words), scene)
    case 'lie':
      return position === 'supine' || position === 'prone' || position === 'side-lying'
        ? {}
        : takePosture(/front|face down|stomach|belly|tummy/i.test(words) ? 'prone' : 'supine', scene)
    case 'roll-over':
      if (id === 'prone') return takePosture('supine', scene)
      return position === 'supine' ? takePosture(`side-lying-${side}`, scene) : null
    default:
      return null
  }
}

/** Up on the forearm of the side that is lain on. */
function sidePlanks({ sides }: Asked, scene: Scene): SceneChange {
  const lain =
    scene.posture.id === 'side-lying-left' ? 'left' : scene.posture.id === 'side-lying-right' ? 'right' : null
  const under = lain ?? (sides.length === 1 ? sides[0]! : 'left')
  return takePosture(`side-plank-${under}`, scene)
}

/** Lying on a side, propped on a forearm, hips that come off the floor make a side plank. */
const liftsToSidePlank: Enact = (asked, scene) =>
  scene.posture.id.startsWith('side-lying') &&
  speaksOf(asked, 'hip', 'pelvis', 'body', 'trunk', 'waist') &&
  asked.movement.direction !== 'back' &&
  /\b(?:off|up|air|lift|raise|plank|straight|line)\b/i.test(asked.words)
    ? sidePlanks(asked, scene)
    : null

/** Standing tall; with the hands on a chair or table where the words put them. */
function standsWith(asked: Asked, scene: Scene): SceneChange {
  const support = scene.props.find(({ kind }) => kind === 'chair' || kind === 'table')
  const held = /(?:hands?|hold(?:ing)?)\b.{0,40}\b(?:chair|table|counter|worktop|desk|support)/i.test(
    asked.words,
  )
  if (!support || !held) return { wanted: standsUp }
  const { x, height } = topOf(support)
  return {
    wanted: { ...standsUp, leftShoulderFlexion: 30, rightShoulderFlexion: 30 },
    holds: (['left', 'right'] as const).map((side) => ({
      landmark: `${side}Palm` as const,
      on: 'prop' as const,
      point: [x, height + 0.02, side === 'left' ? -0.14 : 0.14] as const,
    })),
  }
}

const standsUp = {
  leftHipFlexion: 0,
  rightHipFlexion: 0,
  leftKneeFlexion: 0,
  rightKneeFlexion: 0,
  leftAnkleDorsiflexion: 0,
  rightAnkleDorsiflexion: 0,
  leftShoulderFlexion: 0,
  rightShoulderFlexion: 0,
}

function squats(): SceneChange {
  return {
    wanted: {
      leftHipFlexion: 98,
      rightHipFlexion: 98,
      leftKneeFlexion: 95,
      rightKneeFlexion: 95,
      leftAnkleDorsiflexion: 30,
      rightAnkleDorsiflexion: 30,
      leftShoulderFlexion: 85,
      rightShoulderFlexion: 85,
    },
    release: ['upperBack', ...handOf('left'), ...handOf('right')],
  }
}

/** Named shapes of yoga and Pilates that are postures of their own. */
const named: readonly (readonly [RegExp, PostureId])[] = [
  [/side plank|vasisthasana/i, 'side-plank-left'],
  [/child(?:'|’)?s? pose|balasana/i, 'childs-pose'],
  [/down(?:ward)?(?:[- ]facing)?[- ]dog|adho mukha/i, 'downward-dog'],
  [/chaturanga|high plank|plank/i, 'plank'],
  [/cobra|sphinx|up(?:ward)?(?:[- ]facing)?[- ]dog/i, 'prone-on-elbows'],
]
const takesNamedShape: Enact = ({ words, movement }, scene) => {
  if (movement.parts.length > 0 && !movement.parts.includes('body')) return null
  const shape = named.find(([pattern]) => pattern.test(words))
  if (shape?.[1] === 'side-plank-left') return sidePlanks({ words, movement, sides: [] }, scene)
  return shape ? takePosture(shape[1], scene) : null
}

const invertedV: Enact = (asked, scene) =>
  scene.posture.position === 'quadruped' &&
  speaksOf(asked, 'hip', 'pelvis', 'buttock') &&
  /inverted|straighten/i.test(asked.words)
    ? takePosture('downward-dog', scene)
    : null

const inner = new Set([
  'abdomen',
  'core',
  'navel',
  'pelvic-floor',
  'eye',
  'lip',
  'jaw',
  'face',
  'tongue',
  'mouth',
])
const quietActions = new Set([
  'brace',
  'squeeze',
  'relax',
  'keep',
  'pucker',
  'release',
  'massage',
  'align',
  'hang',
])

/** "Brace", "squeeze", "soften" and "look" show little: the body stays as it is, and that is what the words ask. */
export function quiet({ movement }: Asked): SceneChange | null {
  if (quietActions.has(movement.action)) return {}
  const muscles = [
    'body',
    'hamstring',
    'hip-flexor',
    'calf',
    'buttock',
    'chest',
    'shoulder',
    'back',
    'front-of-thigh',
    'inner-thigh',
  ]
  const told = movement.direction === null && movement.target === null
  if (movement.action === 'stretch' && told && movement.parts.every((part) => muscles.includes(part)))
    return {}
  if (movement.action === 'look' && movement.direction === null) return {}
  return movement.parts.length > 0 && movement.parts.every((part) => inner.has(part)) ? {} : null
}

const wholeBody: Enact = (asked, scene) =>
  asked.movement.parts.length === 0 || speaksOf(asked, 'body') || asked.movement.position
    ? (takesNamedShape(asked, scene) ?? takesPosition(asked, scene) ?? goesTo(asked, scene))
    : null

const comes = [wholeBody] as const

export const bodyActions: Partial<Record<string, readonly Enact[]>> = {
  place: [legsUpWall, legsOnSeat, backToWall, ...comes],
  lean: [legsUpWall, backToWall],
  stand: [backToWall, ...comes],
  press: [backToWall],
  swing: [legsUpWall],
  stretch: [legsUpWall],
  straighten: [legsUpWall],
  walk: [legsUpWall],
  slide: [legsUpWall],
  sit: comes,
  lie: [legsUpWall, ...comes],
  kneel: comes,
  squat: [goesTo],
  lunge: [goesTo],
  plank: [goesTo],
  turn: comes,
  'roll-over': comes,
  circle: [takesPosition],
  return: comes,
  bring: [legsUpWall, legsOnSeat, ...comes],
  push: [takesNamedShape],
  step: [takesNamedShape, takesPosition],
  hop: [takesNamedShape],
  hinge: [takesNamedShape],
  raise: [legsUpWall, liftsToSidePlank, takesNamedShape, invertedV],
  lower: [takesNamedShape],
  keep: [takesPosition],
}

export const wordsOf = (exercise: Exercise): string =>
  `${exercise.name ?? ''} ${exercise.steps
    .filter(({ kind }) => kind === 'setup')
    .map(({ text }) => text)
    .join(' ')}`
