import { forwardKinematics, type Goal, landmarkPosition } from '../../body/index.ts'
import { type Enact, headAndBack, seatOf, share, speaksOf } from './action.ts'
import { hipsOf, straightLegs, straightSpine } from './trunk-shape.ts'

/** "Push your hips back" from standing: the hips fold, the back stays long. */
export const sendsHipsBack: Enact = (asked, scene) => {
  const back = asked.movement.direction === 'back' && speaksOf(asked, 'hip', 'pelvis', 'buttock', 'tailbone')
  if (!back || scene.posture.position !== 'standing') return null
  return {
    wanted: { ...straightSpine, lowerLumbarFlexion: 4, ...hipsOf(62 * share(asked)) },
    release: headAndBack,
  }
}

/** The pelvis tips: back (tuck, flat low back) or forward (arch). */
export const tiltsPelvis: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'pelvis', 'hip', 'tailbone', 'lower-back', 'sacrum', 'waist')) return null
  const forward = asked.movement.direction === 'forward' && asked.movement.action !== 'tuck'
  const tilt = forward ? -8 : 10
  // hips that come forward under a standing body stand it straight
  if (asked.movement.action === 'bring' && scene.posture.position === 'standing')
    return forward
      ? { wanted: { ...straightSpine, ...hipsOf(0), ...straightLegs } }
      : sendsHipsBack(asked, scene)
  const { leftHipFlexion = 0, rightHipFlexion = 0 } = scene.posture.angles
  return {
    wanted: {
      lowerLumbarFlexion: tilt,
      upperLumbarFlexion: tilt * 0.8,
      leftHipFlexion: leftHipFlexion - tilt,
      rightHipFlexion: rightHipFlexion - tilt,
    },
  }
}

/** Lying on the back with feet on the floor: the hips come off it until thighs and trunk are in a line. */
export const bridges: Enact = (asked, scene) => {
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
