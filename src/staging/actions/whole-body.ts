import type { Position } from '../../language/index.ts'
import type { PostureId } from '../postures/posture.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, type Enact, speaksOf } from './action.ts'
import { choosePosture, variants } from './choose-posture.ts'
import { legsOnSeat, legsUpWall } from './legs-up.ts'
import { squats, standsOnOneLeg, standsOnStep, standsWith } from './stand.ts'
import { leavesSeat, takePosture } from './take-posture.ts'
import { backToWall } from './wall.ts'

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
  return leavesSeat(scene, takePosture(id, scene))
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
      return position === 'supine' ? leavesSeat(scene, takePosture(`side-lying-${side}`, scene)) : null
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

/** "Push yourself up with your hands", lying on a side: up to sitting, as people get off the floor. */
const pushesUp: Enact = ({ movement }, scene) =>
  movement.direction === 'up' && movement.parts.includes('body') && scene.posture.position === 'side-lying'
    ? takePosture('sitting-knees-up', scene)
    : null

const wholeBody: Enact = (asked, scene) =>
  asked.movement.parts.length === 0 || speaksOf(asked, 'body') || asked.movement.position
    ? (takesNamedShape(asked, scene) ?? takesPosition(asked, scene) ?? goesTo(asked, scene))
    : null

const comes = [wholeBody] as const

export const bodyActions: Partial<Record<string, readonly Enact[]>> = {
  place: [legsUpWall, legsOnSeat, backToWall, ...comes],
  lean: [legsUpWall, backToWall],
  stand: [backToWall, standsOnStep, standsOnOneLeg, ...comes],
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
  push: [takesNamedShape, pushesUp],
  step: [takesNamedShape, takesPosition],
  hop: [takesNamedShape],
  hinge: [takesNamedShape],
  raise: [legsUpWall, liftsToSidePlank, takesNamedShape, invertedV],
  lower: [takesNamedShape],
  keep: [takesPosition],
}
