/** Long because it is a table: the muscle paths of the gait2392 model, as published. */

/*
 * The right leg and trunk of gait2392, distributed with OpenSim, CC BY 3.0: Delp et al. 1990, IEEE Trans Biomed
 * Eng 37:757; Yamaguchi & Zajac 1989, J Biomech 22:1; Anderson & Pandy 1999. Millimetres in the frame of the body
 * named (x forward, y up, z to the right), pennation in degrees. Only names and layout are ours; see NOTICE.
 */

export type LegBody = 'pelvis' | 'femur' | 'tibia' | 'heel' | 'torso'
export type MovingEnd = 'rectusFemorisEnd' | 'vastusEnd'

/**
 * A point of a path: body and place; one that counts only while a joint's angle (hip flexion positive, knee
 * flexion negative, degrees) is in a range; or one that slides as the knee bends.
 */
export type PathPoint =
  | readonly [body: LegBody, x: number, y: number, z: number]
  | readonly [
      body: LegBody,
      x: number,
      y: number,
      z: number,
      joint: 'hip' | 'knee',
      fromDegrees: number,
      toDegrees: number,
    ]
  | readonly [body: LegBody, end: MovingEnd]

export type MusclePath = {
  /** Optimal fibre length and tendon slack length, millimetres. */
  readonly fibre: number
  readonly tendon: number
  readonly pennation: number
  readonly path: readonly PathPoint[]
}

