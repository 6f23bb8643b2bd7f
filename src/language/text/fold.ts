/**
 * The text as patterns see it: lower case, plain dashes, quotes and spaces, and exactly as long as the
 * original, so that an offset found here holds there too.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // A few capitals (İ) grow when lowered; then each character is lowered by itself, or left alone.
  const same = lower.length === text.length ? lower : Array.from(text, lowerAlone).join('')
  return same
    .replace(/[‘’ʼ´`′]/g, "'")
    .replace(/[–—−‐‑‒―]/g, '-')
    .replace(/[“”″]/g, '"')
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\ufeff\t\r]/g, ' ')
    .replace(/[×✕]/g, 'x')
}

function lowerAlone(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
