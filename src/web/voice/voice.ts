import type { Voice } from '../../player/index.ts'
import { type Phrase, phrasesOf } from './phrases.ts'

/** A voice of this browser, and whether anything will be heard from it. */
export type HeardVoice = Voice & { readonly available: () => boolean }

/** What a test can put on `window` before the page loads, to hear what would be said. */
export type VoiceDouble = {
  readonly say: (text: string, phrases: readonly Phrase[]) => void
  readonly cancel?: () => void
}

declare global {
  interface Window {
    __uncoilVoice?: VoiceDouble
  }
}

export const silentVoice: HeardVoice = { available: () => false, say: () => {}, cancel: () => {} }

export function fromDouble(double: VoiceDouble, language: string): HeardVoice {
  return {
    available: () => true,
    say: (text, { onEnd }, ours = null) => {
      double.say(text, phrasesOf(text, ours, language))
      onEnd()
    },
    cancel: () => double.cancel?.(),
  }
}
