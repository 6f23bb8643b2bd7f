import { sayable } from './sayable.ts'

const clauseEnd =
  /(?:[.;:?]\s|,\s(?=(?:[a-z]+ing|while|with|so|but|which|making|then you|you|or|as|if|until|like|and you)\b)|\s(?=(?:while|so that|making sure|making certain|as if|in order to|to help)\b))/

/** A clause that only says when or where: what to do comes after it. */
const onlyLeadsIn =
  /^(?:in|on|at|with|from|when|while|if|as|once|after|before|until|to|for|by|without|keeping)\b/i

/**
 * The short form of an instruction, for when it was heard before: its first clause, in the article's own words.
 * "Reach both hands toward your ankle, keeping your pelvis still" becomes "Reach both hands toward your ankle."
 */
export function shorten(text: string): string {
  const whole = sayable(text)
  let from = 0
  for (;;) {
    const match = clauseEnd.exec(whole.slice(from))
    if (!match) return whole
    const end = from + match.index
    const clause = whole.slice(0, end)
    // "Then, slowly" or "When you are there" alone would tell nobody what to do.
    if (clause.split(/\s+/).length >= 3 && !onlyLeadsIn.test(clause))
      return `${clause.replace(/[,;:.?]+$/, '')}.`
    from = end + match[0].length
  }
}
