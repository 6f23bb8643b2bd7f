import { forwardKinematics, landmarkPosition, wallBehind } from '../../body/index.ts'
import type { Exercise, Position } from '../../language/index.ts'
import { findPosture } from '../postures/find.ts'
import type { PostureId } from '../postures/posture.ts'
import type { Hold, Scene, SceneChange } from '../scene.ts'
import { type Asked, type Enact, speaksOf } from './action.ts'

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
    /knees? (?:are |is )?bent|feet (?:are )?flat|hook|crook|bend (?:both |your )*knees/i,
    'hook-lying',
  ],
  ['supine', /legs (?:in the air|up)|lower legs|table ?top|legs .{0,20}chair/i, 'supine-legs-up'],
  ['prone', /forearms|elbows|sphinx/i, 'prone-on-elbows'],
  ['prone', /plank|push-? ?up|press-? ?up/i, 'plank'],
  ['side-lying', /right side/i, 'side-lying-right'],
  ['sitting', /soles|butterfly/i, 'butterfly'],
  ['sitting', /cross(?:ed)?-?legged|easy pose|tailor/i, 'cross-legged'],
  ['sitting', /on the (?:floor|mat|ground)|legs? (?:straight|out)/i, 'long-sitting'],
  ['half-kneeling', /left knee (?:down|on)|kneel (?:down )?on your left/i, 'half-kneeling-left'],
  ['quadruped', /child/i, 'childs-pose'],
  ['quadruped', /down(?:ward)?[- ]?(?:facing )?dog/i, 'downward-dog'],
  ['kneeling', /heels/i, 'heel-sitting'],
  ['lunge', /left (?:foot|leg) forward/i, 'lunge-left'],
]

export function choosePosture(position: Position, words: string): PostureId {
  return (
    variants.find(([where, pattern]) => where === position && pattern.test(words))?.[2] ?? usual[position]
  )
}

/** A posture's own scene change: the body is there, resting on what the posture rests on. */
export function takePosture(
  id: PostureId,
  scene: Pick<Scene, 'body'>,
): SceneChange & Required<Pick<SceneChange, 'pose' | 'posture' | 'holds'>> {
  const { posture, pose } = findPosture(id, scene.body)
  const frames = forwardKinematics(pose, scene.body)
  const holds = posture.bearings.map(
    ({ landmark, on }): Hold => ({ landmark, on, point: landmarkPosition(frames, landmark, scene.body) }),
  )
  return { posture, pose, holds, wanted: {} }
}

/** How far heels stand from a wall that the pelvis leans on, metres: room to fold without falling forward. */
const heelsFromWallMetres = 0.2

/**
 * "Stand with your back against the wall": the wall comes to the back and the feet stand off it. The pelvis
 * rests at two points, left and right, so that it can't turn but may tip as the spine rolls down.
 */
const backToWall: Enact = (asked, scene) => {
  const { target } = asked.movement
  if (!speaksOf(asked, 'back', 'lower-back', 'upper-back', 'pelvis', 'buttock', 'body', 'trunk', 'shoulder'))
    return null
  if (target?.kind !== 'surface' || target.surface !== 'wall' || scene.posture.position !== 'standing')
    return null
  const frames = forwardKinematics(scene.pose, scene.body)
  const at = (landmark: Hold['landmark']) => landmarkPosition(frames, landmark, scene.body)
  const x = Math.min(at('leftHeelBack')[0], at('rightHeelBack')[0]) - heelsFromWallMetres
  const plane = wallBehind(x)
  return {
    planes: [...scene.planes.filter(({ name }) => name !== 'wall'), plane],
    props: [
      ...scene.props.filter(({ kind }) => kind !== 'wall'),
      { kind: 'wall', position: [x, 1.1, 0], turnDegrees: 0, size: [0.04, 2.2, 2.4] },
    ],
    lands: (['leftButtock', 'rightButtock'] as const).map((landmark) => ({ landmark, on: 'wall', plane })),
    goals: [{ kind: 'on', landmark: 'upperBack', plane, weight: 0.3 }],
  }
}

/** The position is taken from the exercise; here only verbs that change it within one. */
const goesTo: Enact = ({ movement, sides }, scene) => {
  const side = sides.length === 1 ? sides[0]! : 'right'
  switch (movement.action) {
    case 'squat':
      return scene.posture.position === 'standing' ? squats() : null
    case 'lunge':
      return takePosture(`lunge-${side}`, scene)
    case 'plank':
      return takePosture('plank', scene)
    case 'kneel':
      return scene.posture.position === 'half-kneeling' || scene.posture.position === 'kneeling' ? {} : null
    case 'stand':
      return scene.posture.position === 'standing' ? { wanted: scene.posture.angles } : null
    case 'sit':
    case 'lie':
      return {}
    case 'keep':
      return {}
    default:
      return null
  }
}

function squats(): SceneChange {
  return {
    wanted: {
      leftHipFlexion: 80,
      rightHipFlexion: 80,
      leftKneeFlexion: 85,
      rightKneeFlexion: 85,
      leftAnkleDorsiflexion: 27,
      rightAnkleDorsiflexion: 27,
      leftShoulderFlexion: 70,
      rightShoulderFlexion: 70,
    },
  }
}

/** "Brace", "squeeze" and "breathe" show little: the pose stays, and that is what the words ask. */
const staysAsItIs: Enact = () => ({})

export const bodyActions: Partial<Record<string, readonly Enact[]>> = {
  place: [backToWall],
  lean: [backToWall],
  stand: [backToWall, goesTo],
  sit: [goesTo],
  lie: [goesTo],
  kneel: [goesTo],
  squat: [goesTo],
  lunge: [goesTo],
  plank: [goesTo],
  keep: [goesTo],
  brace: [staysAsItIs],
  squeeze: [staysAsItIs],
  relax: [staysAsItIs],
  hang: [staysAsItIs],
}

export const wordsOf = (exercise: Exercise): string =>
  `${exercise.name ?? ''} ${exercise.steps
    .filter(({ kind }) => kind === 'setup')
    .map(({ text }) => text)
    .join(' ')}`

export type { Asked }
