import type { Direction, Manner } from '../movement.ts'

/** Short phrases with a settled meaning inside an instruction, longest first when they are looked up. */
export type Phrase =
  | { readonly kind: 'direction'; readonly directions: readonly Direction[] }
  | { readonly kind: 'manner'; readonly manner: Manner }
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'preposition'; readonly word: Preposition }
  | { readonly kind: 'surface'; readonly surface: 'floor' | 'ceiling' | 'center' }
  | { readonly kind: 'break'; readonly opens: Clause }
  | { readonly kind: 'not' }
  | { readonly kind: 'pronoun'; readonly word: 'it' | 'them' | 'you' }
  | { readonly kind: 'again' }

/** How a part is left: what "knees bent" or "feet flat" says of it. */
export type State =
  | 'bent'
  | 'straight'
  | 'flat'
  | 'crossed'
  | 'apart'
  | 'together'
  | 'relaxed'
  | 'tall'
  | 'parallel'
  | 'stacked'
  | 'still'
  | 'close'
  | 'level'
  | 'hip-width'
  | 'shoulder-width'
  | 'open'
  | 'active'
  | 'turned-out'
  | 'turned-in' // prettier-ignore

/** Where something goes or is. Words that mean the same to a body are one. */
export type Preposition =
  | 'to'
  | 'on'
  | 'under'
  | 'against'
  | 'behind'
  | 'front'
  | 'beside'
  | 'between'
  | 'around'
  | 'off'
  | 'through'
  | 'over'
  | 'with'
  | 'of'
  | 'from'
  | 'in'
  | 'by'
  | 'for'
  | 'above'
  | 'across' // prettier-ignore

/** What kind of words a joining word opens. Only `main` words are instructions. */
export type Clause = 'main' | 'list' | 'goal' | 'likeness' | 'condition' | 'meanwhile'

/** What the words so far are, and what they may go on with. */
type Branch = { phrase: Phrase | null; readonly next: Map<string, Branch> }
const root: Branch = { phrase: null, next: new Map() }

const define = (phrase: Phrase, list: string) => {
  for (const words of list.split('|')) {
    let branch = root
    for (const word of words.split(' ')) {
      const known = branch.next.get(word) ?? { phrase: null, next: new Map() }
      branch.next.set(word, known)
      branch = known
    }
    branch.phrase = phrase
  }
}
const direction = (list: string, ...directions: readonly Direction[]) =>
  define({ kind: 'direction', directions }, list)
const state = (name: State, list: string) => define({ kind: 'state', state: name }, list)
const manner = (name: Manner, list: string) => define({ kind: 'manner', manner: name }, list)
const preposition = (word: Preposition, list: string) => define({ kind: 'preposition', word }, list)
const opens = (clause: Clause, list: string) => define({ kind: 'break', opens: clause }, list)

direction(
  'up|upward|upwards|skyward|off the floor|off the ground|off the mat|off the bed|off the table|off floor|from the floor|from the ground|off of the floor|off of the ground|off the chair|off your chair|off the surface|up in the air|in the air|into the air|off the step|off the seat',
  'up',
)
direction('down|downward|downwards', 'down')
direction(
  'forward|forwards|anterior|anteriorly|to the front|in front|in front of you|out in front|out in front of you|ahead|ahead of you|in front of your body',
  'forward',
)
direction(
  'back|backward|backwards|posterior|posteriorly|behind you|to the back|rearward|straight back',
  'back',
)
direction(
  'out|outward|outwards|sideways|sideway|to the side|to the sides|to your sides|to your side|to one side|to each side|out to the side|out to the sides|out to your sides|out to your side|out to each side|laterally|out sideways|away from your body|away from the body',
  'out',
)
direction('inward|inwards|in towards you|in toward you|in', 'in')
direction('toward you|towards you|closer|nearer|toward yourself|towards yourself', 'toward')
direction('away|away from you', 'away')
direction(
  'overhead|above head|above your head|over your head|above the head|over the head|over head|up overhead|up above your head|behind your head with straight arms',
  'overhead',
)
direction('across|across you', 'across')
direction(
  'left|to the left|to left|to your left|to the left side|to your left side|leftward|toward the left|towards the left|round to the left|on the left',
  'left',
)
direction(
  'right|to the right|to right|to your right|to the right side|to your right side|rightward|toward the right|towards the right|round to the right|all the way to the right|on the right',
  'right',
)
direction('clockwise', 'clockwise')
direction('anticlockwise|anti-clockwise|counterclockwise|counter-clockwise', 'anticlockwise')
direction('side to side|from side to side|side-to-side|left and right|left to right', 'left', 'right')
direction('right and left|right to left', 'right', 'left')
direction(
  'forward and back|forwards and backwards|back and forth|forward and backward|forth|to the front and to the back|forwards, then backwards|forwards and back|forward and backwards',
  'forward',
  'back',
)
direction('up and down', 'up', 'down')
direction('up and out', 'up', 'out')
direction('down and back|back and down', 'back', 'down')
direction('up and back', 'up', 'back')
direction('forwards and up|forward and up', 'forward', 'up')

