import { forwardKinematics, type Goal, type JointAngleName, landmarkPosition } from '../../body/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Enact, handOf, headAndBack, homeOf, seatOf, share, speaksOf } from './action.ts'
import { takePosture } from './take-posture.ts'

type Angles = Partial<Record<JointAngleName, number>>

/** The spine from bottom to top, with how much of a full bend forward each part takes, degrees. */
const roundedSpine: Angles = {
  lowerLumbarFlexion: 26,
  upperLumbarFlexion: 24,
  lowerThoracicFlexion: 18,
  upperThoracicFlexion: 14,
  lowerNeckFlexion: 15,
  upperNeckFlexion: 8,
}
const times = (angles: Angles, factor: number): Angles =>
  Object.fromEntries(Object.entries(angles).map(([name, degrees]) => [name, degrees * factor]))

/** How far the full rounding turns the shoulders over, degrees. */
const roundedTrunk = 82
const armsForward = (degrees: number): Angles => ({
  leftShoulderFlexion: degrees,
  rightShoulderFlexion: degrees,
})

/** Everything about arms that just hang, but which way they point. */
const hangingArms: Angles = Object.fromEntries(
  (['left', 'right'] as const).flatMap((side) => [
    [`${side}ElbowFlexion`, 8],
    ...['ShoulderGirdleElevation', 'ShoulderGirdleProtraction', 'ShoulderInternalRotation'].map((joint) => [
      side + joint,
      0,
    ]),
    ...['ForearmPronation', 'WristFlexion', 'WristUlnarDeviation'].map((joint) => [side + joint, 0]),
  ]),
)

const straightSpine = times(roundedSpine, 0)
const archedSpine: Angles = {
  lowerLumbarFlexion: -11,
  upperLumbarFlexion: -9,
  lowerThoracicFlexion: -8,
  upperThoracicFlexion: -5,
  lowerNeckFlexion: -12,
}
const straightLegs: Angles = { leftKneeFlexion: 2, rightKneeFlexion: 2 }
const hipsOf = (degrees: number): Angles => ({ leftHipFlexion: degrees, rightHipFlexion: degrees })

const isUpright = ({ posture }: Scene) =>
  ['standing', 'sitting', 'kneeling', 'half-kneeling', 'long-sitting', 'lunge', 'squatting'].includes(
    posture.position,
  )
const bothHands = [...handOf('left'), ...handOf('right')]

/** Arms that hang point down, however far the trunk has gone. */
export const armsHang = (['leftUpperArm', 'rightUpperArm', 'leftForearm', 'rightForearm'] as const).map(
  (segment): Goal => ({ kind: 'direction', segment, axis: [0, -1, 0], towards: [0, -1, 0], weight: 0.06 }),
)

/** Down, head first: the spine rounds and the hips fold over legs that stay. */
const rollsDown: Enact = (asked, scene) => {
  if (!isUpright(scene)) return lowersTrunk(scene)
  const far = asked.movement.manner.includes('slightly') ? 0.5 : 1
  const hangs = scene.posture.position === 'standing'
  const hips = { standing: 85, 'long-sitting': 105, sitting: 105 }[scene.posture.position as string] ?? 70
  return {
    wanted: {
      ...times(roundedSpine, far),
      ...hipsOf(hips * far),
      ...(scene.posture.position === 'standing' ? straightLegs : {}),
      // arms that hang point down from a trunk that has turned over by hips and spine together
      ...armsForward(hangs ? Math.min(165, (hips + roundedTrunk) * far) : 75 * far),
    },
    ...(hangs ? { goals: armsHang } : {}),
    release: [...headAndBack, ...bothHands],
  }
}

/** Up again, from the pelvis: everything stacks, and arms hang. */
const rollsUp: Enact = (asked, scene) => {
  if (scene.posture.position === 'quadruped') return rounds(asked, scene)
  if (scene.posture.position === 'supine') {
    if (/seated|sit|all the way|rolling up/i.test(asked.words)) return takePosture('long-sitting', scene)
    return {
      wanted: { ...times(roundedSpine, 0.8), leftShoulderFlexion: 45, rightShoulderFlexion: 45 },
      release: [...headAndBack, ...bothHands],
    }
  }
  return {
    wanted: {
      ...straightSpine,
      leftShoulderFlexion: 0,
      rightShoulderFlexion: 0,
      leftShoulderAbduction: 6,
      rightShoulderAbduction: 6,
      ...hangingArms,
      ...scene.posture.angles,
      leftKneeFlexion: scene.posture.angles.leftKneeFlexion ?? 0,
      rightKneeFlexion: scene.posture.angles.rightKneeFlexion ?? 0,
      leftHipFlexion: scene.posture.angles.leftHipFlexion ?? 0,
      rightHipFlexion: scene.posture.angles.rightHipFlexion ?? 0,
    },
    release: bothHands,
  }
}

function lowersTrunk(scene: Scene): SceneChange {
  return { wanted: { ...straightSpine, ...scene.posture.angles }, holds: [] }
}

