/** audio/: a session → one recording, with a voice that needs nothing but this package. */

export { type ClipCache, type ClipVoice, type ReadyVoice, withCache } from './clip-voice.ts'
export { createCommandVoice } from './command-voice.ts'
export { figureCover } from './cover.ts'
export { type AudioFormat, audioFormats, mp3BytesPerSecond } from './encode.ts'
export { createFliteVoice, type FliteVoice, fliteVoices } from './flite-voice.ts'
export { createFolderCache } from './folder-cache.ts'
export type { Chapter, Cover } from './id3.ts'
export { type AudioOptions, renderSessionAudio, type SessionAudio } from './render-session-audio.ts'
