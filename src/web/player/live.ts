import { signal } from '@preact/signals'
import {
  createPlayer,
  createSpeaker,
  createView,
  type PlayerEvent,
  type PlayerView,
  type Tone,
} from '../../player/index.ts'
import { beatSeconds, type Session } from '../../session/index.ts'
import type { Settings } from '../settings/settings.ts'
import type { HeardVoice, Tones } from '../voice/index.ts'
import { type DuringView, duringView } from './during-view.ts'

export type LiveParts = {
  readonly session: Session
  readonly settings: Settings
  readonly voice: HeardVoice
  readonly tones: Tones
  /** Milliseconds that never run back, also while the tab is slowed down. */
  readonly now: () => number
  readonly vibrate: (milliseconds: number) => void
  readonly onEnded: (why: 'finished' | 'stopped') => void
}

/** So long a browser may take to start its sound after the tap that allows it. */
const millisecondsToUnlock = 1500

const vibrationFor: Partial<Record<Tone, number>> = { ready: 40, end: 120, attention: 80 }

/** A session being played: the pure player, joined to a clock, a voice, tones and a screen. */
export function createLive(parts: LiveParts) {
  const { session, settings, voice, tones, now } = parts
  const voiceLost = signal(false)
  const soundBlocked = signal(false)
  const spoken = settings.voice && voice.available()
  /** Where words were wanted and can't be heard, tones lead, whatever was chosen. */
  const tonesWanted = () => settings.tones || voiceLost.value || (settings.voice && !spoken)
  const speaker = createSpeaker(spoken ? voice : null, {
    began: () => player.voiceBegan(),
    ended: () => player.voiceEnded(),
    fellSilent: () => {
      voiceLost.value = true
      player.setVoiceWorks(false)
    },
  })
  const hear = (event: PlayerEvent) => {
    if (event.kind === 'say') speaker.say(event.text, now(), session.beats[event.beat]?.ours ?? null)
    if (event.kind === 'tone') {
      if (tonesWanted()) tones.play(event.tone, event.seconds)
      const buzz = vibrationFor[event.tone]
      if (settings.vibration && buzz) parts.vibrate(buzz)
    }
    if (event.kind === 'status' && event.status !== 'playing') {
      speaker.cancel()
      tones.hush()
      if (event.status === 'ended') parts.onEnded(event.why === 'finished' ? 'finished' : 'stopped')
    }
  }
  const player = createPlayer(session, {
    breathCues: settings.breathCues,
    listen: hear,
  })
  if (!spoken) player.setVoiceWorks(false)
  const viewOf = createView(session)
  let startedAt = 0

  const look = (): { view: PlayerView; shown: DuringView } => {
    const state = player.state()
    const view = viewOf(state)
    const beat = session.beats[state.beat]
    const choiceSeconds = beat?.choice ? beatSeconds(beat, state.breathsPerMinute) * (1 - state.fraction) : 0
    return { view, shown: duringView(view, state.breathsPerMinute, choiceSeconds) }
  }
  const shown = signal(look().shown)
  let shownText = JSON.stringify(shown.value)
  /** Moves to now, and tells what is to be seen. The signal changes only when the words or numbers do. */
  const tick = (): PlayerView => {
    const at = now()
    player.tick(at)
    speaker.tick(at)
    if (at - startedAt > millisecondsToUnlock) soundBlocked.value = tonesWanted() && tones.blocked()
    const { view, shown: next } = look()
    const nextText = JSON.stringify(next)
    if (nextText !== shownText) {
      shownText = nextText
      shown.value = next
    }
    return view
  }
  const act = (command: (at: number) => void) => () => {
    speaker.cancel()
    tones.hush()
    command(now())
    tick()
  }
  /** A tap that the browser wanted before it gives any sound: it does that alone, and what she missed comes again. */
  const touch = () => {
    if (!soundBlocked.value) return act(player.touch)()
    tones.unlock()
    soundBlocked.value = false
    startedAt = now()
    act(player.repeat)()
  }
  return {
    session,
    /** The beat it is at, or was at when it ended. */
    beat: () => player.state().beat,
    /** Her breath now; she may have changed it while it played. */
    breathsPerMinute: () => player.state().breathsPerMinute,
    shown,
    voiceLost,
    soundBlocked,
    spoken,
    tick,
    start: () => {
      startedAt = now()
      player.start(startedAt)
      tick()
    },
    touch,
    pause: act(player.pause),
    resume: act(player.resume),
    back: act(player.back),
    skip: act(player.skip),
    repeat: act(player.repeat),
    stop: act(player.stop),
    hurts: act(player.hurts),
    choose: (option: number) => act((at) => player.choose(option, at))(),
    changePace: (by: number) => {
      player.setPace(player.state().breathsPerMinute + by, now())
      tick()
    },
  }
}
export type Live = ReturnType<typeof createLive>
