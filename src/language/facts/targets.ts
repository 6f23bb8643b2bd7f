import { plainSingular } from '../words/singular.ts'

/** Muscles, and regions that are spoken of as muscles. */
const MUSCLE =
  'hamstrings?|hammies|quad(?:ricep)?s?|glute(?:al)?s?|gluteus(?: medius| maximus| minimus)?|glute (?:med|max|medius|maximus)|calf|calves|soleus|gastrocnemius|achilles(?: tendons?)?|hip (?:flexors?|abductors?|adductors?|(?:external |internal )?rotators?|extensors?)|groin|adductors?|abductors?|thighs?|buttocks?|butt|backside|bottom|bum|piriformis|it band|iliotibial band|itb|tfl|psoas|iliopsoas|pelvic floor|core|abs|abdominals?|abdomen|tummy|belly|stomach|obliques?|transvers\\w+ abdominis|(?:deep )?neck flexors?|back extensors?|chest|pec(?:toral|torali)?s?(?: major| minor)?|rotator cuff|delt(?:oid)?s?|lats?|latissimus(?: dorsi)?|traps?|trapezius|rhomboids?|serratus(?: anterior)?|triceps|biceps|forearms?|diaphragm|erector spinae|multifidus|quadratus lumborum|ql|plantar fascia|tibialis(?: anterior| posterior)?|levator scapulae|scalenes?|sternocleidomastoid|sciatic nerve|wrist (?:flexors?|extensors?)|finger (?:flexors?|extensors?)|intercostals?|hip and thigh'
/** Regions and joints: targets only where the text says that they are stretched, worked or felt. */
const REGION =
  'hips?|back|spine|lumbar spine|thoracic spine|cervical spine|shoulders?|shoulder ?blades?|scapulae?|neck|throat|jaw|wrists?|hands?|fingers?|thumbs?|ankles?|feet|foot|arch(?:es)?|toes?|shins?|knees?|legs?|arms?|ribs?|rib ?cage|pelvis|body|torso|trunk|waist|heels?|elbows?|face|sacrum|tailbone|armpits?|palms?|head'
const WHERE =
  '(?:lower|low|upper|mid|middle|outer|inner|inside|outside|deep|front|back|rear|posterior|anterior|lateral|medial|small|whole|big|right|left|standing|entire|side|base)'
const PLACE =
  '(?:back|backs|front|fronts|outside|inside|sides?|top|tops|bottom|soles?|base|outer (?:part|edge|side)|inner (?:part|edge|side)|arch|ball)'
const FILLING =
  '(?:(?:the|your|its|his|her|their|both|each|tight|stiff|weak|sore|whole|small|big|long|large|deep|tense|entire|overworked) )'
const PART = `(?:${WHERE}[ -])*(?:${MUSCLE}|${REGION})`
const PHRASE = `${FILLING}*(?:${PLACE} (?:of|in) ${FILLING}*){0,2}${PART}(?:(?: muscles?| muscle groups?| areas?| regions?)(?! of)| muscles)?`
const ONE = new RegExp(`(?<![\\w-])${PHRASE}(?![\\w'-])`, 'g')

type Place = { readonly name: string; readonly from: number; readonly to: number }

/** "the muscles at the front of your thigh" as the guideline writes it: "front of thigh". */
function tidy(phrase: string): string {
  const words = phrase
    .replace(/\b(?:the|your|its|his|her|their|both|each|tight|stiff|weak|sore|whole|long|large|tense|entire|overworked) /g, '')
    .replace(/^(?:small|big|deep) (?!neck|hip)/, '')
    .replace(/ (?:muscles?|muscle groups?|areas?|regions?)$/, '')
    .replace('-', ' ')
    .trim()
  return plainSingular(words)
}

