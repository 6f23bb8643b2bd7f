/** The words for a picture: "young man doing air squats", "hand in the fist position". */
const CAPTION =
  /^(?:(?:stage|step|figure|photo) \d: )?(?:an? |the |two |our |close[- ]?up of )?(?:(?:young|old|older|elderly|smiling|fit|senior|happy|pregnant|sporty|athletic|attractive|beautiful|active) )*(?:man|men|woman|women|user|yogi|member|instructor|teacher|therapist|co-owner|person|people|lady|girl|boy|couple|hand|hands|foot|feet|runner|runners|athlete|model|patient|group of \w+|illustration|diagram|drawing|photo|picture|screenshot|image)(?:'s)? (?:in|is|doing|showing|performing|demonstrat\w+|stretching|holding|lying|sitting|standing|kneeling|on|with|of|practi[sc]ing|exercising|using|running|walking)\b[^.!?]{0,80}$/

/** The name of a picture's file: "retraction 1.png", "IMG_2231". */
const FILE_NAME =
  /^(?:[\w -]{1,60}\.(?:png|jpe?g|gif|webp|svg|mp4|mov|pdf)|(?:img|dsc|dscn|image|photo)[_-]?\d{2,}(?: \(\d+\))?)$/

/** True when a line only says what a picture shows. `words` are folded. */
export function isCaption(words: string): boolean {
  return CAPTION.test(words.slice(0, 140)) || FILE_NAME.test(words.slice(0, 80))
}
