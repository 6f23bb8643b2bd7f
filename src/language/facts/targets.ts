import { matchesOf } from '../text/matches.ts'
import { plainSingular } from '../words/singular.ts'

/** Muscles, and regions that are spoken of as muscles. */
const MUSCLE =
  'hamstrings?|hammies|quad(?:ricep)?s?|glute(?:al)?s?|gluteus(?: medius| maximus| minimus)?|glute (?:med|max|medius|maximus)|calf|calves|soleus|gastrocnemius|achilles(?: tendons?)?|hip (?:flexors?|abductors?|adductors?|(?:external |internal )?rotators?|extensors?)|groin|adductors?|abductors?|thighs?|buttocks?|butt|backside|bottom(?! (?:leg|hand|foot|arm|knee|hole|of))|bum|piriformis|it band|iliotibial band|itb|tfl|psoas|iliopsoas|pelvic floor|core|abs|abdominals?|abdomen|tummy|belly|stomach|obliques?|transvers\\w+ abdominis|(?:deep )?neck flexors?|back extensors?|chest|pec(?:toral|torali)?s?(?: major| minor)?|rotator cuff|delt(?:oid)?s?|lats?|latissimus(?: dorsi)?|traps?|trapezius|rhomboids?|serratus(?: anterior)?|triceps|biceps|forearms?|diaphragm|erector spinae|multifidus|quadratus lumborum|ql|plantar fascia|tibialis(?: anterior| posterior)?|levator scapulae|scalenes?|sternocleidomastoid|sciatic nerve|wrist (?:flexors?|extensors?)|finger (?:flexors?|extensors?)|intercostals?|hip and thigh'
/** Regions and joints: targets only where the text says that they are stretched, worked or felt. */
const REGION =
  'hips?|back|spine|lumbar spine|thoracic spine|cervical spine|shoulder ?blades?|shoulders?|scapulae?|neck|throat|jaw|wrists?|hands?|fingers?|thumbs?|ankles?|feet|foot|arch(?:es)?|toes?|shins?|knees?|legs?|arms?|ribs?|rib ?cage|pelvis|body|torso|trunk|waist|heels?|elbows?|face|sacrum|tailbone|armpits?|palms?|head'
const WHERE =
  '(?:lower|low|upper|top|mid|middle|outer|inner|inside|outside|deep|front|back|rear|posterior|anterior|lateral|medial|small|whole|big|right|left|entire|side|base)'
const PLACE =
  '(?:back|backs|front|fronts|outside|inside|sides?|top|tops|bottom|soles?|base|outer (?:part|edge|side)|inner (?:part|edge|side)|arch)'
const FILLING =
  '(?:(?:the|your|my|our|its|his|her|their|both|each|stiff|weak|sore|bad|good|affected|painful|injured|involved|operated|surgical|whole|small|big|long|large|deep|tense|entire|overworked) )'
const PART = `(?:${WHERE}[ -])*(?:${MUSCLE}|${REGION})`
const PHRASE = `${FILLING}*(?:${PLACE} (?:of|in) ${FILLING}*){0,2}${PART}(?:(?: muscles?| muscle groups?| areas?| regions?)(?! of)| muscles)?`
const ONE = new RegExp(`(?<![\\w-])${PHRASE}(?![\\w'-]| passage)`, 'g')

type Place = { readonly words: string; readonly from: number; readonly to: number }

/** "the muscles at the front of your thigh" as the guideline writes it: "front of thigh". */
function tidy(phrase: string): string {
  const words = phrase
    .replace(
      /\b(?:the|your|my|our|its|his|her|their|both|each|tight|stiff|weak|sore|bad|good|affected|painful|injured|involved|operated|surgical|whole|long|large|tense|entire|overworked) /g,
      '',
    )
    .replace(/^(?:small|big|deep) (?!neck|hip)/, '')
    .replace(/ (?:muscles?|muscle groups?|areas?|regions?)$/, '')
    .replace('-', ' ')
    .replace(/\b(side|back|front|top|sole)s of\b/, '$1 of')
    .trim()
  return plainSingular(words)
}

