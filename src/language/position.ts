/** How the body is placed while an exercise is done. */
export type Position =
  | 'standing'
  | 'supine'
  | 'prone'
  | 'side-lying'
  | 'sitting'
  | 'long-sitting'
  | 'kneeling'
  | 'half-kneeling'
  | 'quadruped'
  | 'squatting'
  | 'lunge'
  | 'other'
