import { type Tone, toneSamples } from '../../player/index.ts'

/** Soft tones: the same samples that a rendered file holds, played as they fall due. */
export type Tones = {
  /** Makes what the tones need, silent still: it can take long, and must not hold up the first words. */
  readonly prepare: () => void
  /** Must be called from a tap: browsers give no sound before one. */
  readonly unlock: () => void
  readonly play: (tone: Tone, seconds: number) => void
  /** Whether the browser keeps the sound back until there is another tap. */
  readonly blocked: () => boolean
  readonly hush: () => void
  /** Gives back what they needed; nothing sounds after that. */
  readonly close: () => void
}

/** Plenty for tones whose highest part is 1,320 Hz, and quick to make on a slow phone. */
const samplesPerSecond = 11_025

/** So long the tone at the end of a session may still be heard. */
const millisecondsToRingOut = 3000

/** Tones by WebAudio. They mix with whatever else is playing. */
export function createTones(): Tones {
  let context: AudioContext | null = null
  const sounding = new Map<AudioBufferSourceNode, GainNode>()
  const buffers = new Map<string, AudioBuffer>()

  const bufferOf = (audio: AudioContext, tone: Tone, seconds: number): AudioBuffer => {
    const key = `${tone} ${seconds.toFixed(2)}`
    const known = buffers.get(key)
    if (known) return known
    const samples = toneSamples(tone, seconds, samplesPerSecond)
    const buffer = audio.createBuffer(1, Math.max(1, samples.length), samplesPerSecond)
    buffer.getChannelData(0).set(samples)
    buffers.set(key, buffer)
    return buffer
  }

  const make = (): AudioContext | null => {
    if (typeof AudioContext === 'undefined') return null
    // "ambient" lets a phone's music play on beneath the tones, where the browser knows it.
    const audioSession = (navigator as { audioSession?: { type: string } }).audioSession
    if (audioSession) audioSession.type = 'ambient'
    return new AudioContext({ latencyHint: 'playback' })
  }

  return {
    prepare: () => {
      if (context) return
      context = make()
      void context?.suspend()
    },
    unlock: () => {
      context ??= make()
      void context?.resume()
    },
    blocked: () => context !== null && context.state !== 'running',
    play: (tone, seconds) => {
      if (context?.state !== 'running') return
      const source = context.createBufferSource()
      const gain = context.createGain()
      source.buffer = bufferOf(context, tone, seconds)
      source.connect(gain).connect(context.destination)
      source.addEventListener('ended', () => sounding.delete(source))
      sounding.set(source, gain)
      source.start()
    },
    hush: () => {
      for (const [source, gain] of sounding) {
        const now = source.context.currentTime
        gain.gain.setTargetAtTime(0, now, 0.05)
        source.stop(now + 0.3)
      }
      sounding.clear()
    },
    close: () => {
      const closing = context
      context = null
      setTimeout(() => void closing?.close(), millisecondsToRingOut)
    },
  }
}
