/** A voice says one short thing at a time. It is a port: a browser's own, a recording double, or silence. */
export type Voice = {
  /** False when nothing will be heard; the player then leads by tones and large words. */
  readonly available: () => boolean
  /** Says it now, in place of anything still being said. */
  readonly say: (text: string) => void
  readonly hush: () => void
}

/** What a test can put on `window` before the page loads, to hear what would be said. */
export type VoiceDouble = { readonly say: (text: string) => void; readonly hush: () => void }

declare global {
  interface Window {
    __uncoilVoice?: VoiceDouble
  }
}

export const silentVoice: Voice = { available: () => false, say: () => {}, hush: () => {} }
