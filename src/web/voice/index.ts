import type { VoiceDouble } from './voice.ts'
import { silentVoice, type Voice } from './voice.ts'
import { createWebSpeech, type SpeechOptions } from './web-speech.ts'

export { chooseVoice } from './choose-voice.ts'
export { createTones, silentTones, type Tones } from './tones.ts'
export { silentVoice, type Voice } from './voice.ts'

function fromDouble(double: VoiceDouble): Voice {
  return { available: () => true, say: (text) => double.say(text), hush: () => double.hush() }
}

/** The voice to use here: a test's recording double when it was put in place, else the browser's. */
export function createVoice(options: SpeechOptions): Voice {
  if (typeof window === 'undefined') return silentVoice
  return window.__uncoilVoice ? fromDouble(window.__uncoilVoice) : createWebSpeech(options)
}
