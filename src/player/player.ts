import { type Beat, type BreathCues, beatSeconds, possiblePace, type Session } from '../session/index.ts'
import { tonesOf } from './beat-tones.ts'
import type { PlayerEvent, PlayerStatus, StatusReason } from './events.ts'
import { landmarkAfter, landmarkAt, landmarkBefore, landmarksOf } from './landmarks.ts'

/** A gap between two ticks beyond which the phone slept, rather than a tab being slowed down. */
const millisecondsOfSleep = 90_000
/** A cue that comes later than this is stale: it would tell somebody to do what she has just done. */
const millisecondsStale = 700
/** The longest a beat waits for a voice that is slower than planned. */
const secondsToWaitForVoice = 8
const secondsThatMeanThisOne = 2.5

export type PlayerOptions = {
  readonly breathsPerMinute?: number
  readonly breathCues?: BreathCues
  /** Called with every event, in order, during the command or tick that caused it. */
  readonly listen?: (event: PlayerEvent) => void
}

export type PlayerState = {
  readonly status: PlayerStatus
  readonly beat: number
  /** How far through the beat, 0 to 1. */
  readonly fraction: number
  readonly breathsPerMinute: number
  /** The words that count now: the last that were said. */
  readonly cue: string
}

/** Plays a session on a clock that is handed in. Every command takes the time now, in milliseconds that never run back. */
export type Player = {
  readonly session: Session
  state(): PlayerState
  tick(now: number): void
  start(now: number): void
  pause(now: number): void
  resume(now: number): void
  /** To the start of this step, or of the one before when this one has only just begun. */
  back(now: number): void
  skip(now: number): void
  repeat(now: number): void
  stop(now: number): void
  /** Answers the question being asked; does nothing when none is. */
  choose(option: number, now: number): void
  /** One touch anywhere: yes to a question, else pause, else go on. */
  touch(now: number): void
  /** "That hurts": stops at once and waits for what she says next. */
  hurts(now: number): void
  setPace(breathsPerMinute: number, now: number): void
  setBreathCues(breathCues: BreathCues): void
  /** Told by the voice: it began or ended. A beat of words waits for a slow voice, but not forever. */
  voiceBegan(): void
  voiceEnded(): void
  /** Without a voice that works, tones lead the breath and mark where words would have come. */
  setVoiceWorks(works: boolean): void
}

