/** "Right away", "a right angle", "all right": here the word names no side of the body. */
const notASide =
  /\bright (?:away|angles?|angled|now|then|up|back|after|before|above|below|under|behind|next|into|on top|in front|here|there|amount|way|way up|position|number|time)\b|\b(?:all|just|feels?|looks?) right\b|\b(?:is|are|that's|it's|the) right(?= (?:for|amount|way|number|kind|one|distance|height|if)\b)|\bleft (?:over|off|out|with|to do|hanging|in place)\b/gi

const opposite: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  Left: 'Right',
  Right: 'Left',
  LEFT: 'RIGHT',
  RIGHT: 'LEFT',
}

/** The same words for the other side: "right" and "left" change places, and no other word changes. */
export function mirrorWords(text: string): string {
  const kept = [...text.matchAll(notASide)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  return text.replace(/\b(left|right)\b/gi, (word, _group: string, at: number) =>
    kept.some(([from, to]) => at >= from && at < to) ? word : (opposite[word] ?? word),
  )
}
