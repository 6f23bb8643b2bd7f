import { type Tone, toneSamples } from '../../player/index.ts'

/** Soft tones: the same samples that a rendered file holds, played as they fall due. */
export type Tones = {
  /** Must be called from a tap: browsers give no sound before one. */
  readonly unlock: () => void
  readonly play: (tone: Tone, seconds: number) => void
  /** Whether the browser keeps the sound back until there is another tap. */
  readonly blocked: () => boolean
  readonly hush: () => void
}

/** Plenty for tones whose highest part is 1,320 Hz, and quick to make on a slow phone. */
const samplesPerSecond = 11_025

/** Tones by WebAudio. The context is made at the first tap, and mixes with whatever else is playing. */
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

  return {
    unlock: () => {
      // "ambient" lets a phone's music play on beneath the tones, where the browser knows it.
      const audioSession = (navigator as { audioSession?: { type: string } }).audioSession
      if (audioSession) audioSession.type = 'ambient'
      context ??= typeof AudioContext === 'undefined' ? null : new AudioContext({ latencyHint: 'playback' })
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
  }
}
