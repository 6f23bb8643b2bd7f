import { estimateSpeakingSeconds } from '../session/index.ts'

/** A voice of any kind: the browser's, a recording, a test's. `onEnd` comes when it has finished, or never. */
export type Voice = {
  say(text: string, calls: { readonly onEnd: () => void }): void
  cancel(): void
}

/** Browsers' voices may fall silent without a word: twice in a row and we no longer count on it. */
const silencesBeforeGivingUp = 2
const slowestVoice = 2
const secondsOfGrace = 3

export type SpeakerCalls = {
  readonly began?: () => void
  readonly ended?: () => void
  /** The voice does not work any more; tones should take over. */
  readonly fellSilent?: () => void
}

/** Speaks one text at a time and watches that the voice comes to an end. */
export type Speaker = {
  say(text: string, now: number): void
  /** To be called with the time now and then, so that a voice that never ends is noticed. */
  tick(now: number): void
  cancel(): void
  works(): boolean
}

export function createSpeaker(voice: Voice | null, calls: SpeakerCalls = {}): Speaker {
  let utterance = 0
  let deadline: number | null = null
  let silences = 0
  let works = voice !== null

  function cancel(): void {
    utterance++
    if (deadline === null) return
    deadline = null
    voice?.cancel()
    calls.ended?.()
  }

  return {
    say(text, now) {
      if (!voice || !works || text === '') return
      if (deadline !== null) cancel() // the newest words count
      const mine = ++utterance
      deadline = now + (estimateSpeakingSeconds(text) * slowestVoice + secondsOfGrace) * 1000
      calls.began?.()
      voice.say(text, {
        onEnd: () => {
          if (mine !== utterance) return // an end that comes after its cue was cut off
          deadline = null
          silences = 0
          calls.ended?.()
        },
      })
    },
    tick(now) {
      if (deadline === null || now < deadline) return
      silences++
      cancel()
      if (silences < silencesBeforeGivingUp) return
      works = false
      calls.fellSilent?.()
    },
    cancel,
    works: () => works,
  }
}
