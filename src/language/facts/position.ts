import type { Position } from '../exercise.ts'

/** Words that place the body, most telling first within a position. The earliest in the text wins. */
const PLACES: readonly (readonly [Position, RegExp])[] = [
  [
    'half-kneeling',
    /\bhalf[- ]kne\w+|\bkneel on the other knee\b|\b(?:get|go|drop|come|down) (?:down )?(?:on|onto|to) (?:one|your (?:left|right)|the (?:left|right)) knee\b|\bkneel\w* (?:down )?(?:on|onto) (?:one|your (?:left|right|affected)|the (?:left|right)) knee|\bone knee (?:down|on the (?:floor|ground|mat))|\bkneel on your (?:left|right)\b|\bkneel\w* (?:\w+ ){0,6}?(?:with )?(?:one|your (?:left|right)|the other) (?:foot|leg) (?:flat |bent |is |on the floor )?(?:in front|forward|out in front)|\b(?:knee (?:and foot )?of the back leg|back knee) (?:is |are )?(?:on|down)/,
  ],
  [
    'quadruped',
    /\ball[- ]fours\b|\bhands and (?:your )?knees\b|\bquadruped\b|\bfour[- ]point\b|\bcrawling pos\w+|(?<!\b(?:on|over|at|against) (?:a|the|your) )\btable ?-?top (?:position|pose)?\b(?! legs)(?!.{0,40}\bon (?:your|the) back\b)|\bon (?:your )?knees and (?:hands|elbows|forearms)\b|\bfrom a table position\b/,
  ],
  [
    'side-lying',
    /\bside[- ]lying\b|\b(?:on|onto) (?:your|the|one|either|a) (?:(?!other|opposite|same|far|outer|inner)[\w-]+ )?side\b(?! of)|\b(?:lie|lying|lay) sideways\b/,
  ],
  [
    'prone',
    /\bprone\b|(?<!\b(?:palms?|hands?|thumbs?|toes|fingers|knuckles)\b[^.]{0,60})\bfac(?:e|ing)[- ]?down\b|\b(?:on|onto) (?:your |the )?(?:\w+ )?(?:stomach|belly|tummy|front|abdomen)\b(?! of)|\bpush[- ]?up position\b|\bpress[- ]?up position\b/,
  ],
  [
    'long-sitting',
    /\blong[- ]sit\w*|\b(?:sit\w*|take a seat)(?: up| down| tall| upright)?(?: straight)? (?:on the (?:floor|ground|bed|mat) |on a \w+ )?(?:with |and )?(?:your |both |one |the )?(?:legs?|knees?)(?: \w+){0,2} (?:straight|extended|outstretched|out|in front)|\b(?:sit\w*|seated|take a seat)\b(?!.{0,40}\b(?:chair|seat|stool|bench|sofa|couch)\b)[^.]{0,50}\b(?:legs?|knees?)(?: \w+){0,2} (?:straight|extended|outstretched|stretched(?: out)?|out|long|in front)(?: (?:straight|out|long))? (?:in front|before|ahead|on the (?:floor|bed|mat|ground))|\bsit\w*\b(?!.{0,40}\b(?:chair|seat|stool|bench|sofa|couch)\b)[^.]{0,40}\b(?:both |your )legs? (?:long|out straight|straight out|wide apart|apart)\b|\bsit\w*\b[^.]{0,24}\b(?:roller|ball)\b[^.]{0,16}\b(?:under|underneath|beneath|below)\b[^.]{0,24}\b(?:calf|calves|thighs?|hamstrings?|legs?)\b|\b(?:staff pose|dandasana)\b/,
  ],
  [
    'supine',
    /\bsupine\b|\blie with (?:your|the) back on (?:the|a) (?:floor|mat|bed|ground)\b|\b(?:on|onto) (?:your |the |their |our )?(?:backs?|spine)\b(?! (?:of|foot|leg|knee))|(?<!palms? |thumbs? |palm )\bface[- ]?up\b|\b(?:lie|lying|lay) facing up\b|\bhook[- ]lying\b|\bcrook[- ]lying\b|\blie back\b|\blying back\b|\b(?:lie|lay|lying|laying) (?:down |flat )*(?:on|in) (?:the |a |your )?(?:\w+[ /]){0,2}(?:floor|bed|mat|ground|couch|table)\b(?!.{0,30}(?:face down|stomach|on (?:your|the|one) (?:\w+ )?side|belly|front))|\b(?:roller|towel|pillow|block|bolster|ball)s? (?:\w+ )?(?:under|underneath|beneath|below) your (?:mid(?:dle)?|upper|lower|low)?[- ]?(?:back|spine|shoulder blades)\b|\b(?:lie|lay|lying) (?:down|flat)\b(?! on (?:your|the|one))/,
  ],
  [
    'kneeling',
    /\bkneel(?:ing)?\b(?! (?:down )?(?:on|onto|in) (?:all|a table|(?:your )?hands))|\b(?:sit\w*|rest\w*) (?:back )?on (?:your )?(?:heels|haunches)\b|\bon (?:both |your )knees\b|\bsit\w* between your (?:heels|feet)\b/,
  ],
  [
    'lunge',
    /\b(?:lunge|lunging)\b|\bsplit stance\b|\bstep your (?:left|right) foot up to your hands\b|\brunner'?s position\b/,
  ],
  ['squatting', /\b(?:deep |low |full )squat(?:ting)?(?: position)?\b|\bsquatting position\b|\bin a squat\b/],
  [
    'sitting',
    /\btake a seat\b|(?<!\b(?:of|after|by|prolonged|long) )\bsit(?:ting)?\b(?! (?:still|all day|a lot|a great deal|and rest|at work|too|for (?:long|hours)|at (?:a|your|the) (?:desk|computer) (?:all|for)|position|posture|back|down as|into|as if|up from|your (?:hips|bottom|bum|butt)|bones?|to stand)\b)|\bseated\b|\bcross[- ]legged\b|\bsat\b|\bin a chair\b|\beasy pose\b|\bsukhasana\b|\b(?:on|to) (?:the|a) (?:edge|front(?: part)?) of (?:your|the|a) (?:chair|bed|seat)\b/,
  ],
  [
    'standing',
    /(?<!\bto |\bstep |\bup and )\bstand(?:ing|s)?\b(?! (?:up )?again| up as if)|\bupright against\b|\bstood\b|\bmountain pose\b|\btadasana\b|\bback (?:flat )?(?:against|to) (?:a |the )wall\b|\b(?:back|side|heels?) (?:flat )?(?:to|against) (?:a|the) door\b|\bfac(?:e|ing) (?:a|the) (?:wall|door|counter|worktop|sink)\b|\bstep (?:one|your (?:left|right)) (?:foot|leg) (?:back|forward)\b|\bwalk(?:ing)? (?:forwards?|backwards?|sideways|slowly|along|around|in a straight|heel)\b|\b(?:up|leaning|lean) (?:at|against|into|towards?|on) (?:a|the) (?:wall|counter|worktop|door)\b|\b(?:hold|holding) on(?:to| to) (?:a|the|your) (?:\w+ )?(?:counter|worktop|rail|sink)\b|\bdoor ?frame\b.{0,80}\b(?:lean|step|walk)\b|\b(?:wall|fence|chair|counter|rail) for balance\b|\bgoing forward\b|\bjog\w*\b/,
  ],
]

