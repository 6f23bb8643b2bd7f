import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exerciseByHand, wallRolldown } from '../session/exercise-by-hand.ts'
import { planSession, type Session, sessionSeconds } from '../session/index.ts'
import type { PlayerEvent } from './events.ts'
import { createPlayer, type Player } from './player.ts'
import { transcribe } from './transcribe.ts'
import { createView } from './view.ts'

const session = planSession([wallRolldown])

type Recorded = { readonly player: Player; readonly events: PlayerEvent[]; now: number }

function playing(of: Session = session): Recorded {
  const events: PlayerEvent[] = []
  const player = createPlayer(of, { listen: (event) => events.push(event) })
  player.start(0)
  return { player, events, now: 0 }
}

/** Ticks sixty times a second until a moment, the way a screen does. */
function runTo(recorded: Recorded, seconds: number): void {
  while (recorded.now < seconds * 1000) {
    recorded.now = Math.min(seconds * 1000, recorded.now + 1000 / 60)
    recorded.player.tick(recorded.now)
  }
}

const saidBy = (events: readonly PlayerEvent[]) =>
  events.flatMap((event) => (event.kind === 'say' ? [event.text] : []))
const beginsOf = (events: readonly PlayerEvent[]) =>
  events.flatMap((event) => (event.kind === 'beat' ? [[event.beat, event.milliseconds] as const] : []))

const holdOf = (of: Session, round: number, step = 6) =>
  of.beats.findIndex((beat) => beat.step === step && beat.round === round && beat.breath !== null)

describe('time', () => {
  test('the whole session takes as long as planned', () => {
    expect(transcribe(session).seconds).toBeCloseTo(sessionSeconds(session), 3)
  })

  test('a hold of three breaths lasts three of her own breaths', () => {
    for (const breathsPerMinute of [5, 8, 12]) {
      const { beatBegins } = transcribe(session, { breathsPerMinute })
      const from = holdOf(session, 1)
      expect((beatBegins.get(from + 6) ?? 0) - (beatBegins.get(from) ?? 0)).toBeCloseTo(
        (3 * 60) / breathsPerMinute,
        3,
      )
    }
  })

  test('a slowed-down tab keeps true time and says only the newest instruction', () => {
    const smooth = playing()
    runTo(smooth, 100)
    const throttled = playing()
    throttled.player.tick(60_000)
    const before = saidBy(throttled.events).length
    throttled.player.tick(100_000)
    expect(throttled.player.state().beat).toBe(smooth.player.state().beat)
    expect(throttled.player.state().fraction).toBeCloseTo(smooth.player.state().fraction, 6)
    expect(saidBy(throttled.events).slice(before)).toEqual(['Take three breaths.'])
  })

  test('one tick a second changes when things are noticed, not when they are due', () => {
    const smooth = playing()
    runTo(smooth, 90)
    const coarse = playing()
    for (let second = 1; second <= 90; second++) coarse.player.tick(second * 1000)
    expect(beginsOf(coarse.events).map(([beat]) => beat)).toEqual(
      beginsOf(smooth.events).map(([beat]) => beat),
    )
    for (const [index, [, due]] of beginsOf(coarse.events).entries()) {
      expect(due).toBeCloseTo(beginsOf(smooth.events)[index]![1], 3)
    }
  })

  test('after the phone slept it asks instead of rushing on', () => {
    const recorded = playing()
    runTo(recorded, 30)
    const { beat } = recorded.player.state()
    recorded.player.tick(30_000 + 3_600_000)
    expect(recorded.player.state()).toMatchObject({ status: 'asking', beat })
    recorded.player.touch(30_000 + 3_605_000)
    expect(recorded.player.state()).toMatchObject({ status: 'playing', beat })
  })

  test('a clock that is set back moves nothing', () => {
    const recorded = playing()
    runTo(recorded, 30)
    const before = recorded.player.state()
    recorded.player.tick(10_000)
    expect(recorded.player.state()).toEqual(before)
  })
})

