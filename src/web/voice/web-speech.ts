import { chooseVoice } from './choose-voice.ts'
import { type HeardVoice, silentVoice } from './voice.ts'

export type SpeechOptions = {
  /** Of the texts that will be said: "en". */
  readonly language: string
  readonly voiceName: () => string
  readonly rate: () => number
}

/**
 * The browser's own voice. Voices arrive late in most browsers, so it may become available after a moment. Whether it
 * has fallen silent is watched by the player's speaker: browsers do not tell.
 */
export function createWebSpeech(options: SpeechOptions): HeardVoice {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined
  if (!synthesis || typeof SpeechSynthesisUtterance === 'undefined') return silentVoice
  // Kept, because Chrome drops an utterance's events once it is garbage.
  let current: SpeechSynthesisUtterance | null = null
  const pick = () => chooseVoice(synthesis.getVoices(), options.language, options.voiceName())

  return {
    available: () => pick() !== null,
    say: (text, { onEnd, onFail }) => {
      const voice = pick()
      if (voice === null) return onFail()
      synthesis.resume() // Chrome stays paused after a screen lock until told otherwise
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = options.rate()
      utterance.addEventListener('end', onEnd)
      utterance.addEventListener('error', ({ error }) => {
        if (error !== 'canceled' && error !== 'interrupted') onFail() // those two are our own doing
      })
      current = utterance
      synthesis.speak(utterance)
    },
    cancel: () => {
      if (current) synthesis.cancel()
      current = null
    },
  }
}
