import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWebSpeech } from './web-speech.ts'

class Utterance extends EventTarget {
  readonly text: string
  voice: { name: string; lang: string } | null = null
  lang = ''
  rate = 1
  constructor(text: string) {
    super()
    this.text = text
  }
}
const spoken: Utterance[] = []
const voice = (name: string, lang: string) => ({ name, lang, localService: true, default: false })
let voices = [voice('Samantha', 'en-US'), voice('Mónica', 'es-ES')]

beforeEach(() => {
  spoken.length = 0
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    resume: () => {},
    cancel: () => {},
    speak: (utterance: Utterance) => spoken.push(utterance),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const speak = (text: string, ours: { from: number; to: number } | null) => {
  const calls = { onEnd: vi.fn(), onFail: vi.fn() }
  const speech = createWebSpeech({ language: 'es', voiceName: () => '', rate: () => 1 })
  speech.say(text, calls, ours)
  return calls
}

test('each part is spoken in its language, by a voice that speaks it, and the end comes after the last', () => {
  const { onEnd } = speak('Ahora: Hip lunge', { from: 0, to: 6 })
  expect(spoken.map(({ text, lang, voice }) => [text.trim(), lang, voice?.name])).toEqual([
    ['Ahora:', 'es-ES', 'Mónica'],
    ['Hip lunge', 'en-US', 'Samantha'],
  ])
  spoken[0]?.dispatchEvent(new Event('end'))
  expect(onEnd).not.toHaveBeenCalled()
  spoken[1]?.dispatchEvent(new Event('end'))
  expect(onEnd).toHaveBeenCalledOnce()
})

test('without a voice for our words the browser is told their language and finds one itself', () => {
  voices = [voice('Samantha', 'en-US')]
  speak('La última', { from: 0, to: 9 })
  expect(spoken.map(({ lang, voice }) => [lang, voice])).toEqual([['es', null]])
})