describe('pausing', () => {
  test('thirty seconds in the middle of a hold, and the hold goes on', () => {
    const hold = planSession([
      exerciseByHand([['hold: Hold for 40 seconds', { hold: { min: 40, max: 40, unit: 'second' } }]], {
        dose: { hold: { min: 40, max: 40, unit: 'second' } },
      }),
    ])
    const recorded = playing(hold)
    const began = transcribe(hold).beatBegins.get(hold.beats.findIndex((beat) => beat.kind === 'held')) ?? 0
    runTo(recorded, began + 12)
    const view = createView(hold)
    expect(view(recorded.player.state()).holdSecondsLeft).toBeCloseTo(28, 1)
    recorded.player.pause(recorded.now)
    runTo(recorded, began + 42)
    expect(view(recorded.player.state()).holdSecondsLeft).toBeCloseTo(28, 1)
    recorded.player.resume(recorded.now)
    runTo(recorded, began + 42 + 28.5)
    expect(hold.beats[recorded.player.state().beat]?.kind).not.toBe('held')
  })

  test('in the middle of a counted breath, that breath comes again whole', () => {
    const recorded = playing()
    const from = holdOf(session, 1)
    const began = transcribe(session).beatBegins.get(from + 3) ?? 0
    runTo(recorded, began + 1)
    recorded.player.touch(recorded.now)
    runTo(recorded, began + 31)
    recorded.player.touch(recorded.now)
    expect(recorded.player.state()).toMatchObject({ status: 'playing', beat: from + 2, fraction: 0 })
    expect(session.beats[from + 2]?.breath).toEqual({ number: 2, of: 3 })
  })

  test('a sentence that was cut off is said again', () => {
    const recorded = playing()
    runTo(recorded, 24)
    const cue = session.beats[recorded.player.state().beat]!.cue
    recorded.player.pause(recorded.now)
    recorded.player.resume(recorded.now + 5000)
    expect(saidBy(recorded.events).slice(-2)).toEqual([cue, cue])
  })
})

