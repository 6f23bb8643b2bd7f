/** Words a minute of a calm teacher's voice. */
const wordsPerMinute = 165
const secondsBetweenSentences = 0.35
const secondsForComma = 0.15

/** Estimates how long a voice takes over a text, in seconds. */
export function estimateSpeakingSeconds(text: string): number {
  const words = text.split(/[\s-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  if (words === 0) return 0
  const sentences = text.split(/[.!?…]+/).filter((sentence) => sentence.trim() !== '').length
  const commas = text.match(/[,;:]/g)?.length ?? 0
  return (words * 60) / wordsPerMinute + sentences * secondsBetweenSentences + commas * secondsForComma
}
