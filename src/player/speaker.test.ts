import { expect, test } from 'vitest'
import { createSpeaker, type Voice } from './speaker.ts'

function recordingVoice(ends: boolean) {
  const said: string[] = []
  let cancelled = 0
  const pending: (() => void)[] = []
  const voice: Voice = {
    say: (text, { onEnd }) => {
      said.push(text)
      if (ends) pending.push(onEnd)
    },
    cancel: () => {
      cancelled++
    },
  }
  return { voice, said, cancels: () => cancelled, finish: () => pending.shift()?.() }
}

test('a voice that never ends is given up after the second time, and said so', () => {
  const { voice, cancels } = recordingVoice(false)
  const told: string[] = []
  const speaker = createSpeaker(voice, {
    fellSilent: () => told.push('silent'),
    ended: () => told.push('ended'),
  })
  speaker.say('Breathe in', 0)
  speaker.tick(3000)
  expect(cancels()).toBe(0)
  speaker.tick(10_000)
  expect(cancels()).toBe(1)
  expect(speaker.works()).toBe(true)
  speaker.say('Breathe in', 20_000)
  speaker.tick(40_000)
  expect(speaker.works()).toBe(false)
  expect(told).toEqual(['ended', 'ended', 'silent'])
})

test('the newest words cut off the older ones, whose late end is ignored', () => {
  const { voice, said, cancels, finish } = recordingVoice(true)
  let ended = 0
  const speaker = createSpeaker(voice, { ended: () => ended++ })
  speaker.say('One', 0)
  speaker.say('Two', 100)
  expect(said).toEqual(['One', 'Two'])
  expect(cancels()).toBe(1)
  finish() // of "One"
  expect(ended).toBe(1)
  finish()
  expect(ended).toBe(2)
})

test('without a voice nothing is said and nothing breaks', () => {
  const speaker = createSpeaker(null)
  speaker.say('Hello', 0)
  speaker.tick(100_000)
  expect(speaker.works()).toBe(false)
})
