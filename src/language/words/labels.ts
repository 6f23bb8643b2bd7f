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
    /^(?:(?:the )?(?:start(?:ing)?|beginning|initial) ?(?:position|posture|pose|stance)?|position(?:ing)?(?: of .{0,20})?|set ?-?up|getting (?:set up|into position|started|into the pose)|preparation|prepare|get ready|body position|setting (?:it |yourself )?up|step 1)$/,
  steps:
    /^(?:(?:the )?(?:action|movement|motion|execution|steps?(?: by step)?(?: instructions| guide)?|instructions?|directions?|technique|procedure|method|performance|process|practice|exercise|description|how|what (?:to|you) do|this is (?:how (?:it|to|you)\b|what you do).{0,30}|how it goes|correct (?:execution|form|technique)(?: .{0,40})?|(?:general )?description(?: of .{0,40})?|(?:pilates|yoga|mat|gym|physio(?:therapy)?|reformer) (?:mat )?(?:exercise|pose|move)|do it|try it(?: .{0,14})?|try this|give it a (?:go|try)|let'?s (?:try|do|go|begin|start).{0,16}|have a go|your turn|ready|how to (?:get into|use|set up) (?:it|this|the \w+)|here'?s how|how to|the (?:exercise|stretch|pose|move))|how to (?:get|come|go) (?:in(?:to)?|out)(?: of)?(?: (?:it|this|the|a) ?\w*)?|(?:coming|getting|moving|going) (?:in(?:to)?|out)(?: of)?(?: (?:it|this|the|a) ?\w*)?|(?:into|out of|in|exit(?:ing)?|entering|entry|staying in|being in)(?: the (?:pose|stretch|position))?|how (?:to )?(?:do|perform|practi[sc]e)(?: it| this| the \w+(?: \w+){0,4}| this \w+| \w+(?: \w+){0,3})?|how it'?s done|here(?:'s| is) (?:how (?:it'?s done|to do (?:it|this)|you do it|i do it)|what (?:to|you) do)|to do (?:it|this|the \w+(?: \w+){0,3}|\w+ \w+)|(?:execution and )?how to perform (?:this|the) (?:exercise|stretch)|(?:to )?perform(?:ing)?(?: the (?:exercise|stretch))?|step-by-step.*|exercise instructions|how do i do it|video transcript|transcript|here we go|main content|inhale|exhale|(?:on the |on an )?(?:in|ex)hale|breathing|breathe|return|finish|ending position|end position|to begin|to start|main|part \d|phase \d|step \d{1,2}|left|right|(?:left|right) side|second side|side \d|stretch|(?:the )?lift(?:ing)?|(?:the )?lower(?:ing)?(?: phase)?|hold position)$/,
  dose: /^(?:reps?|repetitions?|sets?|rep(?:etition)?s? ?(?:and|&|\/|x) ?sets?|sets? ?(?:and|&|\/|x) ?reps?|sets\/reps.*|repeats?|no\.? of (?:reps|times|sets|repetitions)|duration|duration ?\/ ?reps?|frequency|dos(?:e|age)|parameters|time|timing|when(?: to do(?: it)?)?|how (?:often|many|long|much)(?: .{0,40})?|sessions?(?: per week)?|perform|complete|prescription|training specifics|volume|tempo|recommended (?:reps|sets|dose|dosage)|do|schedule|amount|number of (?:reps|times|repetitions)|daily|goal reps|sets\/reps\/sessions per week|rest|intensity|load)$/,
  hold: /^(?:hold(?: time| for)?|holding time|hold duration|length of hold)$/,
  cue: /^(?:(?:while|when|once) (?:you(?:'re| are) )?in (?:it|the|this|your) ?(?:pose|stretch|position|posture)?|(?:\w+ )?(?:tips?|cues?|notes?|reminders?|pointers?)(?: (?:for|and|on|to) .{0,40})?|form(?: tips| check| cues)?|mental focus|(?:other )?key (?:points?|things?)(?: .{0,30})?|points?(?: to (?:remember|note|watch))?|things to (?:remember|watch|look).{0,20}|remember|compensations?|common (?:mistakes?|errors?|faults?)(?: .{0,20})?|mistakes(?: to avoid)?|focus(?: on)?|technique tips?|important|emphasis|performance points?|special (?:instructions?|notes?|considerations?)|what to (?:watch|look|avoid|focus).{0,20}|watch (?:out|for).{0,20}|be careful|pay attention.{0,20}|alignment|check(?: list|points?)?|coaching.{0,12}|do'?s and don'?ts|do|don'?ts?|helpful hints?|hints?|quality check|good form.{0,12}|posture|awareness|make sure(?: (?:you|that|to))*|be sure to|your body should)$/,
  option:
    /^(?:optional|(?:more |most )?(?:\w+ )?(?:modifications?|variations?|variants?|progressions?|regressions?|alternatives?|options?|adaptations?)(?: [^\d]{0,30})?|(?:more |most )?(?:advanced|modified|easier|harder|beginner|beginners|intermediate|gentler|simpler|supported|seated|standing) (?:versions?|options?|variations?|modifications?|alternatives?|levels?)|(?:to )?(?:make|making) (?:it|this)(?: \w+)? (?:easier|harder|more challenging|more difficult|tougher|simpler).{0,20}|easier|harder|easy|hard|advanced|progress(?:ing)?(?: it| this)?|to progress(?: .{0,20})?|to modify|modif(?:y|ying)(?: (?:it|this|the (?:exercise|pose|stretch|move))\b.{0,30})?|challenge(?: yourself)?|level up|too (?:easy|hard|difficult)|want more|next level|for (?:a|more|less|an extra).{0,24}(?:stretch|challenge|intensity)?|deeper|go deeper|to deepen|to advance|step it up|make it (?:your own|easier|harder)|beginners?|need more|take it further|if (?:you )?.{1,30})$/,
  caution:
    /^(?:cautions?|warnings?|contra-?indications?|precautions?|safety(?: .{0,16})?|avoid(?: if)?|do not.{0,30}|don't do.{0,20}|who should (?:not|avoid).{0,24}|not for you if.{0,10}|red flags?|stop if|risks?|be aware|skip (?:it|this) if|important safety.{0,20}|medical advice|when (?:not to|to stop|to avoid).{0,20}|if your? .{3,30} hurts?)$/,
  benefit:
    /^(?:what .{3,40} (?:gets?|gains?) (?:out of|from) .{2,20}|(?:physical |health |main |key |the )?benefits?(?: .{0,30})?|(?:main |the )?purpose|(?:main )?principle|target(?:s|ed)?(?: (?:muscles?|areas?))?|muscles?(?: .{0,20})?|objectives?|why.{0,40}|what (?:it|this) does|what (?:is|are) .{0,40}|what it'?s for|goals?|aims?|works?|strengthens|stretch(?:es|ed)|areas?(?: .{0,16})?|good for|helps(?: with)?|body parts?|primary.{0,20}|secondary.{0,20}|category|stretch category|level|difficulty(?: level)?|type|anatomy|(?:this|the) (?:move|exercise|stretch|pose) (?:works|targets|helps|stretches|strengthens)|(?:\w+ )?rationale|name of (?:the )?(?:pose|exercise|stretch)|(?:pose |exercise )?summary|indications?|use(?:d|s)? for|who (?:is it|it's) for|best for|main muscles.{0,20}|reason|rationale|about.{0,20})$/,
  equipment:
    /^(?:equipment(?: .{0,20})?|props?|you(?:'ll| will)? need|what you(?:'ll)? need|materials?|supplies|tools?|what (?:do )?you need)$/,
  feel: /^(?:feel(?: it)?|what (?:you|to) (?:should )?feel.{0,10}|where (?:you|to).{0,20}feel.{0,10}|you should feel.{0,10}|sensation|you'll feel it)$/,
  rule: /^(?:general (?:advice|guidelines?|instructions|rules|tips)|guidelines?|before (?:you )?(?:start|begin).{0,16}|getting started|introduction|intro|overview|the rules|ground rules|pain relief|at night|sleeping(?: positions?)?|heat(?: (?:and|or) (?:ice|cold))?|ice(?: (?:and|or) heat)?|from day \d{1,2}|medication|how often should.{0,40})$/,
  aside:
    /^(?:posted (?:by|in|on).{0,40}|photo.{0,60}|image.{0,60}|(?:figure|fig\.?) ?\d{1,2}[a-z]?|picture.{0,40}|video.{0,40}|watch.{0,40}|drawing.{0,20}|illustration.{0,20}|slide \d+ of \d+|slide ?show.{0,40}|page \d.{0,12}|source.{0,30}|references?|credit.{0,30}|caption.{0,30}|start here|table of contents|contents|skip to .{0,20}|top of page|bottom of page|categor(?:y|ies).{0,40}|archives?.{0,40}|share.{0,30}|print|menu|home|search|toggle.{0,20})$/,
  end: /^(?:comments?|no comments:?|leave a (?:comment|reply).{0,30}|post a comment|related(?: .{0,30})?|you (?:may|might) also like.{0,20}|references|sources|about the author|author.{0,20}|previous|next|previous (?:post|article).{0,20}|next (?:post|article).{0,20}|copyright.{0,60}|©.{0,60}|share this.{0,20}|tags?|categories|filed under.{0,30}|read more.{0,40}|more (?:articles|posts|from).{0,30}|subscribe.{0,30}|newsletter|contact(?: us)?|disclaimer|bibliography|further reading|recommended.{0,20} (?:posts|reading)|back to top|sign up.{0,30}|follow us.{0,20}|\d+ comments?|last (?:updated|reviewed|modified).{0,40}|update date.{0,20}|all rights reserved.{0,20}|faqs?|frequently asked questions|conclusion|summary|the bottom line|bottom line|final thoughts|what causes.{0,40}|causes?(?: of .{0,30})?|symptoms?(?: of .{0,30})?|anatomy(?: .{0,30})?|treatments?(?: .{0,30})?|diagnosis|prevention|(?:what )?(?:the )?research(?: .{0,20})?|lifestyle.{0,20}|other (?:things|ways|tips|treatments|advice).{0,30}|when (?:to|should (?:i|you)) (?:see|call|seek|contact|get|go|talk|worry).{0,40}|seek (?:medical )?(?:help|advice).{0,20}|(?:tips|advice) for (?:sitting|sleeping|work|working|driving|every).{0,30}|what to expect.{0,20}|how it happens|at work|sleep|diet|your questions.{0,20}|background|history|evidence|more (?:information|help).{0,20}|useful (?:contacts|links).{0,10}|in (?:summary|conclusion)|wrapping up|takeaways?|key takeaways?)$/,
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
  const trimmed = words.replace(/^[\s#*_|•-]{1,8}/, '').replace(/[\s:*_|?!.…-]{1,8}$/, '')
  if (trimmed.length === 0 || trimmed.length > 64) return null
  for (const [section, pattern] of SECTIONS) if (pattern.test(trimmed)) return section
  return null
}
