/** Words that head a part of an exercise or a page ("Tips", "How to do it:"), by what stands under them. */
export type Section =
  | 'steps'
  | 'setup'
  | 'dose'
  | 'hold'
  | 'cue'
  | 'option'
  | 'caution'
  | 'benefit'
  | 'equipment'
  | 'feel'
  | 'rule'
  | 'aside'
  | 'end'

const LABELS: Readonly<Record<Section, RegExp>> = {
  setup:
    /^(?:(?:start(?:ing)?|beginning|initial) ?(?:position|posture|pose|stance)?|position(?:ing)?(?: of .*)?|set ?-?up|getting (?:set up|into .*|started)|preparation|prepare|get ready|body position|setting (?:it |yourself )?up|step 1)$/,
  steps:
    /^(?:(?:action|movement|motion|execution|steps?(?: by step)?(?: instructions| guide)?|instructions?|directions?|technique|procedure|method|performance|process|practice|exercise|description|how|what (?:to|you) do|this is (?:how (?:it|to|you)\b|what you do).*|how it goes|correct (?:execution|form|technique)(?: .*)?|(?:general )?description(?: of .*)?|(?:pilates|yoga|mat|gym|physio(?:therapy)?|reformer) (?:mat )?(?:exercise|pose|move)|do it|try it(?: .*)?|try this|give it a (?:go|try)|let'?s (?:try|do|go|begin|start).*|have a go|your turn|ready|how to (?:get into|use|set up) (?:it|this|the \w+)|here'?s how|how to|(?:exercise|stretch|pose|move))|(?:how to )?(?:com|get|mov|go)(?:e|t?ing)? (?:in(?:to)?|out)(?: of)?(?: (?:it|this|the|a) ?\w*)?|(?:into|out of|in|exit(?:ing)?|entering|entry|staying in|being in)(?: the (?:pose|stretch|position))?|(?:\w+ and )?how (?:to )?(?:do|perform|practi[sc]e)(?: it| this| the \w+(?: \w+){0,4}| this \w+| \w+(?: \w+){0,3})?|how it'?s done|here(?:'s| is) (?:how (?:it'?s done|to do (?:it|this)|you do it|i do it)|what (?:to|you) do)|to do (?:it|this|the \w+(?: \w+){0,3}|\w+ \w+)|(?:to )?perform(?:ing)?(?: the (?:exercise|stretch))?|step-by-step.*|exercise instructions|how do i do it|video transcript|transcript|here we go|main content|inhale|exhale|(?:on the |on an )?(?:in|ex)hale|breathing|breathe|return|finish|end(?:ing)? position|to begin|to start|main|part \d|phase \d|step \d{1,2}|left|right|(?:left|right) side|second side|side \d|stretch|lift(?:ing)?|lower(?:ing)?(?: phase)?|hold position)$/,
  dose: /^(?:(?:rep(?:etition)?s?|sets?)(?: ?(?:and|&|\/|x) ?(?:reps?|sets?).*)?|repeats?|no\.? of (?:reps|times|sets|repetitions)|duration(?: ?\/ ?reps?)?|frequency|dos(?:e|age)|parameters|time|timing|when(?: to do(?: it)?)?|how (?:often|many|long|much)(?: .*)?|sessions?(?: per week)?|perform|complete|prescription|training specifics|volume|tempo|recommended (?:reps|sets).*|do|(?:\w+ )?schedule|amount|number of (?:reps|times|repetitions)|daily|rest|intensity|load)$/,
  hold: /^(?:hold(?: time| for)?|holding time|hold duration|length of hold)$/,
  cue: /^(?:(?:while|when|once) (?:you(?:'re| are) )?in (?:it|the|this|your) ?(?:pose|stretch|position|posture)?|(?:\w+ )?(?:tips?|cues?|notes?|reminders?|pointers?)(?: (?:for|and|on|to) .*)?|form(?: tips| check| cues)?|mental focus|(?:other )?key (?:points?|things?)(?: .*)?|points?(?: to (?:remember|note|watch))?|things to (?:remember|watch|look).*|remember|compensations?|common (?:mistakes?|errors?|faults?)(?: .*)?|mistakes(?: to avoid)?|focus(?: on)?|technique tips?|important|emphasis|performance points?|special (?:instructions?|notes?|considerations?)|what to (?:watch|look|avoid|focus).*|watch (?:out|for).*|be careful|pay attention.*|alignment|check(?: list|points?)?|coaching.*|do'?s and don'?ts|do|don'?ts?|helpful hints?|hints?|quality check|good form.*|posture|awareness|make sure(?: (?:you|that|to))*|be sure to|your body should)$/,
  option:
    /^(?:optional|(?:more |most )?(?:\w+ )?(?:modifications?|variations?|variants?|progressions?|regressions?|alternatives?|options?|adaptations?)(?: [^\d]{0,30})?|(?:more |most )?(?:advanced|modified|easier|harder|beginners?|intermediate|gentler|simpler|supported|seated|standing) (?:versions?|options?|variations?|modifications?|alternatives?|levels?)|(?:to )?(?:make|making) (?:it|this)(?: \w+)? (?:easier|harder|more challenging|more difficult|tougher|simpler).*|easy|easier|hard|harder|advanced|progress(?:ing)?(?: it| this)?|to progress(?: .*)?|to modify|modif(?:y|ying)(?: (?:it|this|the (?:exercise|pose|stretch|move))\b.*)?|challenge(?: yourself)?|level up|too (?:easy|hard|difficult)|want more|next level|for (?:a|more|less|an extra).*|deeper|go deeper|to deepen|to advance|step it up|make it your own|beginners?|need more|take it further|if (?:you )?.{1,})$/,
  caution:
    /^(?:(?:do not|don't do|who should (?:not|avoid)|not for you if|important safety|when (?:not to|to stop|to avoid)).*|cautions?|warnings?|contra-?indications?|precautions?|safety(?: .*)?|avoid(?: if)?|red flags?|stop if|risks?|be aware|skip (?:it|this) if|medical advice|if your? .{3,} hurts?)$/,
  benefit:
    /^(?:what .{3,} (?:gets?|gains?) (?:out of|from) .{2,}|(?:physical |health |main |key )?benefits?(?: .*)?|(?:main )?(?:purpose|principle)|target(?:s|ed)?(?: (?:muscles?|areas?))?|muscles?(?: .*)?|objectives?|why.*|what (?:it|this) does|what (?:is|are) .*|what it'?s for|goals?|aims?|works?|strengthens|stretch(?:es|ed)|areas?(?: .*)?|good for|helps(?: with)?|body parts?|primary.*|secondary.*|category|stretch category|level|difficulty(?: level)?|type|anatomy|(?:this|the) (?:move|exercise|stretch|pose) (?:works|targets|helps|stretches|strengthens)|(?:\w+ )?rationale|name of (?:the )?(?:pose|exercise|stretch)|(?:pose |exercise )?summary|indications?|use(?:d|s)? for|who (?:is it|it's) for|best for|main muscles.*|reason|rationale|about.*)$/,
  equipment:
    /^(?:equipment(?: .*)?|props?|(?:what (?:do )?)?you(?:'ll| will)? need|materials?|supplies|tools?)$/,
  feel: /^(?:feel(?: it)?|(?:what |where )?(?:you|to) (?:should )?feel.*|where you.*feel.*|sensation|you'll feel it)$/,
  rule: /^(?:(?:before (?:you )?(?:start|begin)|how often should).*|general (?:advice|guidelines?|instructions|rules|tips)|guidelines?|getting started|introduction|intro|overview|(?:ground )?rules|pain relief|at night|sleeping(?: positions?)?|heat(?: (?:and|or) (?:ice|cold))?|ice(?: (?:and|or) heat)?|from day \d{1,2}|medication)$/,
  aside:
    /^(?:(?:posted (?:by|in|on)|photo|image|picture|video|watch|drawing|illustration|slide ?show|source|credit|caption|share|toggle|categor(?:y|ies)|archives?).*|(?:figure|fig\.?) ?\d{1,2}[a-z]?|slide \d+ of \d+|page \d.*|start here|table of contents|contents|skip to .*|top of page|bottom of page|print|menu|home|search)$/,
  end: /^(?:(?:(?:leave|post) a (?:comment|reply)|you (?:may|might) also like|(?:about the )?author|copyright|©|filed under|read more|more (?:articles|posts|from)|subscribe|sign up|follow us|last (?:updated|reviewed|modified)|update date|all rights reserved|frequently asked |what causes|lifestyle|other (?:things|ways|tips|treatments|advice)|when (?:to|should (?:i|you)) (?:see|call|seek|contact|get|go|talk|worry)|seek (?:medical )?(?:help|advice)|(?:tips|advice) for (?:sitting|sleeping|work|working|driving|every)|what to expect|your questions|more (?:information|help)|useful (?:contacts|links)).*|(?:no )?comments?|related(?: .*)?|references|sources|(?:previous|next)(?: (?:post|article).*)?|tags?|categories|newsletter|contact(?: us)?|disclaimer|bibliography|further reading|recommended.* (?:posts|reading)|back to top|\d+ comments?|faqs?|(?:in )?(?:conclusion|summary)|bottom line|final thoughts|causes?(?: of .*)?|symptoms?(?: of .*)?|anatomy(?: .*)?|treatments?(?: .*)?|diagnosis|prevention|(?:what )?(?:the )?research(?: .*)?|how it happens|at work|sleep|diet|background|history|evidence|wrapping up|(?:key )?takeaways?)$/,
}

const SECTIONS = Object.entries(LABELS) as readonly (readonly [Section, RegExp])[]

const BODY =
  /^(?:feet|arms?|legs?|hands?|head|hips?|shoulders?|knees?|back|breath|gaze|neck|spine|pelvis|chest|chin|eyes)$/

/** What a label before words on the same line heads: also "Arms: …", which alone on a line may head a group. */
export function inlineLabelOf(words: string): Section | null {
  return BODY.test(words.trim()) ? 'cue' : labelOf(words)
}

/** The part that these words head, or null when they are no label. `words` are folded, without colon and marks. */
export function labelOf(words: string): Section | null {
  const trimmed = words
    .replace(/^[\s#*_|•-]{1,8}/, '')
    .replace(/^(?:(?:the|my|but)\b[ .…]*)+(?=\w)/, '')
    .replace(/[\s:*_|?!.…-]{1,8}$/, '')
  if (trimmed.length === 0 || trimmed.length > 64) return null
  for (const [section, pattern] of SECTIONS) if (pattern.test(trimmed)) return section
  return null
}
