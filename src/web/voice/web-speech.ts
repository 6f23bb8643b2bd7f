import { chooseVoice } from './choose-voice.ts'
import { articleLanguage, phrasesOf } from './phrases.ts'
import { type HeardVoice, silentVoice } from './voice.ts'

export type SpeechOptions = {
  /** Of the app's own words ("es"); the article's are told apart from them. */
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
  let speaking: readonly SpeechSynthesisUtterance[] = []
  const pick = (language: string) => chooseVoice(synthesis.getVoices(), language, options.voiceName())

  return {
    available: () => pick(articleLanguage) !== null,
    say: (text, { onEnd, onFail }, ours = null) => {
      if (pick(articleLanguage) === null) return onFail()
      synthesis.resume() // Chrome stays paused after a screen lock until told otherwise
      speaking = phrasesOf(text, ours, options.language).map((phrase) => {
        const utterance = new SpeechSynthesisUtterance(phrase.text)
        // Where no voice of ours speaks the language, the browser may know one by its name.
        const voice = pick(phrase.language)
        if (voice) utterance.voice = voice
        utterance.lang = voice?.lang ?? phrase.language
        utterance.rate = options.rate()
        utterance.addEventListener('error', ({ error }) => {
          if (error !== 'canceled' && error !== 'interrupted') onFail() // those two are our own doing
        })
        return utterance
      })
      speaking.at(-1)?.addEventListener('end', onEnd)
      for (const utterance of speaking) synthesis.speak(utterance)
    },
    cancel: () => {
      if (speaking.length > 0) synthesis.cancel()
      speaking = []
    },
  }
}
