import { matchesOf } from '../text/matches.ts'
import { plainSingular } from '../words/singular.ts'

/** Things that are used, as the annotation names them, told by their own name. */
const PLAIN =
  'tennis ball|lacrosse ball|golf ball|medicine ball|massage ball|foam ball|hand weight|barbell|' +
  'elastic tube|rug|wedge|treadmill|wall|desk|table|bed|bolster|blanket|pillow|cushion|towel|strap|belt|' +
  'rope|dowel|pole|cane|barre|golf club|cable machine|machine|mirror|soup can|bottle|fence|paper plate|' +
  'timer|sling|marble|pencil|straw|coin|putty|spine corrector|suitcase'
/** Things whose names are told from other words by what stands before them: "a bar", "the post". */
const DETERMINED = 'club|stick|tray|sink|post|bar|bag|pen|cup'
/** Words that look like a thing and are none: "ball of the foot". */
const NONE =
  'take (?:a|one|two|three|\\d+|small|big)(?: \\w+)? steps?|(?:a|one) (?:\\w+ )?steps? (?:forward|back|out|in|to|through|away)|(?:same|this|each|next|last|first|previous) steps?|one step (?:leads|after|at)|steps? \\d|(?:no|without an?|without any) (?:\\w+ )?(?:mat|equipment|props?|chair|wall|weights?|band)|pilates mat (?:exercise|class)|mat (?:exercise|class|work)|strap (?=a|the|your|it|on)|half a step|balls? of (?:the|your|each|one|both|that|this|his|her|its) (?:\\w+ )?(?:foot|feet)|balls? and socket|wall ?(?:angel|sit|squat|slide|push)s?(?![\\w-])|step (?:forward|back|out|in|to|up|down|through|one|your|the|a|by|further|away|aside|or|into|onto|off|over|with)|chair pose|weight (?:on|over|onto|to|is|of|through|evenly|back|forward|should|in|between|into|down|from|across|with|as)|table ?-?top|table position|step barrel|pillow (?:of|out of|with) your|the steps|strap on|bed ?time|before bed|(?<!(?:sit|sitting|lie|lying|lay|stay) (?:up |down )?)in bed|out of bed|go(?:ing)? to bed|corner of your|(?:it|iliotibial|itb) bands?|back of your (?:hand|head)|counter ?-?clock ?-?wise|chair of|wall of|(?:tummy|stomach|abdominal|chest) walls?|bed of|towards? the door|across the room'
