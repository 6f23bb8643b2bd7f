import type { Tone } from './events.ts'

type Shape = {
  /** Pitch at the beginning and the end, in hertz. */
  readonly from: number
  readonly to: number
  readonly loudness: number
  /** Softer sounds swell; a bell is struck and fades. */
  readonly envelope: 'swell' | 'bell'
}

/** Breath tones glide a fifth, rising in and falling out, low and quiet enough to lie under a voice. */
const shapes: Readonly<Record<Tone, Shape>> = {
  in: { from: 196, to: 294, loudness: 0.11, envelope: 'swell' },
  out: { from: 294, to: 196, loudness: 0.11, envelope: 'swell' },
  ready: { from: 392, to: 392, loudness: 0.1, envelope: 'bell' },
  end: { from: 330, to: 330, loudness: 0.12, envelope: 'bell' },
  attention: { from: 440, to: 440, loudness: 0.12, envelope: 'bell' },
}

const secondsOfAttack = 0.02

/** How loud a tone is after so much of it (0 to 1): no click at either end. */
function envelopeAt(shape: Shape, fraction: number, seconds: number): number {
  if (shape.envelope === 'swell') {
    const swell = Math.sin(Math.PI * fraction)
    return swell * Math.sqrt(swell)
  }
  const attack = Math.min(1, (fraction * seconds) / secondsOfAttack)
  return attack * Math.exp(-5 * fraction) * (1 - fraction)
}

/** The samples of a tone, mono, -1 to 1: the same in a browser and in a file. */
export function toneSamples(tone: Tone, seconds: number, samplesPerSecond: number): Float32Array {
  const shape = shapes[tone]
  const count = Math.max(0, Math.round(seconds * samplesPerSecond))
  const samples = new Float32Array(count)
  let turn = 0
  let hertz = shape.from
  const glide = count > 0 ? (shape.to / shape.from) ** (1 / count) : 1
  for (let index = 0; index < count; index++) {
    turn += hertz / samplesPerSecond
    hertz *= glide
    const sine = Math.sin(2 * Math.PI * turn)
    const cosine = Math.cos(2 * Math.PI * turn)
    // A little of the octave above, and the twelfth, make it warm and let it be heard on a phone's small speaker.
    // Written by the double and triple angle: this runs while a session plays, on slow phones too.
    const wave = sine * 0.75 + 2 * sine * cosine * 0.2 + (3 - 4 * sine * sine) * sine * 0.05
    samples[index] = wave * shape.loudness * envelopeAt(shape, index / count, seconds)
  }
  return samples
}
