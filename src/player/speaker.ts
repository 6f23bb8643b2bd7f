import { type Beat, estimateSpeakingSeconds } from '../session/index.ts'

/** What a voice calls back: `onEnd` when it has finished, `onFail` when it can't speak; a broken voice calls neither. */
export type VoiceCalls = { readonly onEnd: () => void; readonly onFail: () => void }

/** A voice of any kind: the browser's, a recording, a test's. */
export type Voice = {
  /** `ours` is the part of the text in the app's own language; the rest is in the article's. */
  say(text: string, calls: VoiceCalls, ours?: Beat['ours']): void
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
  say(text: string, now: number, ours?: Beat['ours']): void
  /** To be called with the time now and then, so that a voice that never ends is noticed. */
  tick(now: number): void
  cancel(): void
  works(): boolean
}

export function createSpeaker(voice: Voice | null, calls: SpeakerCalls = {}): Speaker {
  let utterance = 0
  let deadline: number | null = null
  /** When even a slow voice would have finished, without the grace of the deadline. */
  let overdue = 0
  let silences = 0
  let works = voice !== null

  function cancel(): void {
    utterance++
    if (deadline === null) return
    deadline = null
    voice?.cancel()
    calls.ended?.()
  }

  function noteSilence(): void {
    silences++
    cancel()
    if (silences < silencesBeforeGivingUp) return
    works = false
    calls.fellSilent?.()
  }

  return {
    say(text, now, ours = null) {
      if (!voice || !works || text === '') return
      // The newest words count. What is still unsaid long after it should have ended counts as silence too: short
      // cues follow one another faster than any deadline.
      if (deadline !== null && now >= overdue) noteSilence()
      else if (deadline !== null) cancel()
      if (!works) return
      const mine = ++utterance
      overdue = now + estimateSpeakingSeconds(text) * slowestVoice * 1000
      deadline = overdue + secondsOfGrace * 1000
      calls.began?.()
      const onEnd = () => {
        if (mine !== utterance) return // an end that comes after its cue was cut off
        deadline = null
        silences = 0
        calls.ended?.()
      }
      const onFail = () => {
        if (mine === utterance) noteSilence()
      }
      voice.say(text, { onEnd, onFail }, ours)
    },
    tick(now) {
      if (deadline !== null && now >= deadline) noteSilence()
    },
    cancel,
    works: () => works,
  }
}