/** "Brings back the curve", "swing it back": no part of the body. */
const ADVERB = /(?<!\b(?:and|or|for|stiff|hips?|neck|chest|shoulders?|to|of|,)) back$|^back$/

function placesIn(folded: string): readonly Place[] {
  return matchesOf(ONE, folded)
    .map((match) => ({ words: match[0], from: match.index, to: match.index + match[0].length }))
    .filter(
      ({ words, from }) => words !== 'back' || !ADVERB.test(folded.slice(Math.max(0, from - 24), from + 4)),
    )
    .filter(({ words, from, to }) => folded[from - 1] !== '(' || folded[to] !== ')' || tidy(words).length > 3) // "(ITB)"
}

/** Muscles and regions named in a stretch of folded text. */
export function partsNamed(folded: string): readonly string[] {
  return [...new Set(placesIn(folded).map(({ words }) => tidy(words)))]
}

/** What is felt, and where: "a stretch in", "feel this along", "tension through". */
const FEEL =
  /\b(?:(?:feel|feels|felt|feeling)(?! (?:comfortable|good|right|ok|okay|easy|natural|ready))|notice|sense|sensations?|stretch(?: is| should be)? (?:felt )?(?=(?:in|along|across|down|at|on|through|behind|into|around|over|for|of)\b)|(?:pull|tension|tightness|burn|pressure|stiffness|aching|release|opening|tender area|strain|work) (?=(?:in|along|across|down|at|on|through|behind|into|around)\b))\b/g
/** "Keep the core engaged": form, and not what it is for. */
const KEEPS = /^(?:keep|brace)\b(?!.*\b(?:feel|stretch|strengthen|work))/
/** What an exercise does to muscles; told of it ("stretches", "to strengthen"), never ordered. */
const WORKED =
  'stretch|tighten|strengthen|target|work|ton|loosen|mobili[sz]|releas|relax|open|engag|activat|lengthen|eas|improv|build|train|stabili[sz]|isolat|reliev|firm|exercis|massag|limber|warm|stead(?:y|i)|free|sooth|condition|recruit|challeng|hit|fir|contract'
const DOES = new RegExp(
  `\\b(?:(?:${WORKED})(?:e?s|ies|ing)(?: on| up| out)?|(?:to|can|will|may|helps?|you'll|which|also) (?:gently |also |really |fully |mainly )*(?:help )?(?:to )?(?:${WORKED})e?(?: on| up| out)?|lets? go of|gets (?:at|into)|comes? (?:just |only |mainly |mostly )?from|keeps(?= .{0,40}\\b(?:supple|flexible|strong|mobile|healthy|moving|loose|limber))|keeping(?= .{0,60}\\b(?:supple|flexible|strong|mobile|in shape))|helps? (?:[\\w ]{0,30}with )?(?=(?:a |your |with )?(?:tight|stiff|sore|weak|bad|painful))|makes?(?= .{0,60}\\b(?:stronger|flexible|supple|looser|strong|stiff)\\b)|(?:good|great|excellent|perfect|ideal|useful|helpful|super|fantastic|brilliant|wonderful|lovely|best|(?:good|great|fine|nice) (?:one|stretch|exercise)|stretch|stretches|a lot|works wonders|designed|made|meant|wonders) for|(?:strength|flexibility|mobility|range of motion|range of movement|stability|tension|tightness|stiffness|strengthening|stretching|activation|a stretch|stretch|work|toning) (?:in|of|to|for|from)|muscles? (?:worked|used|involved|stretched|strengthened|targeted)(?: .{0,30} (?:of|are))?|areas? (?:worked|involved|stretched|targeted)|muscles (?:of|in|at|around|along)|muscle(?: called)?|attack)\\b`,
  'g',
)
/** "Feel the belly rise": felt to move, and no muscle at work. */
const MOVES =
  /^ (?:to )?(?:get|ris|fall|move|moving|expand|fill|lower|sink|grow|press|drop|float|hover|go|come|touch)/