describe('commands', () => {
  test('skip goes to what is said next, back to the start of this, and back again to the one before', () => {
    const recorded = playing()
    recorded.player.skip(100)
    recorded.player.skip(200)
    expect(recorded.player.state().cue).toBe('Lean your back on a wall.')
    recorded.player.tick(3300)
    recorded.player.back(3301)
    expect(recorded.player.state()).toMatchObject({ cue: 'Lean your back on a wall.', fraction: 0 })
    recorded.player.back(3400)
    expect(recorded.player.state().cue).toBe('You’ll need a wall, and a block if you have one.')
  })

  test('a new pace in the middle of a breath rescales what is left of it', () => {
    const recorded = playing()
    const from = holdOf(session, 1)
    const began = transcribe(session).beatBegins.get(from) ?? 0
    runTo(recorded, began + 1.5)
    const view = createView(session)
    const before = view(recorded.player.state()).holdSecondsLeft ?? 0
    recorded.player.setPace(16, recorded.now)
    expect(view(recorded.player.state()).holdSecondsLeft).toBeCloseTo(before / 2, 3)
  })

  test('a question unanswered takes its default; a touch says yes', () => {
    const unanswered = transcribe(session)
    const offer = session.beats.findIndex((beat) => beat.choice !== null)
    expect(unanswered.beatBegins.has(offer + 1)).toBe(false)
    const recorded = playing()
    runTo(recorded, (unanswered.beatBegins.get(offer) ?? 0) + 3)
    recorded.player.touch(recorded.now)
    expect(recorded.player.state()).toMatchObject({ beat: offer + 1, cue: 'One more, then.' })
    expect(recorded.events).toContainEqual(
      expect.objectContaining({ kind: 'chosen', option: 0, answered: true }),
    )
    const third = transcribe(session, { answers: { 'round-0-3': 0 } })
    expect(third.seconds).toBeGreaterThan(unanswered.seconds + 60)
  })

  test('a question that comes while the tab sleeps is asked when it wakes, not counted as no', () => {
    const offer = session.beats.findIndex((beat) => beat.choice !== null)
    const asked = transcribe(session).beatBegins.get(offer) ?? 0
    const recorded = playing()
    runTo(recorded, asked - 5)
    recorded.player.tick((asked + 60) * 1000)
    expect(recorded.player.state()).toMatchObject({ status: 'playing', beat: offer, fraction: 0 })
    expect(recorded.events.at(-1)).toMatchObject({ kind: 'choice' })
  })

  test('"that hurts" stops at once, and nothing goes on by itself', () => {
    const recorded = playing()
    runTo(recorded, 60)
    recorded.player.hurts(recorded.now)
    const { beat } = recorded.player.state()
    runTo(recorded, 120)
    expect(recorded.player.state()).toMatchObject({ status: 'hurting', beat })
    expect(recorded.events.some((event) => event.kind === 'hurts' && event.beat === beat)).toBe(true)
  })

  test('"that hurts" is heard after the phone slept, too, and when nothing is left to stop it is not', () => {
    const recorded = playing()
    runTo(recorded, 40)
    const woken = 40_000 + 3_600_000
    recorded.player.tick(woken)
    expect(recorded.player.state().status).toBe('asking')
    recorded.player.hurts(woken)
    expect(recorded.player.state().status).toBe('hurting')
    recorded.player.stop(woken)
    recorded.player.hurts(woken)
    expect(recorded.player.state().status).toBe('ended')
    expect(recorded.events.filter((event) => event.kind === 'hurts')).toHaveLength(1)
  })

  test('stop ends it', () => {
    const recorded = playing()
    recorded.player.stop(500)
    recorded.player.resume(600)
    recorded.player.tick(60_000)
    expect(recorded.player.state().status).toBe('ended')
  })

  test('a voice slower than planned is waited for, but not forever', () => {
    const recorded = playing()
    recorded.player.voiceBegan()
    runTo(recorded, 4)
    expect(recorded.player.state().beat).toBe(0)
    recorded.player.voiceEnded()
    runTo(recorded, 4.1)
    expect(recorded.player.state().beat).toBe(1)
    recorded.player.voiceBegan()
    runTo(recorded, 20)
    expect(recorded.player.state().beat).toBeGreaterThan(1)
  })

  test('without a voice, tones lead the breath and mark the words', () => {
    const events: PlayerEvent[] = []
    const player = createPlayer(session, { listen: (event) => events.push(event) })
    player.setVoiceWorks(false)
    player.start(0)
    for (let now = 0; now < 70_000; now += 200) player.tick(now)
    const tones = events.flatMap((event) => (event.kind === 'tone' ? [event.tone] : []))
    expect(tones.slice(0, 3)).toEqual(['ready', 'ready', 'ready'])
    expect(tones).toContain('in')
    expect(tones).toContain('out')
  })

  test('whatever is pressed, and whenever, the player stays on a beat that exists', () => {
    const command = fc.constantFrom(
      'touch',
      'back',
      'skip',
      'repeat',
      'pause',
      'resume',
      'hurts',
      'choose',
      'pace',
      'tick',
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(command, fc.integer({ min: -500, max: 30_000 })), { maxLength: 40 }),
        (presses) => {
          const { player } = playing()
          let now = 0
          for (const [press, wait] of presses) {
            now += wait
            if (press === 'choose') player.choose(0, now)
            else if (press === 'pace') player.setPace(4 + (Math.abs(wait) % 16), now)
            else player[press](now)
            const state = player.state()
            expect(session.beats[state.beat]).toBeDefined()
            expect(state.fraction).toBeGreaterThanOrEqual(0)
            expect(state.fraction).toBeLessThanOrEqual(1)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what a screen shows', () => {
  const view = createView(session)

  test('progress never goes back and the time left never grows', () => {
    const recorded = playing()
    let progress = 0
    let left = Number.POSITIVE_INFINITY
    for (let second = 1; second < 370; second++) {
      runTo(recorded, second)
      const seen = view(recorded.player.state())
      expect(seen.progress).toBeGreaterThanOrEqual(progress - 1e-9)
      expect(seen.secondsLeft).toBeLessThanOrEqual(left + 1e-6)
      progress = seen.progress
      left = seen.secondsLeft
    }
    expect(progress).toBe(1)
    expect(left).toBe(0)
  })

  test('the big words stay the instruction while breaths are counted', () => {
    const from = holdOf(session, 1, 8)
    const seen = view({ status: 'playing', beat: from + 2, fraction: 0.5, breathsPerMinute: 8, cue: 'Two' })
    expect(seen).toMatchObject({
      cue: 'Take three breaths.',
      nextCue: 'Take both hands over to the left foot, keeping your pelvis on the wall.',
      breath: { half: 'in', fraction: 0.5, number: 2, of: 3 },
      side: 'right',
      round: { number: 1, of: 2 },
    })
  })
})
