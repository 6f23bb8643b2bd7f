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

test('a voice that says none of many short cues is given up as well, though none waits for its deadline', () => {
  const { voice, said } = recordingVoice(false)
  let silent = 0
  const speaker = createSpeaker(voice, { fellSilent: () => silent++ })
  for (let seconds = 0; seconds <= 12; seconds += 3) speaker.say('Breathe in', seconds * 1000)
  expect(silent).toBe(1)
  expect(said).toHaveLength(2)
})

test('a voice that says it can not speak is given up without waiting', () => {
  const said: string[] = []
  const refusing: Voice = {
    say: (text, { onFail }) => {
      said.push(text)
      onFail()
    },
    cancel: () => {},
  }
  let silent = 0
  const speaker = createSpeaker(refusing, { fellSilent: () => silent++ })
  for (let second = 0; second < 5; second++) speaker.say('Breathe in', second * 1000)
  expect(silent).toBe(1)
  expect(said).toHaveLength(2)
})
