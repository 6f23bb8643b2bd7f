import type { JointAngleName } from './pose.ts'

/** How far a joint goes in a healthy adult, in degrees, and who measured it. */
export type JointRange = { readonly from: number; readonly to: number; readonly source: string }

const aaos = 'AAOS 1965, Joint Motion: Method of Measuring and Recording'
const panjabi = 'White & Panjabi 1990, Clinical Biomechanics of the Spine, levels added up'
const pearcy =
  'Pearcy & Tibrewal 1984, Spine 9:582 (rotation, side bend); Pearcy et al. 1984, Spine 9:294 (flexion)'
const floor = 'Hemmerich et al. 2006, J Orthop Res 24:770 (squatting, kneeling, cross-legged)'
const lunge = 'Bennell et al. 1998, Aust J Physiother 44:175 (weight-bearing lunge)'
const ludewig = 'Ludewig et al. 2009, J Bone Joint Surg Am 91:378 (clavicle on thorax)'

const spineRanges: Readonly<Record<string, readonly [number, number, string]>> = {
  lowerLumbarFlexion: [-15, 32, pearcy],
  lowerLumbarSideBend: [-10, 10, pearcy],
  lowerLumbarRotation: [-5, 5, pearcy],
  upperLumbarFlexion: [-12, 28, pearcy],
  upperLumbarSideBend: [-15, 15, pearcy],
  upperLumbarRotation: [-6, 6, pearcy],
  lowerThoracicFlexion: [-12, 25, panjabi],
  lowerThoracicSideBend: [-16, 16, panjabi],
  lowerThoracicRotation: [-15, 15, panjabi],
  upperThoracicFlexion: [-8, 20, panjabi],
  upperThoracicSideBend: [-10, 10, panjabi],
  upperThoracicRotation: [-20, 20, panjabi],
  lowerNeckFlexion: [-35, 30, panjabi],
  lowerNeckSideBend: [-25, 25, panjabi],
  lowerNeckRotation: [-30, 30, panjabi],
  upperNeckFlexion: [-25, 20, panjabi],
  upperNeckSideBend: [-12, 12, panjabi],
  upperNeckRotation: [-42, 42, panjabi],
}

const sidedRanges: Readonly<Record<string, readonly [number, number, string]>> = {
  ShoulderGirdleElevation: [-10, 35, ludewig],
  ShoulderGirdleProtraction: [-25, 25, ludewig],
  ShoulderFlexion: [-60, 180, aaos],
  ShoulderAbduction: [-45, 180, aaos],
  ShoulderInternalRotation: [-90, 70, aaos],
  ElbowFlexion: [0, 150, aaos],
  ForearmPronation: [-80, 80, aaos],
  // AAOS gives 70° of extension unloaded; a hand that carries weight on a flat palm is pressed further
  WristFlexion: [-88, 80, `${aaos}; loaded extension, Rainbow et al. 2016, J Hand Ther 29:166`],
  WristUlnarDeviation: [-20, 30, aaos],
  FingerFlexion: [-15, 90, aaos],
  HipFlexion: [-30, 135, `${aaos} (extension 30); ${floor}`],
  HipAbduction: [-30, 50, `${aaos} (45); side split stances, ${floor}`],
  HipInternalRotation: [-60, 45, `${aaos} (45 each way); flexed hip, ${floor}`],
  KneeFlexion: [0, 157, floor],
  AnkleDorsiflexion: [-55, 40, `${aaos} (plantarflexion 50); ${lunge}`],
  AnkleEversion: [-35, 18, aaos],
  ToeExtension: [-40, 75, aaos],
}

function collect(): Record<JointAngleName, JointRange> {
  const all: Record<string, JointRange> = {}
  const put = (name: string, [from, to, source]: readonly [number, number, string]) => {
    all[name] = { from, to, source }
  }
  for (const [name, range] of Object.entries(spineRanges)) put(name, range)
  for (const [name, range] of Object.entries(sidedRanges)) {
    put(`left${name}`, range)
    put(`right${name}`, range)
  }
  return all as Record<JointAngleName, JointRange>
}

/**
 * The range of every joint angle, in degrees. Healthy adults; where a posture of daily life needs more than the
 * classic table, the study that measured it is named. No pose that leaves this module is outside.
 */
export const jointRanges: Readonly<Record<JointAngleName, JointRange>> = collect()
