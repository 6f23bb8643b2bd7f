/** Help for the options that plan, play and audio share. Apart from their work, so that help loads nothing. */
export const sessionHelp = [
  '  --exercise N              only the Nth exercise of the text (from 1)',
  '  --breaths-per-minute N    your own breath, 4 to 20 (8)',
  '  --have block,strap        the things you have at hand; what is missing is replaced',
  '  --rounds N                so many rounds instead of the text’s number',
  '  --verbosity WORD          first-time, brief or quiet (first-time)',
  '  --breath-cues WORD        voice, tones or silent (voice)',
  '  --length WORD             shorter, as-written or longer (as-written)',
  '  --arrange                 in the order that gets up and down least',
]
