import { fromDouble, type HeardVoice, silentVoice } from './voice.ts'
import { createWebSpeech, type SpeechOptions } from './web-speech.ts'

export { articleLanguage, phrasesOf } from './phrases.ts'
export { createTones, type Tones } from './tones.ts'
export type { HeardVoice } from './voice.ts'
export { withRecordings } from './with-recordings.ts'

/** The voice to use here: a test's recording double when one was put in place, else the browser's. */
export function createVoice(options: SpeechOptions): HeardVoice {
  if (typeof window === 'undefined') return silentVoice
  return window.__uncoilVoice ? fromDouble(window.__uncoilVoice, options.language) : createWebSpeech(options)
}
