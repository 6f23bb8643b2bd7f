/** The parts of a SpeechSynthesisVoice that matter for choosing. */
export type SystemVoice = {
  readonly name: string
  readonly lang: string
  readonly localService: boolean
  readonly default: boolean
}

/**
 * The voice to use: the person's own choice if it is still there; else one in the text's language, on the device
 * before over the network (remote voices lag and fall silent), the system's default first among equals.
 */
export function chooseVoice<V extends SystemVoice>(
  voices: readonly V[],
  language: string,
  wantedName: string,
): V | null {
  const wanted = voices.find((voice) => voice.name === wantedName)
  if (wanted) return wanted
  const speaks = voices.filter((voice) => voice.lang.toLowerCase().replace('_', '-').startsWith(language))
  const score = (voice: V) => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0)
  return [...speaks].sort((a, b) => score(b) - score(a))[0] ?? null
}
