import type { FormName } from './forms.ts'

/** What a shape is made of; each has its colour in the theme. */
export type Material = 'skin' | 'top' | 'legs' | 'hair'

/** A limb's stretch: the forms it runs through, and which of them it begins and ends at (see `tube`). */
export type Tube = readonly [chain: readonly FormName[], from: number, to: number]

/** One silhouette: lists of forms are pulled round with a string, tubes run through theirs; all are filled as one. */
export type Piece = {
  readonly material: Material
  readonly hulls?: readonly (readonly FormName[])[]
  readonly tubes?: readonly Tube[]
}

/** A part of the body that is in front of or behind another as a whole. */
export type Part = {
  readonly id: string
  /** The limb it belongs to, which takes one tone: a limb on the far side is darker. */
  readonly limb: 'trunk' | 'leftArm' | 'rightArm' | 'leftLeg' | 'rightLeg'
  readonly pieces: readonly Piece[]
  /** The line that stands for it when deciding what is in front. */
  readonly spine: readonly FormName[]
}

/** Two parts that meet at a joint: after the later is drawn, this is filled again without a line. */
export type Seam = {
  readonly parts: readonly [inner: string, outer: string]
  readonly material: Material
  /** What is filled when the outer part was drawn last, and when the inner was. */
  readonly onInner: readonly FormName[] | Tube
  readonly onOuter: readonly FormName[] | Tube
}

/** The stretches of an arm, each knowing what comes before and after, so that they meet without a corner. */
function armTubes(side: 'left' | 'right') {
  const f = (name: string) => `${side}${name}` as FormName
  const upper = [f('UpperArm'), f('UpperArmLow'), f('Elbow')]
  const fore = [f('ForearmTop'), f('ForearmSwell'), f('ForearmLow'), f('Wrist')]
  const hand = [f('HandTop'), f('Palm'), f('Knuckles'), f('Fingers'), f('Fingertips')]
  return {
    upperArm: [[...upper, f('ForearmSwell')], 0, 2],
    elbow: [[f('UpperArm'), f('UpperArmLow'), f('Elbow'), f('ForearmSwell')], 1, 2],
    elbowBelow: [[f('UpperArmLow'), ...fore], 1, 2],
    forearm: [[f('UpperArmLow'), ...fore, f('Palm')], 1, 4],
    wrist: [[...fore, f('Palm')], 2, 3],
    hand: [[f('ForearmLow'), ...hand], 1, 5],
    wristBelow: [[f('ForearmLow'), ...hand], 1, 2],
  } as const satisfies Record<string, Tube>
}

function legTubes(side: 'left' | 'right') {
  const f = (name: string) => `${side}${name}` as FormName
  const thigh = [f('ThighTop'), f('ThighSwell'), f('ThighLow'), f('Knee')]
  const shank = [f('KneeCap'), f('Calf'), f('CalfLow'), f('LegHem')]
  return {
    thigh: [[...thigh, f('Calf')], 0, 3],
    knee: [[...thigh, f('Calf')], 2, 3],
    shank: [[f('ThighLow'), ...shank, f('AnkleSide')], 1, 4],
    kneeBelow: [[f('ThighLow'), ...shank], 1, 2],
    shin: [[f('CalfLow'), f('Shin'), f('AnkleSide'), f('Ankle')], 1, 3],
  } as const satisfies Record<string, Tube>
}

function arm(side: 'left' | 'right'): Part[] {
  const f = (name: string) => `${side}${name}` as FormName
  const limb = `${side}Arm` as const
  const { upperArm, forearm, hand } = armTubes(side)
  return [
    {
      id: `${side}UpperArm`,
      limb,
      pieces: [
        { material: 'skin', tubes: [upperArm] },
        {
          material: 'top',
          hulls: [
            [f('Deltoid'), f('SleeveTop')],
            [f('SleeveTop'), f('Sleeve')],
          ],
        },
      ],
      spine: [f('Deltoid'), f('Elbow')],
    },
    {
      id: `${side}Forearm`,
      limb,
      // the round of a joint fills the crease of a bent limb
      pieces: [{ material: 'skin', hulls: [[f('ForearmTop')]], tubes: [forearm] }],
      spine: [f('ForearmTop'), f('Wrist')],
    },
    {
      id: `${side}Hand`,
      limb,
      pieces: [
        {
          material: 'skin',
          tubes: [hand, [[f('ThumbRoot'), f('ThumbMiddle'), f('ThumbTip')], 0, 2]],
        },
      ],
      spine: [f('HandTop'), f('Knuckles'), f('Fingertips')],
    },
  ]
}

