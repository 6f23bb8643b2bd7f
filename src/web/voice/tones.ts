/** Soft tones that lead the breath: rising in, falling out; a low bell to get ready, a warm one at the end. */
export type Tones = {
  /** Must be called from a tap: browsers give no sound before one. */
  readonly unlock: () => void
  readonly breathe: (direction: 'in' | 'out', seconds: number) => void
  readonly bell: (kind: 'ready' | 'end' | 'choice') => void
  readonly hush: () => void
}

export const silentTones: Tones = { unlock: () => {}, breathe: () => {}, bell: () => {}, hush: () => {} }

const breathLoudness = 0.09
const bellLoudness = 0.16
const bells: Readonly<Record<'ready' | 'end' | 'choice', readonly number[]>> = {
  ready: [392],
  choice: [392, 494],
  end: [523, 392],
}

/** Tones by WebAudio. The context is made at the first tap and quietly mixes with other sound. */
export function createTones(): Tones {
  let context: AudioContext | null = null
  let sounding: { readonly gain: GainNode; readonly oscillators: readonly OscillatorNode[] }[] = []

  const play = (
    frequencies: readonly (readonly [number, number])[],
    seconds: number,
    loudness: number,
    at = 0,
  ) => {
    if (context?.state !== 'running') return
    const audio = context
    const from = audio.currentTime + at
    const gain = audio.createGain()
    const attack = Math.min(seconds * 0.35, 1.2)
    gain.gain.setValueAtTime(0, from)
    gain.gain.linearRampToValueAtTime(loudness, from + attack)
    gain.gain.setTargetAtTime(0, from + seconds * 0.62, Math.max(0.06, seconds * 0.12))
    gain.connect(audio.destination)
    const oscillators = frequencies.map(([start, end]) => {
      const oscillator = audio.createOscillator()
      oscillator.type = 'sine'
      oscillator.frequency.setValueAtTime(start, from)
      oscillator.frequency.exponentialRampToValueAtTime(end, from + seconds)
      oscillator.connect(gain)
      oscillator.start(from)
      oscillator.stop(from + seconds + 0.4)
      return oscillator
    })
    const voice = { gain, oscillators }
    sounding.push(voice)
    oscillators[0]?.addEventListener('ended', () => {
      sounding = sounding.filter((other) => other !== voice)
    })
  }

  return {
    unlock: () => {
      context ??= typeof AudioContext === 'undefined' ? null : new AudioContext({ latencyHint: 'playback' })
      void context?.resume()
    },
    // A fifth up and back, with a quiet octave so that a phone's small speaker carries it.
    breathe: (direction, seconds) =>
      play(
        direction === 'in'
          ? [
              [196, 294],
              [392, 588],
            ]
          : [
              [294, 196],
              [588, 392],
            ],
        seconds,
        breathLoudness / 2,
      ),
    bell: (kind) => {
      bells[kind].forEach((frequency, index) => {
        play([[frequency, frequency]], 0.9, bellLoudness, index * 0.32)
      })
    },
    hush: () => {
      for (const { gain, oscillators } of sounding) {
        const now = context?.currentTime ?? 0
        gain.gain.cancelScheduledValues(now)
        gain.gain.setTargetAtTime(0, now, 0.05)
        for (const oscillator of oscillators) oscillator.stop(now + 0.3)
      }
      sounding = []
    },
  }
}
