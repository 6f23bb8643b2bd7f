import type { Claim } from '../claims/index.ts'

export type BoneId = 'lumbar-spine' | 'pelvis' | 'thigh-bone' | 'shin-bone' | 'kneecap' | 'lower-ribs'
export type JointId = 'low-back-joints' | 'hip' | 'knee'

/** Which way a muscle tips the pelvis when it is short and the leg or trunk at its other end is held still. */
export type PelvicPull = 'tips-back' | 'tips-forward' | 'tilts-to-the-side' | 'turns-the-leg-out' | 'little'

export type MuscleNode = {
  readonly id: string
  readonly name: string
  readonly from: readonly BoneId[]
  readonly to: readonly BoneId[]
  readonly crosses: readonly JointId[]
  readonly moves: string
  readonly whenShort: PelvicPull
  /** How that could reach the low back, in one sentence: mechanics, not a finding about anybody. */
  readonly pathToBack: string
  /** Model muscles in body/ that draw it over the figure. */
  readonly modelMuscles: readonly string[]
  readonly claims: readonly Claim['id'][]
}

/** Textbook anatomy; origins and insertions agree with the muscle paths of the gait2392 model (Delp and others 1990). */
export const anatomySource =
  'Textbook anatomy; paths as in Delp and others 1990, IEEE Trans Biomed Eng 37:757'

export const muscles: readonly MuscleNode[] = [
  {
    id: 'hamstrings',
    name: 'Hamstrings',
    from: ['pelvis', 'thigh-bone'],
    to: ['shin-bone'],
    crosses: ['hip', 'knee'],
    moves: 'They bend the knee and pull the thigh back.',
    whenShort: 'tips-back',
    pathToBack:
      'In a straight-knee bend they stop the pelvis from rolling forward, so the low back has to round further.',
    modelMuscles: ['biceps_femoris_long_head', 'semitendinosus', 'semimembranosus'],
    claims: ['1.1', '1.3', '1.4', '1.30'],
  },
  {
    id: 'hip-flexors',
    name: 'Hip flexors (psoas and iliacus)',
    from: ['lumbar-spine', 'pelvis'],
    to: ['thigh-bone'],
    crosses: ['low-back-joints', 'hip'],
    moves: 'They lift the thigh, and the psoas steadies the low back.',
    whenShort: 'tips-forward',
    pathToBack: 'When you stand tall they can tip the pelvis forward, so the low back arches more.',
    modelMuscles: ['psoas_major', 'iliacus'],
    claims: ['1.13', '1.15', '1.16'],
  },
  {
    id: 'front-of-thigh',
    name: 'Front of the thigh (rectus femoris)',
    from: ['pelvis'],
    to: ['kneecap', 'shin-bone'],
    crosses: ['hip', 'knee'],
    moves: 'It straightens the knee and lifts the thigh.',
    whenShort: 'tips-forward',
    pathToBack: 'With a bent knee and the thigh back it tips the pelvis forward, and the low back arches.',
    modelMuscles: ['rectus_femoris'],
    claims: ['1.3'],
  },
  {
    id: 'big-buttock-muscle',
    name: 'Big buttock muscle (gluteus maximus)',
    from: ['pelvis'],
    to: ['thigh-bone'],
    crosses: ['hip'],
    moves: 'It straightens the hip, as in standing up and climbing.',
    whenShort: 'tips-back',
    pathToBack: 'It shares the work of coming up from a bend with the muscles of the back.',
    modelMuscles: ['gluteus_maximus_upper', 'gluteus_maximus_middle', 'gluteus_maximus_lower'],
    claims: ['1.17', '1.19'],
  },
  {
    id: 'side-of-hip',
    name: 'Side of the hip (gluteus medius and minimus)',
    from: ['pelvis'],
    to: ['thigh-bone'],
    crosses: ['hip'],
    moves: 'They keep the pelvis level when you stand on one leg.',
    whenShort: 'tilts-to-the-side',
    pathToBack:
      'If they let go, the pelvis drops to one side and the low back bends to the other with each step.',
    modelMuscles: ['gluteus_medius_anterior', 'gluteus_medius_middle', 'gluteus_medius_posterior'],
    claims: ['1.17', '1.18'],
  },
  {
    id: 'deep-rotators',
    name: 'Deep rotators (piriformis and its neighbours)',
    from: ['pelvis'],
    to: ['thigh-bone'],
    crosses: ['hip'],
    moves: 'They turn the leg outward.',
    whenShort: 'turns-the-leg-out',
    pathToBack:
      'They lie beside the sciatic nerve; the pain they may give is felt in the buttock more than in the back.',
    modelMuscles: ['piriformis', 'quadratus_femoris', 'gemelli'],
    claims: ['1.22', '1.11'],
  },
  {
    id: 'inner-thigh',
    name: 'Inner thigh (adductors)',
    from: ['pelvis'],
    to: ['thigh-bone', 'shin-bone'],
    crosses: ['hip'],
    moves: 'They draw the legs together; the hind part helps the hamstrings.',
    whenShort: 'little',
    pathToBack: 'In a wide-leg fold they hold the pelvis back together with the hamstrings.',
    modelMuscles: ['adductor_longus', 'adductor_magnus_upper', 'gracilis'],
    claims: ['1.23'],
  },
  {
    id: 'outer-thigh',
    name: 'Outer thigh (tensor fasciae latae and its band)',
    from: ['pelvis'],
    to: ['shin-bone'],
    crosses: ['hip', 'knee'],
    moves: 'They lift the leg forward and out and steady the knee.',
    whenShort: 'tips-forward',
    pathToBack: 'The idea that a tight band makes up for a weak hip and strains the back was not borne out.',
    modelMuscles: ['tensor_fasciae_latae'],
    claims: ['1.21'],
  },
  {
    id: 'back-muscles',
    name: 'Back muscles (erector spinae and multifidus)',
    from: ['pelvis'],
    to: ['lumbar-spine', 'lower-ribs'],
    crosses: ['low-back-joints'],
    moves: 'They straighten the back and let it down slowly when you bend.',
    whenShort: 'tips-forward',
    pathToBack:
      'They are the low back’s own. How long they can keep working had the strongest link with back pain.',
    modelMuscles: ['erector_spinae'],
    claims: ['1.3', '1.8'],
  },
  {
    id: 'belly-muscles',
    name: 'Belly muscles',
    from: ['lower-ribs'],
    to: ['pelvis'],
    crosses: ['low-back-joints'],
    moves: 'They bend the trunk forward and hold the pelvis from the front.',
    whenShort: 'tips-back',
    pathToBack: 'Drawing them in helps the low back to round rather than hinge in a rolldown.',
    modelMuscles: ['rectus_abdominis', 'external_oblique', 'internal_oblique'],
    claims: ['1.3'],
  },
]
