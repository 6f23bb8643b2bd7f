import type { FormName } from './forms.ts'

/** What a shape is made of; each has its colour in the theme. */
export type Material = 'skin' | 'top' | 'legs' | 'hair'

/** One silhouette: every list of forms is pulled round with a string, and all are filled as one. */
export type Piece = { readonly material: Material; readonly hulls: readonly (readonly FormName[])[] }

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
  /** Pulled round with a string when the outer part was drawn last, and when the inner was. */
  readonly onInner: readonly FormName[]
  readonly onOuter: readonly FormName[]
}

function arm(side: 'left' | 'right'): Part[] {
  const f = (name: string) => `${side}${name}` as FormName
  const limb = `${side}Arm` as const
  return [
    {
      id: `${side}UpperArm`,
      limb,
      pieces: [
        { material: 'skin', hulls: [[f('UpperArm'), f('UpperArmLow'), f('Elbow')]] },
        { material: 'top', hulls: [[f('Deltoid'), f('Sleeve')]] },
      ],
      spine: [f('Deltoid'), f('Elbow')],
    },
    {
      id: `${side}Forearm`,
      limb,
      pieces: [
        { material: 'skin', hulls: [[f('ForearmTop'), f('ForearmSwell'), f('ForearmLow'), f('Wrist')]] },
      ],
      spine: [f('ForearmTop'), f('Wrist')],
    },
    {
      id: `${side}Hand`,
      limb,
      pieces: [
        {
          material: 'skin',
          hulls: [
            [f('HandTop'), f('Palm'), f('Knuckles')],
            [f('Knuckles'), f('Fingers'), f('Fingertips')],
            [f('ThumbRoot'), f('ThumbTip')],
          ],
        },
      ],
      spine: [f('HandTop'), f('Knuckles'), f('Fingertips')],
    },
  ]
}

function leg(side: 'left' | 'right'): Part[] {
  const f = (name: string) => `${side}${name}` as FormName
  const limb = `${side}Leg` as const
  return [
    {
      id: `${side}Thigh`,
      limb,
      pieces: [{ material: 'legs', hulls: [[f('ThighTop'), f('ThighSwell'), f('ThighLow'), f('Knee')]] }],
      spine: [f('ThighTop'), f('Knee')],
    },
    {
      id: `${side}Shank`,
      limb,
      pieces: [
        { material: 'skin', hulls: [[f('Shin'), f('Ankle')]] },
        { material: 'legs', hulls: [[f('KneeCap'), f('Calf'), f('CalfLow'), f('LegHem')]] },
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
          ['chest', 'collar', 'nape', 'leftShoulder', 'rightShoulder'],
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
  const seam = (
    inner: string,
    outer: string,
    material: Material,
    onInner: readonly FormName[],
    onOuter: readonly FormName[],
  ): Seam => ({ parts: [inner, outer], material, onInner, onOuter })
  return [
    seam(
      'hips',
      `${side}Thigh`,
      'legs',
      [f('HipJoin'), f('Seat'), f('ThighTop')],
      [f('HipJoin'), f('ThighTop'), f('ThighSwell')],
    ),
    seam(`${side}Thigh`, `${side}Shank`, 'legs', [f('ThighLow'), f('Knee')], [f('KneeCap'), f('Calf')]),
    seam(`${side}Shank`, `${side}Foot`, 'skin', [f('AnkleSide'), f('Ankle')], [f('AnkleTop'), f('Instep')]),
    seam('chest', `${side}UpperArm`, 'top', [f('ShoulderInner'), f('Shoulder')], [f('Deltoid'), f('Sleeve')]),
    seam(
      `${side}UpperArm`,
      `${side}Forearm`,
      'skin',
      [f('UpperArmLow'), f('Elbow')],
      [f('ForearmTop'), f('ForearmSwell')],
    ),
    seam(`${side}Forearm`, `${side}Hand`, 'skin', [f('ForearmLow'), f('Wrist')], [f('HandTop'), f('Palm')]),
  ]
}

export const seams: readonly Seam[] = [
  { parts: ['belly', 'chest'], material: 'top', onInner: ['waist', 'ribs'], onOuter: ['ribs', 'highRibs'] },
  ...seamsOf('left'),
  ...seamsOf('right'),
]