/** What is done on one's feet, where nothing says otherwise. */
const AFOOT =
  /\bhands? (?:flat )?on (?:a|the) wall\b|\bfeet (?:\w+ ){0,3}?(?:(?:hip|shoulder|hips|shoulders)(?:[- ]| at )?(?:width|distance|apart)|as wide as)\b|\b(?:hinge|bend|bent|lean) forwards? (?:at|from) (?:the|your) (?:waist|hips)\b|\b(?:one|your|the) (?:\w+ )?(?:leg|foot|heel) (?:up )?on a (?:low )?(?:step|stool|bench|chair)\b|\b(?:tip ?toes|on the spot|hop|jump|jog)\b/
/** Names of exercises that say the position on their own. */
const NAMES: readonly (readonly [Position, RegExp])[] = [
  ['other', /\bpigeon\b|\bsleeping swan\b|\bheadstand\b|\bhandstand\b|\bshoulder ?stand\b/],
  [
    'quadruped',
    /\bchild'?s pose\b|\bthread the needle\b|\bbalasana\b|\badho mukha\b|\banahatasana\b|\bmelting heart\b|\bpuppy pose\b/,
  ],
  ['side-lying', /\bsleeper stretch\b|\bopen book\b/],
  [
    'supine',
    /\bbridges?\b|\bknees?[- ]to[- ]chest\b|\bsavasana\b|\bcorpse pose\b|\blegs[- ]up[- ](?:on[- ])?(?:the|a)[- ]wall\b|\bananda balasana\b|\bsetu bandha\w*\b|\bsupta \w+|\bapanasana\b|\bhalasana\b|\bwindshield wipers?\b|\bsit[- ]?ups?\b|(?<!towel )\bcrunch(?:es)?\b|\bknee rolls?\b|\bheel taps?\b|\bsnow angels?\b|\bquad(?:riceps)? sets?\b|\b(?:single|double)[- ]leg stretch\b|\broll ?up\b|\bcriss[- ]cross\b|\bteaser\b|\bheel slides?\b|\bfigure (?:4|four) (?:stretch )?(?:lying|supine)\b|\bpelvic tilts?\b|\bstraight leg raises?\b|\bhundred\b/,
  ],
  [
    'prone',
    /\bcobra\b|\bbhujangasana\b|\bsalabhasana\b|\bdhanurasana\b|\bbow pose\b|\bsuperman\b|\bplanks?\b|\bsphinx\b|\blocust\b|(?<!\bwall (?:\w+ )?)\b(?:press|push)[- ]?ups?\b|\bswimmers?\b/,
  ],
  [
    'lunge',
    /\b(?:low |crescent |high )?lunges?\b|\bwarrior\b|\bvirabhadrasana\b|\banjaneyasana\b|\bdragon\b|\bsplit squats?\b|\brunner'?s stretch\b/,
  ],
  ['long-sitting', /\bcaterpillar\b|\bpaschimottanasana\b|\bjanu sirsasana\b|\bstraddle\b|\bdragonfly\b/],
  [
    'sitting',
    /\bbutterfly\b|\bchair (?:yoga|stretch)\b|\bbaddha konasana\b|\bnavasana\b|\bboat pose\b|\bmeditation seat\b/,
  ],
  [
    'standing',
    /\bbutt kicks?\b|\bhigh[- ]knees?\b|\bskips?\b|\bskipping\b|\bleg swings?\b|\bjumping jacks?\b|\bheel[- ]to[- ]toe\b|\btandem (?:stance|walk\w*)\b|\bone[- ]leg(?:ged)? stand\b|\bsingle[- ]leg (?:stance|balance|stand)\b|\bstep[- ]?(?:ups?|downs?)\b|\btoe raises?\b|\bhip hinges?\b|\bgood mornings?\b|\bcodman\w*\b|\bknee hugs?\b|\bmini squats?\b|\bside[- ]?step\w*\b|\bcrab walks?\b|\bchair pose\b|\bwall (?:sit|squat|angel|push)s?\b|\bsquats?\b|\bheel raises?\b|\bcalf raises?\b|\bdoorway\b|\btree pose\b|\bmountain pose\b|\bpendulum\b|\bdeadlifts?\b|\bwall slides?\b|\btriangle\b|\btrikonasana\b|\bvr[ik]+shasana\b|\buttanasana\b|\butkatasana\b|\bsurya namaskar\w*\b|\bforward fold\b|\bmonster walks?\b|\bheel[- ]toe walk\w*|\bsun salutation\b/,
  ],
  ['kneeling', /\bcamel\b|\bustrasana\b|\bvajrasana\b|\bvirasana\b|\bhero pose\b|\bthunderbolt\b/],
]