function leg(side: 'left' | 'right'): Part[] {
  const f = (name: string) => `${side}${name}` as FormName
  const limb = `${side}Leg` as const
  const { thigh, shank, shin } = legTubes(side)
  return [
    {
      id: `${side}Thigh`,
      limb,
      pieces: [{ material: 'legs', tubes: [thigh] }],
      spine: [f('ThighTop'), f('Knee')],
    },
    {
      id: `${side}Shank`,
      limb,
      pieces: [
        { material: 'skin', tubes: [shin] },
        { material: 'legs', hulls: [[f('KneeCap')]], tubes: [shank] },
      ],
      spine: [f('KneeCap'), f('Ankle')],
    },
    {
      id: `${side}Foot`,
      limb,
      pieces: [
        {
          material: 'skin',
          hulls: [
            [f('Heel'), f('AnkleTop'), f('Instep')],
            [f('AnkleTop'), f('Instep'), f('Ball')],
            [f('Ball'), f('ToeTip'), f('LittleToe')],
          ],
        },
      ],
      spine: [f('AnkleTop'), f('Ball'), f('ToeTip')],
    },
  ]
}

/** Every part but the head, in the order they are drawn when nothing else decides. */
export const parts: readonly Part[] = [
  {
    id: 'hips',
    limb: 'trunk',
    pieces: [
      {
        material: 'legs',
        hulls: [
          ['hipsTop', 'hips', 'leftSeat', 'rightSeat'],
          ['hips', 'crotch'],
        ],
      },
    ],
    spine: ['hipsTop', 'hips'],
  },
  ...leg('left'),
  ...leg('right'),
  {
    id: 'belly',
    limb: 'trunk',
    pieces: [
      {
        material: 'top',
        hulls: [
          ['hem', 'lowWaist'],
          ['lowWaist', 'waist'],
          ['waist', 'ribs'],
        ],
      },
    ],
    spine: ['hem', 'lowWaist', 'waist'],
  },
  {
    id: 'chest',
    limb: 'trunk',
    pieces: [
      {
        material: 'top',
        hulls: [
          ['ribs', 'highRibs'],
          ['highRibs', 'chest', 'leftShoulder', 'rightShoulder'],
          ['chest', 'leftShoulder', 'rightShoulder', 'leftTrapezius', 'rightTrapezius'],
          ['collar', 'nape', 'leftTrapezius', 'rightTrapezius'],
        ],
      },
    ],
    spine: ['ribs', 'highRibs', 'chest', 'collar'],
  },
  {
    id: 'neck',
    limb: 'trunk',
    pieces: [{ material: 'skin', hulls: [['throat', 'neckTop']] }],
    spine: ['throat', 'neckTop'],
  },
  ...arm('left'),
  ...arm('right'),
]

function seamsOf(side: 'left' | 'right'): Seam[] {
  const f = (name: string) => `${side}${name}` as FormName
  const { knee, kneeBelow } = legTubes(side)
  const { elbow, elbowBelow, wrist, wristBelow } = armTubes(side)
  const seam = (
    inner: string,
    outer: string,
    material: Material,
    onInner: Seam['onInner'],
    onOuter: Seam['onOuter'],
  ): Seam => ({ parts: [inner, outer], material, onInner, onOuter })
  return [
    seam(
      'hips',
      `${side}Thigh`,
      'legs',
      [f('HipJoin'), f('Seat'), f('ThighTop')],
      [f('HipJoin'), f('ThighTop'), f('ThighSwell')],
    ),
    seam(`${side}Thigh`, `${side}Shank`, 'legs', knee, kneeBelow),
    seam(`${side}Shank`, `${side}Foot`, 'skin', [f('AnkleSide'), f('Ankle')], [f('AnkleTop'), f('Instep')]),
    seam(
      'chest',
      `${side}UpperArm`,
      'top',
      [f('ShoulderInner'), f('Shoulder')],
      [f('Deltoid'), f('SleeveTop')],
    ),
    seam(`${side}UpperArm`, `${side}Forearm`, 'skin', elbow, elbowBelow),
    seam(`${side}Forearm`, `${side}Hand`, 'skin', wrist, wristBelow),
  ]
}

export const seams: readonly Seam[] = [
  { parts: ['belly', 'chest'], material: 'top', onInner: ['waist', 'ribs'], onOuter: ['ribs', 'highRibs'] },
  ...seamsOf('left'),
  ...seamsOf('right'),
]
