/** Verbs that instruct, in the form an instruction has ("lift", "lie"), by what they usually ask for. */
const POSTURE =
  'stand sit lie lay kneel get begin start assume adopt come go stay squat lunge recline prepare'
const PLACE =
  'place put position rest set prop loop wrap tie fix anchor attach secure hook clasp interlace interlock link lace cross cup find choose ' +
  'fetch wear straddle face grab grasp grip hold take have use support plant stack line align arrange lock balance pile stabilise stabilize ' +
  'catch carry sling drape strap thread locate select imagine space centre center lean'
const MOVE =
  'lift raise bend straighten extend flex push pull press squeeze tighten tense contract rotate turn twist roll slide step reach stretch open close ' +
  'circle swing tilt nod tuck draw move shift walk march tap touch curl arch round peel fold hinge drop sink shrug point spread scrunch rock float ' +
  'drive kick sweep shuffle engage brace suck pinch glide climb jump hop pulse bow look gaze send poke retract protract clench make create bring let ' +
  'allow drag grasp lunge dip crunch sway wiggle wriggle windmill alternate trace write spell scoop pick clap bounce stomp warm skip jog run cycle ' +
  'pedal row throw toss catch hug massage rub tip screw wobble scrub smooth soften knead stroke perform do try practise practice apply resist hike pivot spiral unroll uncurl lengthen ' +
  'elongate deepen increase activate fire hollow flatten imprint rise ease work guide swap change switch cross part separate widen narrow ' +
  'flutter shake loosen thrust propel elevate depress abduct adduct pronate supinate dorsiflex plantarflex invert evert interlace hang crawl inch ' +
  'travel toe heel gather grab scissor clam bridge plank smile frown whistle hum chew swallow yawn blink stick purse pucker ' +
  'lower return release relax unwind uncross undo rewind recover '
const DWELL = 'hold stay keep remain maintain pause wait linger sustain rest freeze'
const DOSE =
  'repeat complete perform do aim continue carry build gradually progress increase practise practice'
const BREATHE = 'breathe inhale exhale sigh blow breath'
const BACK = 'lower return release relax unwind uncurl come reverse lie roll bring slide let'
const MIND =
  "keep make ensure try avoid remember focus think feel notice imagine maintain check aim be listen concentrate visualise visualize picture note watch don't " +
  'do never always consider stop see count enjoy learn understand adjust modify'
const TALK =
  'consult ask see contact speak talk call visit book click read download watch subscribe follow share print save sign'

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(/\s+/).filter(Boolean))

export const postureVerbs = set(POSTURE)
export const placeVerbs = set(PLACE)
export const moveVerbs = set(MOVE)
export const dwellVerbs = set(DWELL)
export const breatheVerbs = set(BREATHE)
export const backVerbs = set(BACK)
export const mindVerbs = set(MIND)
export const talkVerbs = set(TALK)
export const instructingVerbs = set(POSTURE, PLACE, MOVE, DWELL, DOSE, BREATHE, MIND)

/** Words that may stand before an instruction's verb: "slowly lift", "now gently press". */
export const manners = set(
  'slowly gently carefully smoothly lightly softly firmly quickly simply just now then next also always again finally first immediately gradually ' +
    'actively deliberately steadily lazily easily really only carefully mindfully quietly naturally deeply fully please instead maybe perhaps ' +
    'alternately simultaneously together strongly forcefully afterwards once kindly still to',
)

/** The instructing verb of an "-ing" word ("keeping" → "keep"), or null. */
export function verbOfGerund(word: string): string | null {
  if (word.length < 6 || !word.endsWith('ing')) return null
  const stem = word.slice(0, -3)
  if (instructingVerbs.has(stem)) return stem
  if (instructingVerbs.has(stem + 'e')) return stem + 'e'
  const doubled = stem.length > 3 && stem[stem.length - 1] === stem[stem.length - 2] ? stem.slice(0, -1) : ''
  if (doubled && instructingVerbs.has(doubled)) return doubled
  return stem === 'ly' ? 'lie' : null
}
