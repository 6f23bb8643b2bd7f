import type { Position } from '../../language/index.ts'
import type { PostureId } from '../postures/posture.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, type Enact, speaksOf } from './action.ts'
import { choosePosture, variants } from './choose-posture.ts'
import { oneOnEach } from './hands.ts'
import { legsOnSeat, legsUpWall } from './legs-up.ts'
import { isFolded, rollsUp } from './spine.ts'
import { squats, standsOnOneLeg, standsOnStep, standsWith } from './stand.ts'
import { leavesSeat, takePosture } from './take-posture.ts'
import { backToWall, sitsOnWall } from './wall.ts'

/** "Stand behind the back of a chair" speaks of a back, but not of lying on it. */
function suits(action: string, position: Position): boolean {
  if (action === 'stand') return position === 'standing' || position === 'kneeling'
  if (action === 'sit') return position === 'sitting' || position === 'long-sitting'
  return action !== 'lie' || ['supine', 'prone', 'side-lying'].includes(position)
}

/** The words put the whole body somewhere: "Lie on your back", "Come to sitting". */
const takesPosition: Enact = ({ movement, words }, scene) => {
  const { position } = movement
  if (!position || position === 'other' || !suits(movement.action, position)) return null
  // a half-kneeling exercise says "kneel on one knee"
  if (position === 'kneeling' && scene.posture.position === 'half-kneeling') return {}
  // "stand on your knees", "sit tall, legs long": how she kneels or sits, not where
  if (position === 'standing' && /\bon (?:the|your|both) knees\b/i.test(words))
    return takePosture('kneeling', scene)
  if (position === 'sitting' && scene.posture.position === 'long-sitting') return {}
  if (movement.action === 'stand' && scene.posture.position === 'standing') return null
  const isNamed = variants.some(([where, pattern]) => where === position && pattern.test(words))
  const id = isNamed || position !== 'sitting' ? choosePosture(position, words) : sitsUp(words, scene)
  // already there: words that add nothing ("Lie on your back") keep the way it lies
  if (scene.posture.id === id || (scene.posture.position === position && !isNamed))
    return movement.action === 'sit' && isFolded(scene) ? rollsUp({ movement, words, sides: [] }, scene) : {}
  if (
    position === 'standing' &&
    (scene.posture.position === 'squatting' || scene.posture.position === 'lunge')
  )
    return takePosture('standing', scene)
  return leavesSeat(scene, takePosture(id, scene))
}

/** Who is down on the floor sits up there; else there is a chair. */
function sitsUp(words: string, { posture }: Scene): PostureId {
  const id = choosePosture('sitting', words)
  const isDown = ['supine', 'prone', 'side-lying', 'quadruped'].includes(posture.position)
  return isDown && id === 'chair-sitting' && !/\bchair|stool|bench/i.test(words) ? 'sitting-knees-up' : id
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
      return takePosture(sitsUp(words, scene), scene)
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

/** "Lay one hand on your stomach" lays no body on it. */
const laysHand = ({ movement, words }: Asked) =>
  movement.action === 'lie' &&
  (speaksOf({ movement, words, sides: [] }, 'hand') || movement.target?.kind === 'part')

/** From sitting on the heels the hips come up over the knees. */
const risesToKnees: Enact = (asked, scene) =>
  scene.posture.id === 'heel-sitting' && speaksOf(asked, 'hip', 'pelvis', 'buttock', 'sit-bone')
    ? takePosture('kneeling', scene)
    : null

/** From the knees or the heels the forehead comes to the floor as in the child's pose. */
const bowsDown: Enact = (asked, scene) =>
  ['kneeling', 'quadruped'].includes(scene.posture.position) &&
  scene.posture.id !== 'childs-pose' &&
  /\b(?:forehead|head|brow)\b.{0,25}\b(?:floor|ground|mat)\b|\bchild(?:'|’)?s? pose\b/i.test(asked.words)
    ? takePosture('childs-pose', scene)
    : null

const wholeBody: Enact = (asked, scene) =>
  laysHand(asked)
    ? null
    : asked.movement.parts.length === 0 || speaksOf(asked, 'body') || asked.movement.position
      ? (takesNamedShape(asked, scene) ?? takesPosition(asked, scene) ?? goesTo(asked, scene))
      : null

const comes = [wholeBody] as const

export const bodyActions: Partial<Record<string, readonly Enact[]>> = {
  place: [legsUpWall, legsOnSeat, backToWall, oneOnEach, ...comes],
  lean: [legsUpWall, backToWall],
  stand: [backToWall, standsOnStep, standsOnOneLeg, ...comes],
  press: [backToWall],
  swing: [legsUpWall],
  stretch: [legsUpWall],
  straighten: [legsUpWall],
  walk: [legsUpWall],
  slide: [legsUpWall, sitsOnWall, bowsDown],
  sit: comes,
  lie: [legsUpWall, oneOnEach, ...comes],
  kneel: comes,
  squat: [sitsOnWall, goesTo],
  lunge: [goesTo],
  plank: [goesTo],
  turn: comes,
  'roll-over': comes,
  circle: [takesPosition],
  return: comes,
  bring: [legsUpWall, legsOnSeat, bowsDown, ...comes],
  push: [takesNamedShape, pushesUp],
  step: [takesNamedShape, takesPosition],
  hop: [takesNamedShape],
  hinge: [bowsDown, takesNamedShape],
  raise: [legsUpWall, risesToKnees, liftsToSidePlank, takesNamedShape, invertedV],
  lower: [bowsDown, takesNamedShape],
  keep: [takesPosition],
}
