import { cueKey } from '../../contract/index.ts'
import type { HeardVoice } from './voice.ts'

/** A teacher's own recordings: which lines, by `cueKey`, and where each is. */
export type RecordedCues = { readonly keys: readonly string[]; readonly addressOf: (key: string) => string }

/**
 * A voice that plays what the teacher recorded and leaves every other line to the device's voice. The clips are
 * fetched at once, so that none is late, and a clip that can't be had is spoken like any other line.
 */
export function createRecordedVoice(inner: HeardVoice, { keys, addressOf }: RecordedCues): HeardVoice {
  if (keys.length === 0 || typeof Audio === 'undefined') return inner
  const clips = new Map<string, string>()
  for (const key of keys) {
    void fetch(addressOf(key))
      .then(async (answer) => {
        if (answer.ok) clips.set(key, URL.createObjectURL(await answer.blob()))
      })
      .catch(() => {}) // offline: the device speaks this line
  }
  const player = new Audio()
  let number = 0
  const speakInstead: HeardVoice['say'] = (text, calls, ours) => {
    if (inner.available()) inner.say(text, calls, ours)
    else calls.onEnd() // it stands on the screen
  }
  return {
    available: () => inner.available() || clips.size > 0,
    say: (text, calls, ours) => {
      const clip = clips.get(cueKey(text))
      number += 1
      const mine = number
      if (clip === undefined) {
        speakInstead(text, calls, ours)
        return
      }
      player.src = clip
      player.onended = () => mine === number && calls.onEnd()
      player.play().catch(() => {
        if (mine === number) speakInstead(text, calls, ours)
      })
    },
    cancel: () => {
      number += 1
      player.pause()
      inner.cancel()
    },
  }
}