/** What has other words, or is told apart with care. Longer words come first. */
const THINGS: readonly (readonly [string | null, string])[] = [
  [null, NONE],
  ...PLAIN.split('|').map((name) => [name, `${name}s?`] as const),
  ...DETERMINED.split('|').map(
    (name) =>
      [name, `(?:a|the|your|two|some|heavy|walking|kitchen|bathroom|pull-?up) ${name}s?(?!-)`] as const,
  ),
  ['foam roller', 'foam roll(?:er)?s?'],
  ['roller', '(?:the |a )?rollers?'],
  ['tape', "(?:of|some|masking|painter'?s|sticky|sports) tape"],
  ['table', '(?:a|the) table top'],
  ['foam pad', 'foam (?:pad|mat)s?'],
  [
    'ball',
    '(?:exercise |swiss |stability |gym |physio |rubber |soft |pilates |yoga |small |birthing |therapy )?balls?',
  ],
  ['ankle weight', 'ankle weights?|cuff weights?'],
  ['dumbbell', 'dumb ?-?bells?'],
  ['kettlebell', 'kettle ?-?bells?'],
  ['weight', '(?:light |small |free |heavier |hand-held |a )weights?|weights'],
  [
    'band',
    '(?:(?:resistance|exercise|elastic|stretch|loop|mini|rubber|stretchy)[ -]?)?(?:thera-?)?bands?|(?:exercise |resistance )?tubing',
  ],
  ['tube', '(?:resistance |exercise )tubes?'],
  ['windowsill', 'window ?sills?'],
  ['bike', '(?:exercise |stationary )?(?:bikes?|bicycles?)(?! crunch| kick| legs)'],
  ['backpack', 'back ?packs?|rucksacks?'],
  ['door frame', 'door ?-?frames?|door ?-?ways?|door ?jambs?'],
  ['door', '(?:a|the|closed) doors?(?! ?-?(?:frame|way|jamb))'],
  ['corner', 'corner of (?:a|the) (?:room|wall)|(?:a|the) corner'],
  ['wheelchair', 'wheel ?chairs?'],
  ['chair', '(?:arm)?chairs?|(?:front part of |edge of )?your seat'],
  ['stool', 'foot ?stools?|stools?'],
  ['bench', 'bench(?:es)?'],
  ['worktop', '(?:kitchen )?work ?tops?'],
  ['counter', '(?:kitchen )?counter ?-?tops?|(?:kitchen )?counters?'],
  ['couch', 'couch(?:es)?'],
  ['sofa', 'sofas?|settees?'],
  ['mat', '(?:yoga |exercise |sticky |gym )?mats?'],
  ['rail', 'hand ?rails?|(?:a|the) rails?|banisters?|bannisters?'],
  [
    'step',
    '(?:a|the|bottom|low|small|one|edge of (?:a|the)|on) (?:\\w+ )?(?:steps?|stairs?)(?! \\d)(?! of)(?! barrel)|stairs?|staircase',
  ],
  ['block', '(?:yoga )?(?:blocks?|bricks?)'],
  ['book', '(?:a|thick|heavy|of|some|two|few) books?'],
  ['box', '(?:a|the|low|sturdy) box'],
  ['sheet', '(?:bed ?)?sheets?'],
  ['scarf', 'scarf|scarves'],
  ['broomstick', 'broom ?sticks?|broom ?handles?|brooms?'],
  ['furniture', '(?:piece of|heavy|solid) furniture'],
  ['can of soup', '(?:(?:a|two|full|soup) )?cans? of soup'],
  ['tin of beans', 'tins? of beans'],
  ['can', '(?:a|food|tin|two|juice|food|soda|frozen) cans?(?= |[.,;)]|$)'],
  ['water bottle', '(?:frozen )?(?:water bottles?|bottles? of (?:frozen )?water)'],
  ['rolling pin', 'rolling[ -]pins?'],
  ['disk', '(?:glid(?:er|ing) |sliding |balance )?dis[ck]s?|gliders?'],
  ['paper', '(?:some|of|blank) paper'],
  ['beanbag', 'bean ?-?bags?'],
  ['headrest', 'head ?rests?'],
  ['ledge', '(?:a|the|window) ledge'],
  ['tree', '(?:a|the) tree(?! pose)'],
  ['sock', 'socks'],
  ['wobble board', 'wobble ?boards?|balance boards?'],
  ['cushion', 'balance pads?'],
  ['walker', 'walkers?|walking frames?'],
  ['crutch', 'crutch(?:es)?'],
  ['partner', '(?:a|your|training) (?:partner|buddy|helper)|(?:ask|have|get) (?:a friend|someone|somebody)'],
  ['box', 'boxes'],
  ['plate', 'weight plates?'],
]

const NAMES = THINGS.map(([name]) => name)
const ANY = new RegExp(`(?<![\\w-])(?:${THINGS.map(([, words]) => `(${words})`).join('|')})(?![\\w])`, 'g')
/** What follows one of these is a picture in words, nothing to fetch. */
const SIMILE =
  /\b(?:as if|as though|as (?:it|you|they|one) (?:would|were|do|might)|(?<!\bsomething (?:\w+ )?|\bsurface |\bobject )like (?:a|an|you|the|when)|imagin\w+|think of|pretend\w*|picture(?! \d)|visuali[sz]\w+|similar to|rather than|instead of|(?:don't|do not|never) (?:lean|use|hold|pull)|not touching|without touching)\b/g

/** The things a stretch of folded text uses or offers, in order, each once. */
export function propsIn(folded: string): readonly string[] {
  const found: string[] = []
  const words = literal(folded)
  for (const match of matchesOf(ANY, words)) {
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const name = NAMES[index]
    if (name && !found.includes(name)) found.push(plainSingular(name))
  }
  const whole: Readonly<Record<string, string>> = { door: 'door frame', roller: 'foam roller' }
  return found.filter((name) => !found.includes(whole[name] ?? ''))
}

/** The text without what it only compares with, to the end of each comparison's sentence. */
function literal(folded: string): string {
  return folded
    .split(/(?<=[.!?;])\s/)
    .map((sentence) => {
      SIMILE.lastIndex = 0
      const simile = SIMILE.exec(sentence)
      if (!simile) return sentence
      const end = sentence.indexOf(',', simile.index)
      return sentence.slice(0, simile.index) + (end < 0 ? '' : sentence.slice(end))
    })
    .join(' ')
}