manner(
  'slowly',
  'slowly|slow|smoothly|steadily|gradually|carefully|leisurely|one vertebra at a time|vertebra by vertebra|bone by bone|one vertebrae at a time|vertebrae by vertebrae|a vertebra at a time',
)
manner('gently', 'gently|softly|lightly|gentle|easily|tenderly')
manner('quickly', 'quickly|fast|briskly|rapidly|explosively|quick')
manner(
  'with-control',
  'with control|controlled|under control|in control|in a controlled manner|in a controlled way|mindfully|with attention|deliberately',
)
manner(
  'as-far-as-comfortable',
  'as far as you can|as far as is comfortable|as far as comfortable|as far as possible|as far as they will go|as far as it will go|as far as you comfortably can|as much as you can|as much as possible|as far as suits you|as high as you can|as high as suits you|as low as you can|as high as is comfortable|as high as possible|as far as feels comfortable|no further than feels comfortable|as far as feels good|as deep as you can|as far as you are able|as much as is comfortable',
)
manner(
  'slightly',
  'slightly|a little|a little bit|a bit|a touch|a few inches|a few centimetres|a few centimeters|an inch or two|a fraction|partway|part way|halfway|halfway up|halfway down|half way|about halfway|about halfway up|partially|a small amount|just a little',
)
manner('fully', 'fully|completely|all the way|right round|entirely|deeply|totally')

state('bent', 'bent|soft|bended')
state(
  'straight',
  'straight|out straight|extended|outstretched|stretched out|straight out|straightened|long|stretched|fully extended|straight up',
)
state('flat', 'flat|planted|grounded|palm down|palms down|soles down|face down on the floor|glued')
state('crossed', 'crossed')
state('apart', 'apart|wide|separated|wider|wide apart|astride|spread')
state('together', 'together|touching|side by side|close together|joined|glued together')
state('relaxed', 'relaxed|loose|at rest|heavy|limp')
state('tall', 'tall|upright|erect|up tall|lifted|proud|straight and tall|vertical|up straight')
state('parallel', 'parallel|level with the floor|horizontal')
state('stacked', 'stacked|aligned|in line|in a line|lined up')
state(
  'still',
  'still|in place|in contact|where it is|where they are|motionless|fixed|steady|stable|staying put|put|stationary|touching the floor|in position',
)
state('close', 'close|near')
state('level', 'level|square|even|neutral|centered|centred')
state(
  'hip-width',
  'hip-width apart|hip width apart|hip distance apart|hip-distance apart|hip-width|hip width|hip distance|hips-width apart|hips width apart|about hip-width apart|hip-width distance apart|hip-wide|the width of your hips apart|a hip width apart|under your hips',
)
state(
  'shoulder-width',
  'shoulder-width apart|shoulder width apart|shoulder distance apart|shoulder-distance apart|shoulder-width|shoulder width|shoulders width apart|shoulders-width apart|about shoulder-width apart',
)
state('open', 'wide open|open')
state('active', 'active|engaged|braced|switched on|tight|firm|on')
state('turned-out', 'turned out|toes turned out|pointing out|turned outward|turned outwards')
state('turned-in', 'turned in|pigeon-toed|turned inward|turned inwards')

