import { expect, test } from 'vitest'
import type { JointAngleName, MuscleName } from '../index.ts'
import {
  describeLengthening,
  lengthenedRegions,
  muscleAnglesOf,
  muscleLengths,
  standingPose,
  withAngles,
} from '../index.ts'

type Angles = Partial<Record<JointAngleName, number>>

// Stretches as textbooks have them (right leg): the pose, what grows longer, what grows shorter.
test.each<[string, Angles, MuscleName[], MuscleName[]]>([
  [
    'standing forward bend, knees straight',
    { rightHipFlexion: 80 },
    ['biceps_femoris_long_head', 'semitendinosus', 'semimembranosus'],
    ['psoas_major', 'iliacus'],
  ],
  [
    'lying straight leg raise',
    { rightHipFlexion: 70 },
    ['semimembranosus', 'biceps_femoris_long_head', 'adductor_magnus_lower'],
    ['rectus_femoris'],
  ],
  [
    'half-kneeling hip flexor stretch',
    { rightHipFlexion: -20, rightKneeFlexion: 90 },
    ['psoas_major', 'iliacus', 'rectus_femoris'],
    ['gluteus_maximus_middle'],
  ],
  [
    'standing quadriceps stretch',
    { rightHipFlexion: -10, rightKneeFlexion: 130 },
    ['rectus_femoris', 'vastus_intermedius'],
    ['biceps_femoris_short_head', 'semitendinosus'],
  ],
  [
    'wall calf stretch, knee straight',
    { rightAnkleDorsiflexion: 20 },
    ['gastrocnemius_medial_head', 'gastrocnemius_lateral_head', 'soleus'],
    [],
  ],
  [
    'wall calf stretch, knee bent',
    { rightAnkleDorsiflexion: 20, rightKneeFlexion: 40 },
    ['soleus', 'vastus_intermedius'],
    ['biceps_femoris_short_head'],
  ],
  [
    'wide straddle',
    { rightHipAbduction: 40 },
    ['adductor_longus', 'adductor_brevis', 'gracilis', 'adductor_magnus_middle', 'pectineus'],
    ['gluteus_medius_middle'],
  ],
  [
    'side lunge to the left',
    { rightHipAbduction: 35, rightHipFlexion: 20 },
    ['adductor_longus', 'gracilis'],
    ['gluteus_medius_anterior'],
  ],
  [
    'knee to chest',
    { rightHipFlexion: 115, rightKneeFlexion: 120 },
    ['gluteus_maximus_lower', 'gluteus_maximus_middle', 'vastus_intermedius'],
    ['psoas_major', 'iliacus'],
  ],
  [
    'seated figure four: piriformis',
    { rightHipFlexion: 90, rightHipInternalRotation: -20, rightHipAbduction: 5 },
    ['piriformis', 'gluteus_maximus_lower'],
    ['iliacus'],
  ],
  [
    'leg crossed behind: outer hip',
    { rightHipAbduction: -20 },
    ['gluteus_medius_middle', 'tensor_fasciae_latae', 'gluteus_minimus_anterior'],
    ['adductor_longus'],
  ],
  [
    'hip rotation inwards, straight leg',
    { rightHipInternalRotation: 30 },
    ['gemelli', 'quadratus_femoris', 'piriformis'],
    ['gluteus_minimus_anterior'],
  ],
  [
    "child's pose: low back",
    { lowerLumbarFlexion: 20, upperLumbarFlexion: 20 },
    ['erector_spinae', 'multifidus', 'longissimus_thoracis', 'iliocostalis_lumborum'],
    ['rectus_abdominis'],
  ],
  [
    'cobra: belly',
    { lowerLumbarFlexion: -12, upperLumbarFlexion: -12 },
    ['rectus_abdominis', 'external_oblique', 'internal_oblique'],
    ['erector_spinae', 'multifidus'],
  ],
  [
    'side bend to the left: right flank',
    { lowerLumbarSideBend: -10, upperLumbarSideBend: -14 },
    ['quadratus_lumborum', 'iliocostalis_lumborum'],
    [],
  ],
  [
    'deep squat',
    { rightHipFlexion: 115, rightKneeFlexion: 140, rightAnkleDorsiflexion: 30 },
    ['soleus', 'vastus_intermedius', 'gluteus_maximus_lower'],
    ['biceps_femoris_short_head', 'iliacus'],
  ],
])('%s', (_name, angles, longer, shorter) => {
  const pose = withAngles(standingPose(), angles)
  const ratios = muscleLengths(muscleAnglesOf(pose, 'right'))
  for (const name of longer) expect(ratios[name], `${name} lengthens`).toBeGreaterThan(1.01)
  for (const name of shorter) expect(ratios[name], `${name} shortens`).toBeLessThan(0.99)
})