/** Where a text places the body first, or null. `folded` is lower case. */
export function positionIn(folded: string): { position: Position; at: number } | null {
  let best: { position: Position; at: number } | null = null
  for (const [position, pattern] of PLACES) {
    const match = pattern.exec(folded)
    if (!match) continue
    if (best === null || match.index < best.at) best = { position, at: match.index }
  }
  return best
}

/** Whether a text that places the body nowhere is done on one's feet: "feet hip-width apart". */
export function isAfoot(folded: string): boolean {
  return AFOOT.test(folded)
}

/** The position a well-known name stands for, or null. */
export function positionOfName(folded: string): Position | null {
  for (const names of [CERTAIN, ADJECTIVES, NAMES])
    for (const [position, pattern] of names) if (pattern.test(folded)) return position
  return null
}

const ADJECTIVES: readonly (readonly [Position, RegExp])[] = [
  ['half-kneeling', /\bhalf[- ]kneeling\b|\bkneeling hip flexor\b/],
  ['long-sitting', /\blong[- ]sitting\b|\bseated forward (?:fold|bend)\b/],
  ['side-lying', /\bside[- ]lying\b/],
  ['supine', /\bsupine\b|\b(?:in|while) lying\b/],
  ['prone', /\bprone\b/],
  ['quadruped', /\bquadruped\b|\bfour[- ]point\b/],
  ['sitting', /\bseated\b|\bin sitting\b|\bsitting\b|\bchair (?:yoga|mountain|cat)\b/],
  ['standing', /\bstanding\b/],
  ['kneeling', /\bkneeling\b/],
]

