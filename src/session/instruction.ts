const imperatives: Readonly<Record<string, string>> = {
  keeping: 'keep',
  letting: 'let',
  making: 'make',
  allowing: 'allow',
  holding: 'hold',
  pressing: 'press',
  pushing: 'push',
  pulling: 'pull',
  leaving: 'leave',
  bringing: 'bring',
  lifting: 'lift',
  lowering: 'lower',
  squeezing: 'squeeze',
  maintaining: 'maintain',
  relaxing: 'relax',
  tucking: 'tuck',
  drawing: 'draw',
  moving: 'move',
  reaching: 'reach',
  trying: 'try',
  looking: 'look',
  pausing: 'pause',
  using: 'use',
  ensuring: 'ensure',
  avoiding: 'avoid',
}

const clause =
  /^(\w+ing)(?= (?:your|the|both|an?|it|them|each|this|that|one|sure|certain|as|in|out|up|down|back|from|to|towards?|briefly|gently|slowly)\b)/i
/** "Keeping your back flat is what counts" speaks about it; so does a clause with another one behind it. */
const speaksAbout = /,|\b(?:is|are|can|will|helps?|should|may|makes?)\b/i

/**
 * A clause that hung on the sentence before it, said by itself: "keeping your pelvis still" is "Keep your pelvis
 * still." Other words stay as they are.
 */
export function asInstruction(text: string): string {
  const [, verb = ''] = clause.exec(text) ?? []
  const imperative = imperatives[verb.toLowerCase()]
  if (imperative === undefined || speaksAbout.test(text)) return text
  return imperative + text.slice(verb.length)
}
