/** The parts of a SpeechSynthesisVoice that matter for choosing. */
export type SystemVoice = {
  readonly name: string
  readonly lang: string
  readonly localService: boolean
  readonly default: boolean
}

/**
 * The voice to use, of those that speak the text's language: the person's own choice if it is one of them; else one on
 * the device before one over the network (remote voices lag and fall silent), the system's default first among equals.
 * Where no voice speaks the language, her own choice does, whatever it speaks.
 */
export function chooseVoice<V extends SystemVoice>(
  voices: readonly V[],
  language: string,
  wantedName: string,
): V | null {
  const speaks = voices.filter((voice) => voice.lang.toLowerCase().replace('_', '-').startsWith(language))
  const wanted = (voice: V) => voice.name === wantedName
  const score = (voice: V) => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0)
  const best = [...speaks].sort((a, b) => score(b) - score(a))[0]
  return speaks.find(wanted) ?? best ?? voices.find(wanted) ?? null
}