/** The position that a name says outright ("Seated cat-cow", "Shoulder flexion in lying"), or null. */
export function positionAdjective(folded: string): Position | null {
  for (const [position, pattern] of ADJECTIVES) if (pattern.test(folded)) return position
  return null
}

/** Names that place the body whatever else the words begin with ("Sit on your heels, then come onto all fours"). */
const CERTAIN: readonly (readonly [Position, RegExp])[] = [
  [
    'quadruped',
    /\bbird[- ]?dogs?\b|\bcat[- /]?(?:and[- ])?(?:cow|camel)\b|\bcat (?:stretch|pose)\b|\bmarjar\w*\b|\bdownward(?:[- ]facing)? dog\b|\bfire hydrants?\b|\bdonkey kicks?\b/,
  ],
  ['side-lying', /\bclam ?-?(?:shells?|s)?\b|\bside plank\b/],
  ['supine', /\bdead ?bugs?\b|\bhappy baby\b|\bglute bridges?\b/],
  ['standing', /\b(?:walking|forward|backward|reverse|side|lateral|curtsy) lunges?\b|\bwalking\b/],
  [
    'lunge',
    /\b(?:low|crescent) lunges?\b|\brunner'?s (?:stretch|lunge)\b|\bdragon (?:pose|lunge)\b|^dragon\b|\blizard\b/,
  ],
  ['sitting', /\bsit[- ]to[- ]stands?\b|\bchair (?:stand|rise)s?\b/],
]

/** The position that a name leaves no doubt about, or null. */
export function positionCertain(name: string): Position | null {
  for (const [position, pattern] of CERTAIN) if (pattern.test(name)) return position
  return null
}

const PAGES: readonly (readonly [Position, RegExp])[] = [
  [
    'sitting',
    /\b(?:chair|seated|sitting)(?:[- ]based)? (?:\w+ )?(?:exercises?|workouts?|yoga|stretches|routine|pilates)\b|\b(?:done|performed|carried out|do them|do these|all) (?:\w+ ){0,2}?(?:in )?(?:sitting|seated)\b|\bexercises? (?:done |to do )?in (?:a|your|the) (?:arm)?chair\b/,
  ],
  [
    'standing',
    /\bstanding (?:exercises|stretches|routine|poses)\b|\b(?:done|performed|do them|do these) (?:in )?standing\b/,
  ],
  [
    'supine',
    /\b(?:done|performed|completed|do them|do these) (?:while )?(?:lying|on your back)\b|\blying (?:down )?exercises\b/,
  ],
]

/** The position that a page gives to all its exercises ("Chair exercises for beginners"), or null. */
export function positionOfPage(introduction: string): Position | null {
  for (const [position, pattern] of PAGES) if (pattern.test(introduction)) return position
  return null
}
