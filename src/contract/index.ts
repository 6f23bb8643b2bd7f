/** contract/: what travels between browser and server, validated. */
export * from './article.ts'
export * from './check-in.ts'
export { cueKey } from './cue-key.ts'
export { type Problem, problem } from './problem.ts'
export * from './team.ts'
