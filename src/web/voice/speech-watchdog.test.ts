import { expect, test } from 'vitest'
import { createWatchdog } from './speech-watchdog.ts'

test('a voice that begins in time is kept', () => {
  const watchdog = createWatchdog(3)
  for (let second = 0; second < 60; second += 6) {
    watchdog.asked(second)
    watchdog.heard()
    expect(watchdog.lost(second + 5)).toBe(false)
  }
})

test('one silent utterance is forgiven, two in a row are a lost voice', () => {
  const watchdog = createWatchdog(3)
  watchdog.asked(0)
  expect(watchdog.lost(4)).toBe(false)
  watchdog.asked(10)
  expect(watchdog.lost(12)).toBe(false)
  expect(watchdog.lost(14)).toBe(true)
})

test('being heard once makes up for a silence', () => {
  const watchdog = createWatchdog(3)
  watchdog.asked(0)
  watchdog.lost(4)
  watchdog.asked(10)
  watchdog.heard()
  watchdog.asked(20)
  expect(watchdog.lost(24)).toBe(false)
})
