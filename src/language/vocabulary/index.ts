/** The words of movement, shared with staging/: actions, body parts, props, positions. */
export { type Action, actionNames } from './actions.ts'
export { type BodyPart, bodyPartNames, isPaired } from './body-parts.ts'
export { placedAs } from './prop-shapes.ts'
export { type Prop, propNames } from './props.ts'
