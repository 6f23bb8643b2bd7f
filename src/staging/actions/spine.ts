import type { Scene, SceneChange } from '../scene.ts'
import { type Enact, headAndBack, homeOf, perSide, share, speaksOf } from './action.ts'
import { takePosture } from './take-posture.ts'
import {
  archedSpine,
  armsForward,
  armsHang,
  bothHands,
  hangingArms,
  hingeParts,
  hipsOf,
  isUpright,
  roundedSpine,
  roundedTrunk,
  straightLegs,
  straightSpine,
  times,
  trunkParts,
} from './trunk-shape.ts'

/** Down, head first: the spine rounds and the hips fold over legs that stay. */
export const rollsDown: Enact = (asked, scene) => {
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
export const rollsUp: Enact = (asked, scene) => {
  if (scene.posture.position === 'quadruped') return rounds(asked, scene)
  if (scene.posture.position === 'supine') {
    if (/seated|sit|all the way|rolling up/i.test(asked.words)) return takePosture('long-sitting', scene)
    return {
      wanted: { ...times(roundedSpine, 0.8), leftShoulderFlexion: 45, rightShoulderFlexion: 45 },
      release: [...headAndBack, ...bothHands],
    }
  }
  const { angles } = scene.posture
  const free = (['left', 'right'] as const).filter((side) => !restsOnBody(scene, `${side}Palm`))
  const hanging = perSide(free, (side) => ({
    [`${side}ShoulderFlexion`]: 0,
    [`${side}ShoulderAbduction`]: 6,
  }))
  const armless = Object.entries(angles).filter(
    ([name]) =>
      !/Shoulder|Elbow|Forearm|Wrist|Finger/.test(name) || free.some((side) => name.startsWith(side)),
  )
  return {
    wanted: {
      ...straightSpine,
      ...(free.length === 2 ? hangingArms : {}),
      ...hanging,
      ...hipsOf(0),
      leftKneeFlexion: 0,
      rightKneeFlexion: 0,
      ...Object.fromEntries(armless),
    },
    ...handsHome(scene),
  }
}

const restsOnBody = (scene: Scene, name: string) =>
  scene.holds.some(({ landmark, on }) => landmark === name && on === 'body')

/** Hands that a fold took off the thighs come back to them; those that are held elsewhere on the body stay. */
function handsHome(scene: Scene): SceneChange {
  const free = bothHands.filter((name) => !restsOnBody(scene, name))
  return { release: free, holds: homeOf(scene, free).filter(({ on }) => on === 'body') }
}

/** Who has folded and makes her back long stays folded: that is said of how, not of where. */
const lengthens = /\b(?:elongat|length)(?:e|en|ens|ing|ening|ed)\b|\blong\b/i
export const isFolded = ({ pose, posture }: Scene) =>
  pose.angles.leftHipFlexion - (posture.angles.leftHipFlexion ?? 0) > 25

/** Who stands or sits straightens up; who lies has a long back already, and hips that are straight lift no chest. */
export const straightens: Enact = (asked, scene) =>
  isFolded(scene) && lengthens.test(asked.words) && speaksOf(asked, 'lower-back', 'neck', 'back', 'spine')
    ? {}
    : isUpright(scene) || scene.posture.position === 'quadruped'
      ? rollsUp(asked, scene)
      : speaksOf(asked, 'hip', 'pelvis', ...trunkParts)
        ? {}
        : null

function lowersTrunk(scene: Scene): SceneChange {
  return { wanted: { ...straightSpine, ...scene.posture.angles }, holds: [] }
}

/** Bends at the hips with a long back; "bend forward" and "lean forward" are the same to a watcher. */
export const hinges: Enact = (asked, scene) => {
  if (asked.movement.parts.length > 0 && !speaksOf(asked, ...hingeParts)) return null
  const { direction } = asked.movement
  if (direction === 'left' || direction === 'right') return sideBends(asked, scene)
  if (direction === 'back') return arches(asked, scene)
  if (!isUpright(scene)) return null
  const base = scene.posture.angles.leftHipFlexion ?? 0
  const far = scene.posture.position === 'standing' ? 55 : 30
  // who leans already leans a little more
  const leans = scene.pose.angles.leftHipFlexion > base + 8
  const further = leans ? Math.min(scene.pose.angles.leftHipFlexion + 8, base + 60) : 0
  const hips = Math.max(base + far * share(asked), further)
  return {
    wanted: { ...straightSpine, lowerLumbarFlexion: 6, ...hipsOf(hips), ...freeArms(scene, hips - base) },
    ...followsDown(scene),
    release: [
      ...headAndBack,
      ...(scene.holds.some(({ landmark, on }) => on === 'body' && landmark.endsWith('OuterAnkle'))
        ? bothHands
        : []),
    ],
  }
}

const arms = ['left', 'right'] as const
const rested = (scene: Scene, side: 'left' | 'right') =>
  scene.holds.find(({ landmark }) => landmark === `${side}Palm` || landmark === `${side}Fingertips`)

/** Arms that hang go on hanging as the trunk tips, and do not trail behind it. */
function freeArms(scene: Scene, tipped: number): SceneChange['wanted'] {
  const hanging = arms.filter(
    (side) =>
      scene.posture.seatHeight === undefined &&
      !rested(scene, side) &&
      Math.abs(scene.pose.angles[`${side}ShoulderFlexion`]) < 30 &&
      Math.abs(scene.pose.angles[`${side}ShoulderAbduction`]) < 30,
  )
  return perSide(hanging, (side) => ({
    [`${side}ShoulderFlexion`]: tipped * 0.9,
    [`${side}ElbowFlexion`]: 4,
  }))
}

/** Hands that lie on the thighs slide down them: to the knees, on straight legs to the shins. */
function followsDown(scene: Scene): SceneChange {
  const [to, up] =
    scene.posture.position === 'long-sitting' ? (['Shin', 0.05] as const) : (['KneeFront', 0.02] as const)
  const lying = arms.filter((side) => rested(scene, side)?.follows?.landmark === `${side}ThighFront`)
  return lying.length === 0
    ? {}
    : {
        touches: lying.map((side) => ({
          landmark: `${side}Palm`,
          other: `${side}${to}`,
          offset: [0.035, up, 0],
        })),
      }
}

export const curls: Enact = (asked, scene) => {
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
export const rounds: Enact = (asked) => {
  if (asked.movement.parts.length > 0 && !speaksOf(asked, ...trunkParts, 'shoulder', 'pelvis')) return null
  return {
    wanted: { ...times(roundedSpine, 0.9 * share(asked)), lowerNeckFlexion: 25 },
    release: headAndBack,
  }
}

/** Cow and cobra: the back arches, the chest comes up. */
export const arches: Enact = (asked, scene) => {
  if (asked.movement.parts.length > 0 && !speaksOf(asked, ...trunkParts, 'head', 'neck')) return null
  if (scene.posture.position === 'supine')
    return { wanted: { lowerLumbarFlexion: -10, upperLumbarFlexion: -8 }, release: ['lowBack'] }
  return { wanted: times(archedSpine, share(asked)), release: headAndBack }
}

export const sideBends: Enact = (asked) => {
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

export const twists: Enact = (asked) => {
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

/** "Press your chest forward": the upper back opens a little. */
export const lifts: Enact = (asked, scene) =>
  speaksOf(asked, 'chest', 'rib') && isUpright(scene)
    ? { wanted: { lowerThoracicFlexion: -7, upperThoracicFlexion: -5 }, release: headAndBack }
    : null