const trunkParts = [
  'trunk',
  'body',
  'chest',
  'back',
  'spine',
  'upper-back',
  'lower-back',
  'mid-back',
  'waist',
  'rib',
  'side',
] as const
const hingeParts = [...trunkParts, 'hip', 'pelvis', 'head'] as const

/** Bends at the hips with a long back; "bend forward" and "lean forward" are the same to a watcher. */
const hinges: Enact = (asked, scene) => {
  if (asked.movement.parts.length > 0 && !speaksOf(asked, ...hingeParts)) return null
  const { direction } = asked.movement
  if (direction === 'left' || direction === 'right') return sideBends(asked, scene)
  if (direction === 'back') return arches(asked, scene)
  if (!isUpright(scene)) return null
  const base = scene.posture.angles.leftHipFlexion ?? 0
  const far = scene.posture.position === 'standing' ? 55 : 30
  return {
    wanted: { ...straightSpine, lowerLumbarFlexion: 6, ...hipsOf(base + far * share(asked)) },
    release: headAndBack,
  }
}

const curls: Enact = (asked, scene) => {
  if (
    speaksOf(asked, 'head', 'shoulder', 'chest', 'shoulder-blade', 'trunk', 'body', 'upper-back') &&
    scene.posture.position === 'supine'
  ) {
    return {
      wanted: {
        ...times(roundedSpine, 0.55),
        lowerLumbarFlexion: 6,
        lowerNeckFlexion: 24,
        upperNeckFlexion: 10,
      },
      release: ['backOfHead', 'upperBack'],
    }
  }
  return null
}

/** Cat: the back rounds up. */
const rounds: Enact = (asked) => {
  if (asked.movement.parts.length > 0 && !speaksOf(asked, ...trunkParts, 'shoulder', 'pelvis')) return null
  return {
    wanted: { ...times(roundedSpine, 0.9 * share(asked)), lowerNeckFlexion: 25 },
    release: headAndBack,
  }
}

/** Cow and cobra: the back arches, the chest comes up. */
const arches: Enact = (asked, scene) => {
  if (asked.movement.parts.length > 0 && !speaksOf(asked, ...trunkParts, 'head', 'neck')) return null
  if (scene.posture.position === 'supine')
    return { wanted: { lowerLumbarFlexion: -10, upperLumbarFlexion: -8 }, release: ['lowBack'] }
  return { wanted: times(archedSpine, share(asked)), release: headAndBack }
}

const sideBends: Enact = (asked) => {
  const { direction, parts } = asked.movement
  if (parts.length > 0 && !speaksOf(asked, ...hingeParts, 'shoulder', 'ear', 'neck')) return null
  const sign =
    direction === 'left' || (direction !== 'right' && asked.sides[0] === 'left' && asked.sides.length === 1)
      ? -1
      : 1
  if (speaksOf(asked, 'head', 'ear', 'neck'))
    return { wanted: { lowerNeckSideBend: 20 * sign, upperNeckSideBend: 9 * sign }, release: ['backOfHead'] }
  return {
    wanted: {
      lowerLumbarSideBend: 8 * sign,
      upperLumbarSideBend: 12 * sign,
      lowerThoracicSideBend: 12 * sign,
      upperThoracicSideBend: 8 * sign,
      lowerNeckSideBend: 8 * sign,
    },
    release: headAndBack,
  }
}

const twists: Enact = (asked) => {
  const { direction, parts } = asked.movement
  const sign =
    direction === 'left' || (direction !== 'right' && asked.sides[0] === 'left' && asked.sides.length === 1)
      ? -1
      : 1
  if (speaksOf(asked, 'head', 'neck', 'chin', 'face', 'nose', 'eye'))
    return { wanted: { lowerNeckRotation: 24 * sign, upperNeckRotation: 34 * sign } }
  if (parts.length > 0 && !speaksOf(asked, ...hingeParts, 'shoulder')) return null
  return {
    wanted: {
      lowerLumbarRotation: 4 * sign,
      upperLumbarRotation: 5 * sign,
      lowerThoracicRotation: 13 * sign,
      upperThoracicRotation: 18 * sign,
      lowerNeckRotation: 15 * sign,
    },
    release: headAndBack,
  }
}

/** The pelvis tips: back (tuck, flat low back) or forward (arch). */
const tiltsPelvis: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'pelvis', 'hip', 'tailbone', 'lower-back', 'sacrum', 'waist')) return null
  const forward = asked.movement.direction === 'forward' && asked.movement.action !== 'tuck'
  const tilt = forward ? -8 : 10
  const hip = scene.posture.angles.leftHipFlexion ?? 0
  return {
    wanted: {
      lowerLumbarFlexion: tilt,
      upperLumbarFlexion: tilt * 0.8,
      leftHipFlexion: hip - tilt,
      rightHipFlexion: hip - tilt,
    },
  }
}

