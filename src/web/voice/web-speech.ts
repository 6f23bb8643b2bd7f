import { chooseVoice } from './choose-voice.ts'
import { createWatchdog } from './speech-watchdog.ts'
import type { Voice } from './voice.ts'
import { silentVoice } from './voice.ts'

export type SpeechOptions = {
  readonly language: string
  readonly voiceName: () => string
  readonly rate: () => number
  /** Called once if the voice falls silent for good. */
  readonly onLost: () => void
}

/** The browser's own voice, watched. Voices arrive late in most browsers, so it may become available after a moment. */
export function createWebSpeech(options: SpeechOptions): Voice {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined
  if (!synthesis || typeof SpeechSynthesisUtterance === 'undefined') return silentVoice
  const watchdog = createWatchdog()
  let lost = false
  // Kept, because Chrome drops an utterance's events once it is garbage.
  let current: SpeechSynthesisUtterance | null = null

  const watch = () => {
    if (!lost && watchdog.lost(performance.now() / 1000)) {
      lost = true
      synthesis.cancel()
      options.onLost()
    }
  }
  const pick = () => chooseVoice(synthesis.getVoices(), options.language, options.voiceName())

  return {
    available: () => !lost && pick() !== null,
    say: (text) => {
      const voice = pick()
      if (lost || voice === null || text === '') return
      synthesis.cancel()
      synthesis.resume() // Chrome stays paused after a screen lock until told otherwise
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = options.rate()
      for (const event of ['start', 'boundary', 'end'] as const)
        utterance.addEventListener(event, watchdog.heard)
      utterance.addEventListener('error', (event) => {
        if (event.error === 'canceled' || event.error === 'interrupted') watchdog.heard()
      })
      current = utterance
      watchdog.asked(performance.now() / 1000)
      setTimeout(watch, 3500)
      synthesis.speak(utterance)
    },
    hush: () => {
      watchdog.heard()
      if (current) synthesis.cancel()
      current = null
    },
  }
}
