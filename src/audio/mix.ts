import type { Sound } from './wav.ts'

/** A sound and when it begins, in seconds from the start of the track. */
export type PlacedSound = { readonly seconds: number; readonly samples: Float32Array }

const ceiling = 0.97

/** Adds sounds into one silent track of so many seconds. Each begins on its sample; what runs past the end is cut. */
export function mix(sounds: readonly PlacedSound[], seconds: number, samplesPerSecond: number): Sound {
  const track = new Float32Array(Math.ceil(seconds * samplesPerSecond))
  for (const sound of sounds) {
    const from = Math.round(sound.seconds * samplesPerSecond)
    const count = Math.min(sound.samples.length, track.length - from)
    for (let index = 0; index < count; index++) track[from + index]! += sound.samples[index]!
  }
  for (let index = 0; index < track.length; index++) {
    const sample = track[index]!
    if (sample > ceiling) track[index] = ceiling
    else if (sample < -ceiling) track[index] = -ceiling
  }
  return { samples: track, samplesPerSecond }
}
