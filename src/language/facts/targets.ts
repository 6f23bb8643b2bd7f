import { plainSingular } from '../words/singular.ts'

const PART =
  '(?:(?:lower|upper|mid|middle|outer|inner|deep|front|back|outside|inside|side|sides|top|rear|posterior|anterior|lateral|medial|small|whole|big|top|right|left|bottom|base) )*(?:hamstrings?|quad(?:ricep)?s?|glute(?:al)?s?|gluteus (?:medius|maximus|minimus)|glute (?:med|max)|calf|calves|soleus|gastrocnemius|achilles(?: tendon)?|hips?|hip flexors?|hip abductors?|hip adductors?|hip rotators?|hip external rotators|groin|adductors?|abductors?|inner thighs?|thighs?|buttocks?|bottom|bum|piriformis|it band|iliotibial band|itb|psoas|iliopsoas|pelvic floor|core|abs|abdominals?|abdomen|tummy|belly|stomach|obliques?|transvers\\w+ abdominis|lower back|low back|upper back|mid(?:dle)? back|back|spine|lumbar spine|thoracic spine|chest|pec(?:toral)?s?|shoulders?|shoulder blades?|rotator cuff|deltoids?|lats?|latissimus dorsi|traps?|trapezius|rhomboids?|scapular?|serratus(?: anterior)?|neck|throat|jaw|triceps|biceps|forearms?|wrists?|hands?|fingers?|thumbs?|ankles?|feet|foot|arch(?:es)?|toes?|shins?|knees?|legs?|arms?|ribs?|ribcage|diaphragm|erector spinae|multifidus|quadratus lumborum|ql|sciatic nerve|plantar fascia|tibialis anterior|pelvis|body|torso|trunk|waist|heel|elbow|levator scapulae|scalenes?|sternocleidomastoid)'
const PHRASE = `(?:(?:the |your |its |tight |stiff |weak |sore )*(?:(?:back|front|outside|inside|side|sides|top|bottom|sole|base|muscles?|area|backs|fronts|outer part|inner part|tops)(?: of| in| at| on| around| along| down)? (?:the |your |both |each )*(?:(?:back|front|outside|inside|side|sides|top|bottom)(?: of| in) (?:the |your )*)?)?${PART}(?: muscles?| area| region)?)`
const ONE = new RegExp(`(?<![\\w-])${PHRASE}(?![\\w-])`, 'g')
const FELT =
  /\b(?:feel|felt|notice|stretch\w*|strengthen\w*|target\w*|works?|working|loosen\w*|tone|tones|toning|mobili[sz]\w+|releas\w+|open\w*|engag\w+|activat\w+|activation|fires?|tension|tight\w*|squeez\w+|contract\w*|flexib\w+|supple|relie\w+|for (?:the|your)|good for|muscles?|help\w*|stiff\w*|burn|pull|stronger|loosens?|lengthens?|eases?|isolates?|improves?)\b/
const NAMING = /\b(?:in|of|for|at|along|through|across|down|into|around)\b/

/** "the muscles at the front of your thigh" as the guideline writes it: "front of thigh". */
function tidy(phrase: string): string {
  const words = phrase
    .replace(/\b(?:the|your|its|both|each|tight|stiff|weak|sore|whole)\b /g, '')
    .replace(/^muscles? (?:of|in|at|on|around|along|down) /, '')
    .replace(/ (?:muscles?|area|region)$/, '')
    .trim()
  return plainSingular(words)
}

/** Muscles and regions named in a stretch of folded text. */
export function partsNamed(folded: string): readonly string[] {
  const found: string[] = []
  for (const match of folded.matchAll(ONE)) {
    const name = tidy(match[0])
    if (name.length > 2 && !found.includes(name)) found.push(name)
  }
  return found
}

/** What a feel statement or a sentence of purpose says is stretched, worked or felt. */
export function targetsOfSentence(folded: string): readonly string[] {
  const verb = FELT.exec(folded)
  if (!verb) return []
  const rest = folded.slice(verb.index)
  const parts = partsNamed(rest)
  return NAMING.test(rest) || parts.length > 0 ? parts : []
}
