/** staging/: a session → motion. */
export type { Contact, Motion, PlacedProp, StagedStep } from './motion.ts'
export { stage } from './stage.ts'