function placesIn(folded: string): readonly Place[] {
  return [...folded.matchAll(ONE)].map((match) => ({
    name: tidy(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** Muscles and regions named in a stretch of folded text. */
export function partsNamed(folded: string): readonly string[] {
  return [...new Set(placesIn(folded).map(({ name }) => name))]
}

/** What is felt, and where: "a stretch in", "feel this along", "tension through". */
const FEEL =
  /\b(?:feel|feels|felt|feeling|notice|sense|sensations?|stretch(?: is| should be)? (?:felt )?(?=in|along|across|down|at|on|through|behind|into|around|over|for|of)|(?:pull|tension|tightness|burn|pressure|stiffness|aching|release|opening|tender area|strain|work) (?=in|along|across|down|at|on|through|behind|into|around))\b/g
/** What the exercise does to its object. Told of it, never ordered: "stretches", "to strengthen", "helping to loosen". */
const DOES =
  /\b(?:stretches|strengthens|targets|works(?: on)?|tones|loosens(?: up)?|mobili[sz]es|releases|relaxes|opens(?: up)?|engages|activates|fires(?: up)?|isolates|lengthens|eases|improves|builds|trains|steadies|stabili[sz]es|supports|relieves|massages|challenges|hits|keeps|helps|lets go of|uses|recruits|conditions|limbers(?: up)?|tightens|warms(?: up)?|protects|contracts|frees(?: up)?|soothes|moves|(?:stretch|strengthen|target|work|ton|loosen|mobili[sz]|releas|relax|open|engag|activat|lengthen|eas|improv|build|train|stabili[sz]|isolat|reliev|us|keep|firm|exercis|flex)ing(?: on| up)?|(?:to|can|will|and|also|helps?|gently|really) (?:gently |also |really |fully )?(?:help )?(?:to )?(?:stretch|strengthen|target|work(?: on)?|tone(?: up)?|loosen(?: up)?|mobili[sz]e|release|relax|open(?: up)?|engage|activate|lengthen|ease|improve|build|train|stabili[sz]e|isolate|relieve|hit|firm(?: up)?|keep|exercise|help|feel)|(?:good|great|excellent|perfect|ideal|useful|helpful|super|fantastic|brilliant|wonderful|lovely|best|exercises?|stretch|stretches|a lot|help|made|designed) for|(?:strength|flexibility|mobility|range|movement|stability|tension|tightness|stiffness|strengthening|stretching|control|length|circulation|blood|work|activation|pain|ache|spasm) (?:in|of|to|for|from)|(?:stronger|supple|suppler|flexible|looser|tight|stiff|sore|loose|strong|weak))\b/g
/** What happens to what was named just before: "the hip flexors stretch", "your calf is stretched", "both glutes working". */
const UNDERGOES =
  /^(?: muscles?)?(?: group)?s?,?(?: should| will| can| may| must| all| both| (?:begins?|starts?) to| that| which| to)*(?: (?:is|are|be|being|feel|feels|get|gets))?(?: (?:slightly|gently|really|fully|all|also|now|being|a little|first))* (?:stretch(?:ed|es|ing)?|work(?:s|ed|ing)?|activated|activates?|targeted|engaged|strengthened|loaded|worked|pulls?|pulling|tighten(?:s|ing)?|tensing|contracts?|contracting|contracted|burn(?:s|ing)?|lengthen(?:s|ed|ing)?|toned|relaxed and|mobili[sz]ed|trained|opened|let go|activation|strengthening|strength|flexibility|mobility|stability|stretch)\b/
/** An order to tense what is to be strengthened: "Squeeze the front of the thigh". */
const TENSES =
  /^(?:then |and |now |at the top |as you (?:lift|rise)[^,]{0,20}, )?(?:slowly |gently |firmly )?(?:squeeze|contract|tighten|clench|tense|pull up|draw up|lift up|flex)\b|\b(?:gently tighten|contract|contracting|squeezing)\b/g
/** Where a statement about feeling or purpose ends and something else begins. */
const BREAK =
  /[;:()]|\b(?:as you|when|while|whilst|but|if|by|because|so that|before|after|without|instead|not|keep|until|unless|during|rather|than|then|lift|raise|bring|press|hold|lower|bend|straighten|push|your hands?|don't|doesn't|shouldn't)\b/
/** Between two parts of one list. */
const LISTED =
  /^(?: ?,| ?\/| ?&| and| or| as well as| plus| along with| together with|, and|, or| then| \(| and also)(?: (?:also|even|possibly|maybe|perhaps|into|in|of|to|on|at|down|along|through|across|around|from|all|some|the muscles (?:of|in|around)|the))* ?$|^ (?:and )?(?:into|down|along|through|across|at|in|behind|around|of|to|up|on) $/

const REACH = 90

/** What a sentence says is stretched, worked or felt. `ordered` is true for an instruction, false for explanation. */
export function targetsOfSentence(folded: string): readonly string[] {
  const places = placesIn(folded)
  if (places.length === 0) return []
  const taken = new Set<number>()
  for (const trigger of [FEEL, DOES, TENSES]) {
    for (const match of folded.matchAll(trigger)) {
      const end = match.index + match[0].length
      if (trigger === TENSES && match.index > 40 && /^squeez/.test(match[0])) continue
      const first = places.findIndex(({ from }) => from >= end)
      const place = places[first]
      if (!place || place.from - end > REACH || BREAK.test(folded.slice(end, place.from))) continue
      if (trigger !== FEEL && place.from - end > 40) continue
      takeList(first)
    }
  }
  places.forEach((place, at) => {
    if (!UNDERGOES.test(folded.slice(place.to, place.to + 80))) return
    taken.add(at)
    for (let before = at - 1; before >= 0; before--) {
      const gap = folded.slice(places[before]?.to ?? 0, places[before + 1]?.from ?? 0)
      if (!LISTED.test(gap)) break
      taken.add(before)
    }
  })
  return [...new Set([...taken].sort((a, b) => a - b).map((at) => places[at]?.name ?? ''))]

  function takeList(first: number): void {
    for (let at = first; at < places.length; at++) {
      const place = places[at]
      const before = places[at - 1]
      if (!place || (at > first && before && !LISTED.test(folded.slice(before.to, place.from)))) break
      taken.add(at)
    }
  }
}

const ENDS = new Set(['ankle', 'foot', 'hand', 'wrist', 'finger', 'toe', 'knee', 'elbow', 'leg', 'arm', 'head', 'body', 'thumb', 'heel'])

/** The muscles that a heading over several exercises names ("Hips", "Inner thighs"); limbs' ends only place them. */
export function targetsOfHeading(folded: string): readonly string[] {
  return partsNamed(folded).filter((name) => !ENDS.has(name))
}

const NAMED =
  /\b(?:stretch(?:es|ing)?|strengthen(?:ing|er)?|release|massage|activation|openers?|squeezes?|sets?|isometrics?|mobili[sz]ation|smr|foam roll\w*|setting|contractions?|tightener|exercises?)\b/

/** The muscle an exercise is named after ("Hamstring stretch"), told nowhere else. */
export function targetsOfName(folded: string): readonly string[] {
  const found = NAMED.exec(folded)
  if (!found) return []
  return placesIn(folded.slice(0, found.index))
    .map(({ name }) => name)
    .filter((name) => !ENDS.has(name))
}