test('bending one hip with a straight knee lists that side only, hamstrings among the first', () => {
  const listed = describeLengthening(withAngles(standingPose(), { leftHipFlexion: 85 }))
  expect(listed.every(({ side }) => side === 'left')).toBe(true)
  const first = listed.slice(0, 5).map(({ muscle }) => muscle)
  expect(first).toContain('biceps_femoris_long_head')
  const hamstring = listed.find(({ muscle }) => muscle === 'biceps_femoris_long_head')
  expect(hamstring?.aboutPercent).toBe(20)
})

test('a muscle with short fibres is not listed ahead of one that is nearer its longest', () => {
  const listed = describeLengthening(withAngles(standingPose(), { rightHipFlexion: 70 }))
  const order = listed.map(({ percentOfRange }) => percentOfRange)
  expect(order).toEqual([...order].sort((a, b) => b - a))
  const short = listed.find(({ muscle }) => muscle === 'quadratus_femoris')!
  const hamstring = listed.find(({ muscle }) => muscle === 'semimembranosus')!
  expect(short.ratio).toBeGreaterThan(hamstring.ratio)
  expect(hamstring.percentOfRange).toBeGreaterThan(short.percentOfRange)
})

test('quiet standing lengthens nothing', () => {
  expect(describeLengthening(standingPose())).toEqual([])
})

test.each<[string, Angles, string[], string[]]>([
  [
    'a straight-leg forward bend',
    { leftHipFlexion: 80, rightHipFlexion: 80, lowerLumbarFlexion: 25, upperLumbarFlexion: 20 },
    ['leftBackThigh', 'rightBackThigh', 'lowBack'],
    ['leftFrontThigh', 'belly', 'leftCalf'],
  ],
  [
    'a kneeling hip flexor stretch on the right',
    { rightHipFlexion: -20, rightKneeFlexion: 90, leftHipFlexion: 90, leftKneeFlexion: 90 },
    ['rightHipFront', 'rightFrontThigh'],
    ['rightBackThigh', 'leftHipFront', 'leftBackThigh'],
  ],
  [
    'a wide straddle',
    { leftHipAbduction: 40, rightHipAbduction: 40 },
    ['leftInnerThigh', 'rightInnerThigh'],
    ['leftOuterHip', 'leftCalf'],
  ],
  [
    'a side bend to the right',
    { lowerLumbarSideBend: 10, upperLumbarSideBend: 14 },
    ['leftSide'],
    ['rightSide'],
  ],
])('%s is pointed at where it is felt', (_name, angles, shown, notShown) => {
  const regions = lengthenedRegions(withAngles(standingPose(), angles)).map(({ region }) => region)
  expect(regions).toEqual(expect.arrayContaining(shown))
  for (const region of notShown) expect(regions).not.toContain(region)
})

test('what was long already is not pointed at again', () => {
  const half = withAngles(standingPose(), { leftHipFlexion: 90, leftKneeFlexion: 90, rightKneeFlexion: 90 })
  const leant = withAngles(half, { rightHipFlexion: -20 })
  const all = lengthenedRegions(leant).map(({ region }) => region)
  const fresh = lengthenedRegions(leant, half).map(({ region }) => region)
  expect(all).toContain('leftButtock')
  expect(fresh).not.toContain('leftButtock')
  expect(fresh).toContain('rightHipFront')
})
