/**
 * Every part of the body a text may name, with the words for it in the singular (plurals are derived).
 * `paired` parts have a left and a right one.
 */
type PartWords = { readonly paired: boolean; readonly words: string }

const single = (words: string): PartWords => ({ paired: false, words })
const paired = (words: string): PartWords => ({ paired: true, words })

const headAndNeck = {
  head: single('head|skull|back of the head'),
  crown: single('crown|crown of the head|top of the head'),
  face: single('face'),
  forehead: single('forehead|brow'),
  eye: paired('eye|gaze|eyelid'),
  ear: paired('ear|earlobe'),
  nose: single('nose'),
  cheek: paired('cheek'),
  mouth: single('mouth'),
  lip: single('lip'),
  tongue: single('tongue'),
  jaw: single('jaw'),
  chin: single('chin'),
  neck: single('neck|nape|back of the neck|nape of the neck'),
  throat: single('throat'),
} as const

const trunk = {
  body: single('body|whole body|yourself|self|bodyweight|weight|body weight'),
  trunk: single('trunk|torso|upper body|top half|upper half'),
  chest: single('chest|breastbone|sternum|heart|front of the chest|pectoral|pec|bust'),
  collarbone: paired('collarbone|collar bone|clavicle'),
  armpit: paired('armpit'),
  rib: single('rib|ribcage|rib cage|lower rib'),
  side: paired('side of the body|side body|side waist|flank|oblique'),
  back: single('back|whole back|length of your back'),
  'upper-back': single('upper back|thoracic spine|upper spine|area between your shoulder blades'),
  'mid-back': single('mid back|middle back|middle of the back'),
  'lower-back': single('lower back|low back|lumbar spine|small of the back|lower spine'),
  spine: single('spine|backbone|vertebra|vertebrae|spinal column'),
  waist: single('waist|waistline'),
  abdomen: single('abdomen|belly|stomach|tummy|abdominal|ab|abdominal wall'),
  core: single('core|deep core|trunk muscle'),
  navel: single('navel|belly button|bellybutton|tummy button'),
  pelvis: single('pelvis|pelvic|pelvic bone|back of the pelvis|side of the pelvis'),
  'pelvic-floor': single(
    'pelvic floor|back passage|vagina|urethra|anus|pelvic floor muscle|bottom hole|girly-part',
  ),
  sacrum: single('sacrum|back of the hip'),
  tailbone: single('tailbone|tail bone|coccyx|tail'),
  'sit-bone': paired('sit bone|sitting bone|sitbone|sitz bone|seat bone'),
  buttock: paired(
    'buttock|bottom|butt|bum|glute|gluteal|backside|behind|haunch|rear|buttock cheek|gluteus maximus|' +
      'gluteus medius',
  ),
  piriformis: paired('piriformis'),
} as const

const arm = {
  shoulder: paired('shoulder|front of the shoulder|shoulder joint|deltoid|top of your shoulder'),
  'shoulder-blade': paired('shoulder blade|shoulderblade|scapula|scapulae|shoulder-blade'),
  trapezius: paired('trapezius|trap|upper trap'),
  arm: paired('arm|upper limb'),
  'upper-arm': paired('upper arm|bicep|tricep|back of the arm'),
  elbow: paired('elbow'),
  forearm: paired('forearm|lower arm'),
  wrist: paired('wrist'),
  hand: paired('hand'),
  fist: paired('fist'),
  palm: paired('palm'),
  'back-of-hand': paired('back of the hand'),
  finger: paired('finger|digit|finger joint|middle joint|end joint'),
  fingertip: paired('fingertip|finger tip|tip of your finger|pad'),
  'index-finger': paired('index finger|forefinger|pointer finger|first finger'),
  'middle-finger': paired('middle finger'),
  'ring-finger': paired('ring finger'),
  'little-finger': paired('little finger|pinky|pinky finger|pinkie'),
  thumb: paired('thumb'),
  knuckle: paired('knuckle'),
} as const

const leg = {
  hip: paired('hip|hip joint|hip area'),
  'hip-bone': paired('hip bone|hipbone|hip point|pelvic crest|hip crest'),
  'hip-flexor': paired('hip flexor|psoas|front of the hip'),
  'outer-hip': paired('outer hip|side of the hip|hip abductor|abductor'),
  groin: paired('groin'),
  leg: paired('leg|lower limb|limb'),
  thigh: paired('thigh|upper leg|top of the thigh'),
  'front-of-thigh': paired('front of the thigh|quad|quadricep|quadriceps'),
  'back-of-thigh': paired('back of the thigh|back of the leg'),
  hamstring: paired('hamstring'),
  'inner-thigh': paired('inner thigh|inside of the thigh|adductor'),
  'outer-thigh': paired('outer thigh|outside of the thigh'),
  'iliotibial-band': paired('iliotibial band|it band|itb'),
  knee: paired('knee|knee joint'),
  kneecap: paired('kneecap|knee cap|patella'),
  'back-of-knee': paired('back of the knee|knee crease'),
  'lower-leg': paired('lower leg'),
  shin: paired('shin|shinbone'),
  calf: paired('calf|calves|calf muscle'),
  achilles: paired('achilles|achilles tendon|heel cord'),
  ankle: paired('ankle|ankle bone|ankle joint'),
  foot: paired('foot|forefoot'),
  heel: paired('heel'),
  sole: paired('sole|sole of the foot|bottom of the foot'),
  'ball-of-foot': paired('ball of the foot|ball of the feet'),
  'arch-of-foot': paired('arch of the foot|instep'),
  'top-of-foot': paired('top of the foot|front of the foot'),
  toe: paired('toe'),
  'big-toe': paired('big toe|great toe'),
} as const

export const bodyParts = { ...headAndNeck, ...trunk, ...arm, ...leg } as const satisfies Readonly<
  Record<string, PartWords>
>

/** A part of the body, by its one canonical name. */
export type BodyPart = keyof typeof bodyParts

export const bodyPartNames = Object.keys(bodyParts) as readonly BodyPart[]

/** Whether there is a left and a right one. */
export function isPaired(part: BodyPart): boolean {
  return bodyParts[part].paired
}