preposition(
  'to',
  'to|toward|towards|into|onto|on to|up to|down to|up toward|up towards|down toward|down towards|in to|in toward|in towards|up onto|down onto|over to|in line with|level with|for the|until it touches|to touch|close to|near|nearer to|closer to|facing|next to',
)
preposition('on', 'on|upon|on top of|atop|resting on|resting against|up on|down on|flat against|at')
preposition('in', 'inside|within')
preposition('under', 'under|beneath|underneath|below|directly under|directly below|right under|right below')
preposition('against', 'against')
preposition('behind', 'behind|in back of')
preposition('front', 'in front of|before your')
preposition('beside', 'beside|by your|at your|along|alongside|next to your|by the|by')
preposition('between', 'between')
preposition('around', 'around|round|about your|round about')
preposition('off', 'off|away from|off of|out of')
preposition('through', 'through')
preposition('over', 'over')
preposition('above', 'above')
preposition('across', 'across your|across the')
preposition('with', 'with|having|using|by using')
preposition('of', 'of')
preposition('from', 'from|at the')
preposition('for', 'for|about')

define({ kind: 'surface', surface: 'floor' }, 'floor|ground|carpet|the earth')
define({ kind: 'surface', surface: 'ceiling' }, 'ceiling|sky|roof')
define({ kind: 'surface', surface: 'center' }, 'center|centre|middle|midline|neutral position|to neutral')
define(
  { kind: 'not' },
  "don't|do not|dont|never|without|avoid|not|rather than|instead of|no need to|try not to",
)
define({ kind: 'pronoun', word: 'it' }, 'it|that one|this one|that')
define({ kind: 'pronoun', word: 'them' }, 'them|both of them|they|these|those|each of them')
define({ kind: 'pronoun', word: 'you' }, 'you')
define(
  { kind: 'again' },
  'again|once more|the same way|the same|the other way|the opposite way|same again|change over|in the other direction|in the opposite direction|other way',
)
opens('list', 'and|or|&|and/or|plus|/')
opens(
  'main',
  'then|but|so|and then|before|also|next|now|to begin|after that|when you are ready|when ready|,|;|:|.|(|)|–|—|!|?',
)
opens('meanwhile', 'while|as|as you|whilst|at the same time|at the same time as|whereas|simultaneously')
opens(
  'goal',
  'until|till|so that|so|to the point where|just until|far enough that|enough to|such that|til|creating|to feel|so you feel|so you can|to where|where',
)
opens('likeness', 'as if|as though|like|as in|imagine|imagining|picture|as with|same as')
opens('condition', 'if|when|once|after you|after your|after the|because|whenever|unless|where you')

/** The words that phrases of some kind begin with. */
export function openersOf(isSuch: (phrase: Phrase) => boolean): readonly string[] {
  const holds = ({ phrase, next }: Branch): boolean =>
    (phrase !== null && isSuch(phrase)) || [...next.values()].some(holds)
  return [...root.next].filter(([, branch]) => holds(branch)).map(([word]) => word)
}

/** Words of a phrase at most. */
const LONGEST = 7

/** The longest phrase that starts at a word, and how many words it takes. */
export function phraseAt(
  words: readonly { readonly text: string }[],
  at: number,
  longest = LONGEST,
): { readonly phrase: Phrase; readonly length: number } | undefined {
  let branch = root.next.get(words[at]?.text ?? '')
  let found: Phrase | null = null
  let length = 0
  for (let taken = 1; branch && taken <= longest; taken++) {
    if (branch.phrase) {
      found = branch.phrase
      length = taken
    }
    branch = branch.next.get(words[at + taken]?.text ?? '')
  }
  return found ? { phrase: found, length } : undefined
}