/** What is said of the muscle right behind: "stronger hips", "tight hamstrings?". */
const STATE = /\b(?:stronger|suppler?|more flexible|looser|tight)\b/g
/** What happens to what was named just before: "the hip flexors stretch", "your calf is stretched", "both glutes working". */
const UNDERGOES =
  /^(?: muscles?)?(?: group)?s?,?(?: should| will| can| may| must| all| both| (?:begins?|starts?) to| that| which)*(?: (?:is|are|be|being|feel|feels|get|gets))?(?: (?:slightly|gently|really|fully|all|also|now|being|a little|first))* (?:stretch(?:ed|es|ing)?|work(?:s|ed|ing)?|activated|activates?|targeted|engaged|strengthened|loaded|worked|(?:feel|feels|get|gets) (?:it|this|that|the (?:\w+ )?(?:stretch|burn|work))|pulls?|pulling|do(?:es|ing)? (?:that|the|this|all the|most of the) (?:job|work)|tighten(?:s|ing)?|tensing|contracts?|contracting|contracted|burn(?:s|ing)?|lengthen(?:s|ed|ing)?|toned|mobili[sz]ed|trained|opened|let go|activation|strengthening|strength|flexibility|mobility|stability|stretch)\b/
/** An order to tense what is to be strengthened: "Squeeze the front of the thigh". */
const TENSES =
  /^(?:then |and |now |at the top |as you (?:lift|rise)[^,]{0,20}, )?(?:slowly |gently |firmly )?(?:squeeze|contract|tighten|clench|tense|pull up|draw up|lift up|flex)\b|\b(?:gently tighten|contract|contracting|squeezing|tightening|tensing|us(?:e|ing)(?= (?:your|the)\b)|roll(?:s|ing)?(?: slowly| gently)?(?: out| along| over)?(?= (?:(?:your|the|each|both) (?!shoulder|neck|head|spine|back|hip|knee|ankle|wrist|feet|foot|body)|along)))\b/g
