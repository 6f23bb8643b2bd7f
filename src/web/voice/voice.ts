import type { Voice } from '../../player/index.ts'

/** A voice of this browser, and whether anything will be heard from it. */
export type HeardVoice = Voice & { readonly available: () => boolean }

/** What a test can put on `window` before the page loads, to hear what would be said. */
export type VoiceDouble = { readonly say: (text: string) => void; readonly cancel?: () => void }

declare global {
  interface Window {
    __uncoilVoice?: VoiceDouble
  }
}

export const silentVoice: HeardVoice = { available: () => false, say: () => {}, cancel: () => {} }

export function fromDouble(double: VoiceDouble): HeardVoice {
  return {
    available: () => true,
    say: (text, { onEnd }) => {
      double.say(text)
      onEnd()
    },
    cancel: () => double.cancel?.(),
  }
}
