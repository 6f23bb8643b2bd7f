/** The words of movement, shared with staging/: actions, body parts, props, positions. */
export type Action = string
export type BodyPart = string
export type Prop = string
