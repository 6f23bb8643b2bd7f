import type { RecordedCues } from './recorded-voice.ts'
import type { HeardVoice } from './voice.ts'

/**
 * The device's voice, and the teacher's own recordings once they are here. Few articles have any, so their code is
 * fetched only for those; a line that falls due before it has come is spoken by the device.
 */
export function withRecordings(device: HeardVoice, recorded: RecordedCues): HeardVoice {
  let voice = device
  if (recorded.keys.length > 0) {
    void import('./recorded-voice.ts')
      .then(({ createRecordedVoice }) => {
        voice = createRecordedVoice(device, recorded)
      })
      .catch(() => {}) // the device speaks every line
  }
  return {
    available: () => voice.available(),
    say: (text, calls, ours) => voice.say(text, calls, ours),
    cancel: () => voice.cancel(),
  }
}