/** Where a statement about feeling or purpose ends and something else begins. */
const BREAK =
  /[;:()]|\b(?:as you|when|while|whilst|but|if|by|because|so that|before|after|without|instead|not|keep|until|unless|during|rather|than|then|lift|raise|bring|press|hold|lower|bend|straighten|push|your hands?|don't|doesn't|shouldn't|tends? to|pulls? the)\b/
/** In characters: how far behind its trigger a part may stand. */
const REACHES: ReadonlyMap<RegExp, number> = new Map([
  [FEEL, 90],
  [DOES, 40],
  [STATE, 8],
  [TENSES, 40],
])
/** Between two parts of one list. */
const LISTED =
  /^(?: ?,| ?\/| ?&| and| or| as well as| plus| along with| together with|, and|, or| then| \(| and also)(?: (?:also|even|possibly|maybe|perhaps|into|in|of|to|on|at|down|along|through|across|around|from|all|some|the muscles (?:of|in|around)|the))* ?$|^ (?:and )?(?:into|down|along|through|across|at|in|behind|around|of|to|up|on) $/

/** Bare limbs and their ends mostly just move: targets only beside a muscle. "Back of leg" is no bare limb. */
const LIMB =
  /^(?:(?!(?:upper|lower|inner|outer)\b)\w+ )?(?:ankle|foot|hand|wrist|finger|toe|knee|elbow|leg|arm|head|body|thumb|heel|palm|face|torso|trunk|waist|spine)$/

export function isLimb(name: string): boolean {
  return LIMB.test(name)
}

const SIDED = /^(?:left|right) /
/** Short for a name that stands beside it. */
const SHORT = /^(?:it band|itb)$/

/** What a sentence says is stretched, worked or felt. */
export function targetsOfSentence(folded: string): readonly string[] {
  return told(folded, [FEEL, DOES, STATE])
}

/** What a sentence orders to tense ("Squeeze the front of the thigh"): worked, where nothing else says what is. */
export function tensedIn(folded: string): readonly string[] {
  return told(folded, [TENSES])
}

function told(folded: string, triggers: readonly RegExp[]): readonly string[] {
  const places = placesIn(folded)
  if (places.length === 0) return []
  const taken = new Set<number>()
  if (KEEPS.test(folded)) return []
  for (const trigger of triggers) {
    for (const match of matchesOf(trigger, folded)) {
      const end = match.index + match[0].length
      const first = places.findIndex(({ from }) => from >= end)
      const place = places[first]
      const reach = REACHES.get(trigger) ?? 0
      if (!place || place.from - end > reach || BREAK.test(folded.slice(end, place.from))) continue
      if (trigger === FEEL && MOVES.test(folded.slice(place.to, place.to + 12))) continue
      takeList(first)
    }
  }
  places.forEach((place, at) => {
    if (!triggers.includes(DOES) || !UNDERGOES.test(folded.slice(place.to, place.to + 80))) return
    if (!owns(at)) taken.add(at)
    for (let before = at - 1; before >= 0; before--) {
      const gap = folded.slice(places[before]?.to ?? 0, places[before + 1]?.from ?? 0)
      if (!LISTED.test(gap)) break
      taken.add(before)
    }
  })
  const all = [...taken].sort((a, b) => a - b).map((at) => tidy(places[at]?.words ?? ''))
  const named = all.filter(
    (name) =>
      !(SHORT.test(name) && all.includes('iliotibial band')) &&
      !(SIDED.test(name) && all.includes(name.replace(SIDED, ''))),
  )
  const muscular = /\bmuscles?\b/.test(folded) || named.some((name) => !isLimb(name))
  return [...new Set(named)].filter((name) => muscular || !isLimb(name))

  /** "The hip flexor of the back leg": the limb that the part before it belongs to. */
  function owns(at: number): boolean {
    const [before, place] = [places[at - 1], places[at]]
    return !!before && !!place && isLimb(tidy(place.words)) && folded.slice(before.to, place.from) === ' of '
  }

  function takeList(first: number): void {
    for (let at = first; at < places.length; at++) {
      const place = places[at]
      const before = places[at - 1]
      if (!place || (at > first && before && !LISTED.test(folded.slice(before.to, place.from)))) break
      if (at === first || !owns(at)) taken.add(at)
    }
  }
}

/** The muscles of a heading or name that says nothing else: "Hips", "Inner thighs", "Foam rolling: calves". */
export function targetsOfHeading(folded: string): readonly string[] {
  const places = placesIn(folded)
  let rest = folded
  for (const { from, to } of places) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  return /[a-z]/.test(rest.replace(BESIDE_PARTS, ''))
    ? []
    : [...new Set(places.map(({ words }) => tidy(words)))]
}
const BESIDE_PARTS =
  /\b(?:and|the|your|for|of|muscles?|foam roll(?:er|ing)?|rolling|stretch(?:es)?|release|massage|group)\b/g

const NAMED =
  /\b(?:stretch(?:es|ing)?|strengthen(?:ing|er)?|release|massage|activation|openers?|squeezes?|sets?|isometrics?|mobili[sz]ation|smr|foam roll\w*|setting|contractions?|tightener)\b/

const MUSCLES = new RegExp(`(?<![\\w-])(?:${WHERE}[ -])*(?:${MUSCLE})(?![\\w-])`, 'g')

const OF_THEM = /\b(?:stretch|strengthen|loosen|lengthen|work|train|releas)(?:ing|es)? (?:them|these)\b/

/** What a page means by "Stretching them can help": the muscles it spoke of last, told in the plural. */
export function targetsOfThem(introduction: string): readonly string[] {
  const found = OF_THEM.exec(introduction)
  const before = found ? matchesOf(MUSCLES, introduction.slice(0, found.index)) : []
  const last = before.findLast(([said]) => said.endsWith('s'))
  return last ? [tidy(last[0])] : []
}

/** The muscle an exercise is named after ("Hamstring stretch"), told nowhere else. */
export function targetsOfName(folded: string): readonly string[] {
  const whole = targetsOfHeading(folded)
  if (whole.some((name) => !isLimb(name))) return whole
  const found = NAMED.exec(folded)
  return found ? musclesIn(folded.slice(0, found.index)) : []
}

/** A page's "pelvic floor exercises": what all of them are for. */
export function targetsOfPage(introduction: string): readonly string[] {
  const found = /((?:[a-z]+ ){1,3})(?:muscle )?(?:exercises|stretches|strengthening)\b/.exec(introduction)
  return found ? musclesIn(found[1] ?? '') : []
}

function musclesIn(folded: string): readonly string[] {
  return matchesOf(MUSCLES, folded).map((match) => tidy(match[0]))
}