export const gait2392 = {
  biceps_femoris_long_head: {
    fibre: 109,
    tendon: 326,
    pennation: 0,
    path: [
      ['pelvis', -126, -102.6, 69.4],
      ['tibia', -30.1, -36, 29.4],
      ['tibia', -23.4, -56.3, 34.3],
    ],
  },
  biceps_femoris_short_head: {
    fibre: 173,
    tendon: 89,
    pennation: 23,
    path: [
      ['femur', 5, -211.1, 23.4],
      ['tibia', -30.1, -36, 29.4],
      ['tibia', -23.4, -56.3, 34.3],
    ],
  },
  semitendinosus: {
    fibre: 201,
    tendon: 255.5,
    pennation: 5,
    path: [
      ['pelvis', -126.3, -109.9, 60.4],
      ['tibia', -42, -28.6, -22.8, 'knee', -19, 10],
      ['tibia', -33.2, -52.8, -22.9],
      ['tibia', -11.3, -74.6, -24.5],
      ['tibia', 2.7, -95.6, -19.3],
    ],
  },
  semimembranosus: {
    fibre: 80,
    tendon: 359,
    pennation: 15,
    path: [
      ['pelvis', -119.2, -97.5, 71.5],
      ['tibia', -34.8, -35.2, -18.9, 'knee', -32, 10],
      ['tibia', -27, -47.7, -19.6],
    ],
  },
  psoas_major: {
    fibre: 100,
    tendon: 160,
    pennation: 8,
    path: [
      ['pelvis', -64.7, 88.7, 28.9],
      ['pelvis', -23.8, -57, 75.9],
      ['pelvis', -28.8, -80.5, 81.6, 'hip', -90, 45],
      ['femur', 1.6, -50.7, 3.8],
      ['femur', -18.8, -59.7, 10.4],
    ],
  },
  iliacus: {
    fibre: 100,
    tendon: 100,
    pennation: 7,
    path: [
      ['pelvis', -67.4, 36.5, 85.4],
      ['pelvis', -25.8, -55, 81.1],
      ['pelvis', -28.8, -80.5, 81.6, 'hip', -90, 45],
      ['femur', 1.7, -54.3, 5.7],
      ['femur', -19.3, -62.1, 12.9],
    ],
  },
  rectus_femoris: {
    fibre: 114,
    tendon: 310,
    pennation: 5,
    path: [
      ['pelvis', -29.5, -31.1, 96.8],
      ['femur', 33.4, -403, 1.9, 'knee', -150, -84],
      ['tibia', 'rectusFemorisEnd'],
    ],
  },
  gluteus_maximus_upper: {
    fibre: 142,
    tendon: 125,
    pennation: 5,
    path: [
      ['pelvis', -119.5, 61.2, 70],
      ['pelvis', -129.1, 1.2, 88.6],
      ['femur', -45.7, -24.8, 39.2],
      ['femur', -27.7, -56.6, 47],
    ],
  },
  gluteus_maximus_middle: {
    fibre: 147,
    tendon: 127,
    pennation: 0,
    path: [
      ['pelvis', -134.9, 17.6, 56.3],
      ['pelvis', -137.6, -52, 91.4],
      ['femur', -42.6, -53, 29.3],
      ['femur', -15.6, -101.6, 41.9],
    ],
  },
  gluteus_maximus_lower: {
    fibre: 144,
    tendon: 145,
    pennation: 5,
    path: [
      ['pelvis', -155.6, -31.4, 5.8],
      ['pelvis', -152.9, -105.2, 40.3],
      ['femur', -29.9, -104.1, 13.5],
      ['femur', -6, -141.9, 41.1],
    ],
  },
  gluteus_medius_anterior: {
    fibre: 53.5,
    tendon: 78,
    pennation: 8,
    path: [
      ['pelvis', -40.8, 30.4, 120.9],
      ['femur', -21.8, -11.7, 55.5],
    ],
  },
  gluteus_medius_middle: {
    fibre: 84.5,
    tendon: 53,
    pennation: 0,
    path: [
      ['pelvis', -85.5, 44.5, 76.6],
      ['femur', -25.8, -5.8, 52.7],
    ],
  },
  gluteus_medius_posterior: {
    fibre: 64.6,
    tendon: 53,
    pennation: 19,
    path: [
      ['pelvis', -122.3, 10.5, 64.8],
      ['femur', -30.9, -4.7, 51.8],
    ],
  },
  gluteus_minimus_anterior: {
    fibre: 68,
    tendon: 16,
    pennation: 10,
    path: [
      ['pelvis', -46.7, -8, 105.6],
      ['femur', -7.2, -10.4, 56],
    ],
  },
  gluteus_minimus_middle: {
    fibre: 56,
    tendon: 26,
    pennation: 0,
    path: [
      ['pelvis', -63.3, -6.5, 99.1],
      ['femur', -9.6, -10.4, 56],
    ],
  },
  gluteus_minimus_posterior: {
    fibre: 38,
    tendon: 51,
    pennation: 1,
    path: [
      ['pelvis', -83.4, -6.3, 85.6],
      ['femur', -13.5, -8.3, 55],
    ],
  },
  piriformis: {
    fibre: 26,
    tendon: 115,
    pennation: 10,
    path: [
      ['pelvis', -139.6, 0.3, 23.5],
      ['pelvis', -119.3, -27.6, 65.7],
      ['femur', -14.8, -3.6, 43.7],
    ],
  },
  tensor_fasciae_latae: {
    fibre: 95,
    tendon: 425,
    pennation: 3,
    path: [
      ['pelvis', -31.1, 21.4, 124.1],
      ['femur', 29.4, -99.5, 59.7],
      ['femur', 5.4, -404.9, 35.7],
      ['tibia', 6, -48.7, 29.7],
    ],
  },
  sartorius: {
    fibre: 520,
    tendon: 100,
    pennation: 0,
    path: [
      ['pelvis', -15.3, -1.3, 124.2],
      ['femur', -3, -356.8, -42.1],
      ['tibia', -5.6, -41.9, -39.9],
      ['tibia', 6, -58.9, -38.3],
      ['tibia', 24.3, -84, -25.2],
    ],
  },
  adductor_longus: {
    fibre: 138,
    tendon: 110,
    pennation: 6,
    path: [
      ['pelvis', -31.6, -83.6, 16.9],
      ['femur', 5, -211.1, 23.4],
    ],
  },
  adductor_brevis: {
    fibre: 133,
    tendon: 20,
    pennation: 0,
    path: [
      ['pelvis', -58.7, -91.5, 16.4],
      ['femur', 0.9, -119.6, 29.4],
    ],
  },
  adductor_magnus_upper: {
    fibre: 87,
    tendon: 60,
    pennation: 5,
    path: [
      ['pelvis', -73.2, -117.4, 25.5],
      ['femur', -4.5, -121.1, 33.9],
    ],
  },
  adductor_magnus_middle: {
    fibre: 121,
    tendon: 120,
    pennation: 3,
    path: [
      ['pelvis', -83.1, -119.2, 30.8],
      ['femur', 5.4, -228.5, 22.7],
    ],
  },
  adductor_magnus_lower: {
    fibre: 131,
    tendon: 249,
    pennation: 5,
    path: [
      ['pelvis', -111.1, -114.1, 48.8],
      ['femur', 7, -383.7, -26.6],
    ],
  },
  gracilis: {
    fibre: 352,
    tendon: 126,
    pennation: 3,
    path: [
      ['pelvis', -74, -118.7, 27.9],
      ['tibia', -26.6, -31.9, -37.7, 'knee', -25, 10],
      ['tibia', -19.4, -51.5, -35.8],
      ['tibia', 6, -83.6, -22.8],
    ],
  },
  pectineus: {
    fibre: 100,
    tendon: 33,
    pennation: 0,
    path: [
      ['pelvis', -43.1, -76.8, 45.1],
      ['femur', -12.2, -82.2, 25.3],
    ],
  },
  quadratus_femoris: {
    fibre: 54,
    tendon: 24,
    pennation: 0,
    path: [
      ['pelvis', -114.3, -115.1, 52],
      ['femur', -38.1, -35.9, 36.6],
    ],
  },
  gemelli: {
    fibre: 24,
    tendon: 39,
    pennation: 0,
    path: [
      ['pelvis', -113.3, -82, 71.4],
      ['femur', -14.2, -3.3, 44.3],
    ],
  },
  gastrocnemius_medial_head: {
    fibre: 60,
    tendon: 390,
    pennation: 17,
    path: [
      ['femur', -19, -392.9, -23.5],
      ['femur', -30, -402.2, -25.8, 'knee', -45, 10],
      ['heel', 0, 31, -5.3],
    ],
  },
  gastrocnemius_lateral_head: {
    fibre: 64,
    tendon: 380,
    pennation: 8,
    path: [
      ['femur', -22, -394.6, 27.2],
      ['femur', -30, -401.8, 27.4, 'knee', -45, 10],
      ['heel', 0, 31, -5.3],
    ],
  },
  soleus: {
    fibre: 50,
    tendon: 250,
    pennation: 25,
    path: [
      ['tibia', -2.4, -153.3, 7.1],
      ['heel', 0, 31, -5.3],
    ],
  },
  vastus_intermedius: {
    fibre: 87,
    tendon: 136,
    pennation: 3,
    path: [
      ['femur', 29, -192.4, 31],
      ['femur', 33.5, -208.4, 28.5],
      ['femur', 34.3, -403, 5.5, 'knee', -150, -81],
      ['tibia', 'vastusEnd'],
    ],
  },
  erector_spinae: {
    fibre: 120,
    tendon: 30,
    pennation: 0,
    path: [
      ['pelvis', -140, 43.9, 43.6],
      ['torso', -55, 110, 24.1],
    ],
  },
  internal_oblique: {
    fibre: 100,
    tendon: 100,
    pennation: 0,
    path: [
      ['pelvis', -40, 70, 115.7],
      ['torso', 70, 160, 15],
    ],
  },
  external_oblique: {
    fibre: 120,
    tendon: 140,
    pennation: 0,
    path: [
      ['pelvis', -30, -63.6, 10],
      ['torso', 65, 110, 110],
    ],
  },
} as const satisfies Record<string, MusclePath>

export type Gait2392Muscle = keyof typeof gait2392