export function createPlayer(session: Session, options: PlayerOptions = {}): Player {
  const listen = options.listen ?? (() => {})
  const landmarks = landmarksOf(session)
  let breathCues = options.breathCues ?? session.choices?.breathCues ?? 'voice'
  let pace = possiblePace(options.breathsPerMinute ?? session.breathsPerMinute)
  let status: PlayerStatus = 'ready'
  let at = 0
  let fraction = 0
  let last = 0
  let cue = ''
  let voiceWorks = true
  let voiceIsSpeaking = false
  let waited = 0

  const beatAt = (index: number): Beat | undefined => session.beats[index]
  const secondsOf = (beat: Beat) => beatSeconds(beat, pace)

  function setStatus(next: PlayerStatus, why: StatusReason, now: number): void {
    if (status === next) return
    status = next
    listen({ kind: 'status', milliseconds: now, status, why })
  }

  /** Begins a beat. `speaks` is false for those that a late tick rushes through. */
  function begin(index: number, due: number, speaks: boolean): void {
    at = index
    fraction = 0
    waited = 0
    const beat = beatAt(index)
    if (!beat) return
    listen({ kind: 'beat', milliseconds: due, beat: index })
    if (beat.cue !== '') cue = beat.cue
    if (!speaks) return
    for (const tone of tonesOf(
      session,
      index,
      voiceWorks ? breathCues : 'tones',
      secondsOf(beat),
      voiceWorks,
    )) {
      listen({ kind: 'tone', milliseconds: due, beat: index, ...tone })
    }
    if (beat.cue !== '') listen({ kind: 'say', milliseconds: due, text: beat.cue, beat: index })
    if (beat.choice) listen({ kind: 'choice', milliseconds: due, choice: beat.choice, beat: index })
  }

  function goTo(index: number, now: number): void {
    voiceIsSpeaking = false
    if (index >= session.beats.length) end('finished', now)
    else begin(index, now, true)
  }

  function end(why: 'finished' | 'stopped', now: number): void {
    if (why === 'finished') {
      listen({ kind: 'tone', milliseconds: now, tone: 'end', seconds: 1.2, beat: session.beats.length - 1 })
    }
    fraction = 1
    setStatus('ended', why, now)
  }

  function settleChoice(option: number, answered: boolean, now: number): void {
    const choice = beatAt(at)?.choice
    const target = choice?.options[option]
    if (!choice || !target) return
    listen({ kind: 'chosen', milliseconds: now, id: choice.id, option, answered })
    goTo(target.goTo, now)
  }

  /** The words of ours that matter most when some were missed: the newest instruction, not a breath word. */
  function newestInstruction(missed: readonly number[]): number | undefined {
    return missed.findLast((index) => {
      const beat = beatAt(index)
      return (
        beat !== undefined && beat.cue !== '' && beat.kind !== 'breathed-in' && beat.kind !== 'breathed-out'
      )
    })
  }

  function advance(now: number): void {
    let left = (now - last) / 1000
    last = now
    const missed: number[] = []
    while (status === 'playing') {
      const beat = beatAt(at)
      if (!beat) break
      const seconds = secondsOf(beat)
      const remaining = seconds * (1 - fraction)
      if (left < remaining) {
        fraction += seconds > 0 ? left / seconds : 0
        break
      }
      if (voiceIsSpeaking && (beat.kind === 'said' || beat.choice) && waited < secondsToWaitForVoice) {
        // The voice is slower than planned: stay, rather than cut it off.
        waited += left - remaining
        fraction = 1
        return
      }
      voiceIsSpeaking = false
      left = fraction >= 1 ? left : left - remaining
      const due = now - left * 1000
      if (beat.choice) {
        settleChoice(beat.choice.default, false, due)
        continue
      }
      const next = at + 1
      if (next >= session.beats.length) {
        end('finished', due)
        break
      }
      const late = left * 1000 > millisecondsStale
      if (late && beatAt(next)?.choice) {
        // A question that nobody heard is asked now, not counted as unanswered.
        begin(next, now, true)
        return
      }
      begin(next, due, !late)
      if (late) missed.push(next)
    }
    const newest = newestInstruction(missed)
    if (newest !== undefined) {
      listen({ kind: 'say', milliseconds: now, text: beatAt(newest)!.cue, beat: newest })
    }
  }

  function catchUp(now: number): void {
    if (status !== 'playing') {
      last = now
      return
    }
    const gap = now - last
    if (gap < 0) {
      last = now // a clock that was set back moves nothing
      return
    }
    if (gap > millisecondsOfSleep) {
      last = now
      setStatus('asking', 'slept', now)
      return
    }
    advance(now)
  }

  /** After a pause the whole sentence or the whole breath comes again; a hold or a move goes on where it was. */
  function takeUpAgain(now: number): void {
    const beat = beatAt(at)
    if (!beat) return
    if (beat.kind === 'said' || beat.kind === 'chosen' || beat.kind === 'breathed-in') begin(at, now, true)
    else if (beat.kind === 'breathed-out')
      begin(beatAt(at - 1)?.kind === 'breathed-in' ? at - 1 : at, now, true)
    else listen({ kind: 'tone', milliseconds: now, tone: 'ready', seconds: 0.4, beat: at })
  }

  const player: Player = {
    session,
    state: () => ({ status, beat: at, fraction, breathsPerMinute: pace, cue }),
    tick: catchUp,
    start(now) {
      if (status !== 'ready') return
      last = now
      setStatus('playing', 'command', now)
      if (session.beats.length === 0) return end('finished', now)
      begin(0, now, true)
    },
    pause(now) {
      catchUp(now)
      if (status !== 'playing') return
      voiceIsSpeaking = false
      setStatus('paused', 'command', now)
    },
    resume(now) {
      if (status !== 'paused' && status !== 'asking' && status !== 'hurting') return
      last = now
      setStatus('playing', 'command', now)
      takeUpAgain(now)
    },
    back(now) {
      catchUp(now)
      if (status === 'ended' || status === 'ready') return
      const here = landmarkAt(landmarks, at)
      const beat = beatAt(at)
      const justBegan =
        at === here && beat !== undefined && fraction * secondsOf(beat) < secondsThatMeanThisOne
      goTo(justBegan ? landmarkBefore(landmarks, at) : here, now)
    },
    skip(now) {
      catchUp(now)
      if (status === 'ended' || status === 'ready') return
      const choice = beatAt(at)?.choice
      if (choice) return settleChoice(choice.default, true, now)
      goTo(landmarkAfter(landmarks, at) ?? session.beats.length, now)
    },
    repeat(now) {
      catchUp(now)
      if (status === 'ended' || status === 'ready') return
      goTo(landmarkAt(landmarks, at), now)
    },
    stop(now) {
      if (status === 'ended') return
      end('stopped', now)
    },
    choose(option, now) {
      catchUp(now)
      if (status !== 'playing') return
      settleChoice(option, true, now)
    },
    touch(now) {
      catchUp(now)
      if (status === 'ready') player.start(now)
      else if (status !== 'playing') player.resume(now)
      else if (beatAt(at)?.choice) settleChoice(0, true, now)
      else player.pause(now)
    },
    hurts(now) {
      if (status === 'ready' || status === 'ended' || status === 'hurting') return
      catchUp(now)
      listen({ kind: 'hurts', milliseconds: now, beat: at })
      setStatus('hurting', 'hurts', now)
    },
    setPace(breathsPerMinute, now) {
      catchUp(now)
      pace = possiblePace(breathsPerMinute) // the fraction stays, so what is left of a breath is rescaled
    },
    setBreathCues(cues) {
      breathCues = cues
    },
    voiceBegan() {
      voiceIsSpeaking = true
    },
    setVoiceWorks(works) {
      voiceWorks = works
      if (!works) voiceIsSpeaking = false
    },
    voiceEnded() {
      voiceIsSpeaking = false
    },
  }
  return player
}
