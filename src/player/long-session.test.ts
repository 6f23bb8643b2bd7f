import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { wallRolldown } from '../session/exercise-by-hand.ts'
import { planSession, sessionSeconds } from '../session/index.ts'
import { createPlayer } from './player.ts'

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapBytes(): number {
  collectGarbage()
  collectGarbage()
  return process.memoryUsage().heapUsed
}

test('a session of 45 minutes, with pauses and steps back, leaves nothing behind', () => {
  const session = planSession(Array.from({ length: 14 }, () => wallRolldown))
  expect(sessionSeconds(session)).toBeGreaterThan(45 * 60)
  let said = 0
  const player = createPlayer(session, { listen: (event) => (event.kind === 'say' ? said++ : 0) })
  player.start(0)
  let now = 0
  const playMinutes = (minutes: number) => {
    for (const end = now + minutes * 60_000; now < end; now += 1000 / 60) {
      player.tick(now)
      const second = Math.floor(now / 1000)
      if (second % 97 === 0) player.pause(now)
      if (second % 97 === 5) player.resume(now)
    }
  }
  playMinutes(5) // what is made once and kept has been made by now
  const early = heapBytes()
  playMinutes(40)
  expect(heapBytes() - early).toBeLessThan(1_000_000)
  expect(said).toBeGreaterThan(100)
}, 120_000)
