/** Words that ask for a number of something, or name a frequency. */
export const DOSED =
  /\b(?:reps?|repetitions?|times|cycles|sets?|(?:a|per|every|each|twice|once) (?:other )?(?:day|week|hour|morning|evening|night)|daily|bed)\b|\b(?:take|do|go for|aim for|try|another|recommend\w*) (?:\w+ ){0,3}?(?:\d+|three|four|five|six|eight|ten|twelve)\b|\bpeople (?:do|manage|need|aim for) (?:about |around )?\d|\b(?:\d+|one|two|three|four|five|six|eight|ten|twelve) (?:(?!breath|second|minute)\w+ ){0,2}?(?:in|on|per|for|with|to) (?:each|every|both|(?:the |your )?(?:left|right))\b/
const TOLD =
  /\d ?x ?\d|\bx ?\d|\d ?x\b|\brepeats?\b|\b(?:other|opposite) (?:side|leg|arm|foot|hand|knee|hip|shoulder|way|direction)\b/

/** Whether words tell how much, also when they ask for no movement: "3x10", "five in each direction". */
export function tellsDose(words: string): boolean {
  return DOSED.test(words) || TOLD.test(words)
}
