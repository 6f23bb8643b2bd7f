/** Growing from one number to a greater: "build up to 30", "work your way up to 20", "gradually increasing to a minute". */
export const BUILDS =
  /\b(?:build(?:s|ing)?|(?:work|go)(?:ing)?(?: your way)? up|progress(?:es|ing)?|gradually|increas(?:e|es|ing)|lengthen(?:ing)?)\b.{0,40}\b(?:to|towards?|until|beyond)\b/i
