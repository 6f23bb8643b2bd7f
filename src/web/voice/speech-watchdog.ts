/**
 * Notices a voice that has fallen silent. Chrome's may accept an utterance and never begin it, and remote voices stop
 * after some seconds without a word; nothing is reported then, so the time itself must be watched.
 */
export type Watchdog = {
  /** An utterance was asked for. */
  readonly asked: (atSeconds: number) => void
  /** It began, ended or moved on a word: the voice is alive. */
  readonly heard: () => void
  /** Called now and then; true once the voice is to be given up. */
  readonly lost: (atSeconds: number) => boolean
}

/** Two utterances that never began, one after the other, are a lost voice; one may be an accident. */
export function createWatchdog(patienceSeconds = 3, forgiven = 1): Watchdog {
  let waitingSince: number | null = null
  let unheard = 0
  return {
    asked: (at) => {
      if (waitingSince !== null && at - waitingSince >= patienceSeconds) unheard += 1
      waitingSince = at
    },
    heard: () => {
      waitingSince = null
      unheard = 0
    },
    lost: (at) => {
      if (waitingSince !== null && at - waitingSince >= patienceSeconds) {
        unheard += 1
        waitingSince = null
      }
      return unheard > forgiven
    },
  }
}