/** Lying on the back with feet on the floor: the hips come off it until thighs and trunk are in a line. */
const bridges: Enact = (asked, scene) => {
  const lifting =
    asked.movement.action === 'bridge' ||
    speaksOf(asked, 'hip', 'pelvis', 'buttock', 'back', 'lower-back', 'spine', 'tailbone', 'body', 'sit-bone')
  if (!lifting || scene.posture.position !== 'supine') return null
  const frames = forwardKinematics(scene.pose, scene.body)
  const stays = (['leftShoulder', 'rightShoulder'] as const).map(
    (landmark): Goal => ({
      kind: 'at',
      landmark,
      point: landmarkPosition(frames, landmark, scene.body),
      weight: 0.5,
    }),
  )
  return {
    wanted: {
      ...hipsOf(-4),
      lowerLumbarFlexion: 2,
      upperLumbarFlexion: 0,
      lowerNeckFlexion: 22,
      upperNeckFlexion: 14,
    },
    release: [...seatOf, 'lowBack', 'midBack', 'upperBack'],
    goals: stays,
  }
}

/** An ear goes towards a shoulder, or the head comes back into line. */
const bringsHead: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'head', 'ear', 'chin', 'neck')) return null
  const { target, direction } = asked.movement
  if (target?.kind === 'part' && target.part === 'shoulder') {
    const side = target.side === 'left' || target.side === 'right' ? target.side : asked.sides[0]!
    const sign = side === 'left' ? -1 : 1
    return { wanted: { lowerNeckSideBend: 20 * sign, upperNeckSideBend: 9 * sign }, release: ['backOfHead'] }
  }
  if (direction === 'left' || direction === 'right') return twists(asked, scene)
  return nods(asked, scene)
}

const nods: Enact = (asked) => {
  if (!speaksOf(asked, 'head', 'chin', 'neck', 'face', 'nose')) return null
  const { action, direction } = asked.movement
  if (action === 'tuck' || direction === 'in' || direction === 'back')
    return { wanted: { lowerNeckFlexion: -8, upperNeckFlexion: 16 } }
  if (direction === 'up') return { wanted: { lowerNeckFlexion: -22, upperNeckFlexion: -14 } }
  return { wanted: { lowerNeckFlexion: 26, upperNeckFlexion: 14 }, release: ['backOfHead'] }
}

const raisesHeadOrTrunk: Enact = (asked, scene) => {
  if (scene.posture.position === 'supine') return curls(asked, scene)
  if (
    scene.posture.position === 'prone' &&
    speaksOf(asked, 'chest', 'trunk', 'head', 'shoulder', 'body', 'upper-back')
  )
    return arches(asked, scene)
  if (speaksOf(asked, 'trunk', 'chest', 'body', 'back', 'spine', 'head') && isUpright(scene))
    return rollsUp(asked, scene)
  return null
}

const lowers: Enact = (asked, scene) => {
  if (
    !speaksOf(
      asked,
      'hip',
      'pelvis',
      'back',
      'spine',
      'trunk',
      'chest',
      'head',
      'shoulder',
      'buttock',
      'upper-back',
      'lower-back',
    )
  )
    return null
  if (scene.posture.position === 'standing' && speaksOf(asked, 'hip', 'buttock', 'body')) return null
  return {
    wanted: { ...straightSpine, ...scene.posture.angles },
    holds: homeOf(scene, [...seatOf, ...headAndBack]),
  }
}

const hangs: Enact = (asked) =>
  speaksOf(asked, 'head', 'neck') ? { wanted: { lowerNeckFlexion: 12, upperNeckFlexion: 4 } } : null

const tiltsHead: Enact = (asked, scene) =>
  asked.movement.target?.kind === 'part' && asked.movement.target.part === 'shoulder'
    ? bringsHead(asked, scene)
    : null

/** "Press your chest forward": the upper back opens a little. */
const lifts: Enact = (asked, scene) =>
  speaksOf(asked, 'chest', 'rib') && isUpright(scene)
    ? { wanted: { lowerThoracicFlexion: -7, upperThoracicFlexion: -5 }, release: headAndBack }
    : null

const lowersHead: Enact = (asked, scene) =>
  speaksOf(asked, 'chin', 'ear') || (speaksOf(asked, 'head') && isUpright(scene))
    ? bringsHead(asked, scene)
    : null

/** What spine, pelvis and head do, by action. */
export const trunkActions: Partial<Record<string, readonly Enact[]>> = {
  'roll-down': [rollsDown],
  peel: [rollsDown],
  'roll-up': [rollsUp],
  uncurl: [rollsUp],
  curl: [curls, rollsDown],
  hinge: [hinges],
  bend: [hinges],
  lean: [hinges],
  'side-bend': [sideBends],
  tilt: [tiltsPelvis, tiltsHead, nods, hinges],
  tuck: [nods, tiltsPelvis],
  rotate: [twists],
  turn: [twists],
  look: [twists],
  round: [rounds],
  arch: [arches],
  nod: [nods],
  bring: [bringsHead, tiltsPelvis],
  pull: [bringsHead],
  circle: [bringsHead, tiltsPelvis],

  bridge: [bridges],
  raise: [bridges, raisesHeadOrTrunk],
  press: [tiltsPelvis, lifts],
  lower: [lowersHead, lowers],
  straighten: [rollsUp],
  hang: [hangs],
}
