/** player/: a timeline and a clock → what happens now. */
export type { BreathPhase } from './breath.ts'
export type { PlayerEvent, PlayerStatus, StatusReason, Tone } from './events.ts'
export { createPlayer, type Player, type PlayerOptions, type PlayerState } from './player.ts'
export { createSpeaker, type Speaker, type SpeakerCalls, type Voice, type VoiceCalls } from './speaker.ts'
export { paceFromTaps } from './tapped-breath.ts'
export { toneSamples } from './tone-samples.ts'
export { type Heard, type TranscribeOptions, type Transcription, transcribe } from './transcribe.ts'
export { createView, type PlayerView } from './view.ts'
