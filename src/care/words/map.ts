import type { BoneId, JointId, PelvicPull } from '../map/anatomy.ts'
import { muscles } from '../map/anatomy.ts'

/** What the map says of one muscle. */
export type MuscleWords = { readonly name: string; readonly moves: string; readonly pathToBack: string }

export type MapWords = {
  readonly lead: string
  readonly views: Readonly<Record<'side' | 'front' | 'back', string>>
  readonly viewLegend: string
  readonly choose: string
  readonly picture: (muscle: string, from: string, to: string, pull: string) => string
  readonly from: string
  readonly to: string
  readonly crosses: string
  readonly whenShort: string
  readonly path: string
  readonly bones: Readonly<Record<BoneId, string>>
  readonly joints: Readonly<Record<JointId, string>>
  readonly pulls: Readonly<Record<PelvicPull, string>>
  readonly muscles: Readonly<Record<string, MuscleWords>>
  readonly all: string
  readonly source: string
  readonly tilt: string
}

export const mapEnglish: MapWords = {
  lead: 'Choose a muscle to see where it runs, which way it can tip the pelvis, and how that could reach the low back. Mechanics is one thing, pain another: under each muscle stands what studies found, and how sure they are.',
  views: { side: 'Side', front: 'Front', back: 'Back' },
  viewLegend: 'Seen from',
  choose: 'Muscles',
  picture: (muscle, from, to, pull) =>
    `The hips and low back of a standing person. Highlighted: ${muscle}, from ${from} to ${to}. ${pull}`,
  from: 'From',
  to: 'To',
  crosses: 'Crosses',
  whenShort: 'When it is short',
  path: 'Its way to the low back',
  bones: {
    'lumbar-spine': 'the low back bones',
    pelvis: 'the pelvis',
    'thigh-bone': 'the thigh bone',
    'shin-bone': 'the shin bone',
    kneecap: 'the kneecap',
    'lower-ribs': 'the lower ribs',
  },
  joints: { 'low-back-joints': 'the joints of the low back', hip: 'the hip', knee: 'the knee' },
  pulls: {
    'tips-back': 'It tips the top of the pelvis back, so the low back flattens or rounds.',
    'tips-forward': 'It tips the top of the pelvis forward, so the low back arches.',
    'tilts-to-the-side': 'It tilts the pelvis to one side.',
    'turns-the-leg-out': 'It turns the leg out and tips the pelvis little.',
    little: 'It tips the pelvis little.',
  },
  muscles: Object.fromEntries(
    muscles.map(({ id, name, moves, pathToBack }) => [id, { name, moves, pathToBack }]),
  ),
  all: 'All of it as text',
  source: 'Where the drawing comes from',
  tilt: 'See what that does to a forward bend',
}
