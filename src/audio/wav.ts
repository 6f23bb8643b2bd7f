/** One channel of sound, samples from -1 to 1. */
export type Sound = { readonly samples: Float32Array; readonly samplesPerSecond: number }

const ascii = (view: DataView, at: number) =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))

/** Reads a 16-bit PCM WAV; of several channels the first. Throws for anything else: it is our own voice that wrote it. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 44 || ascii(view, 0) !== 'RIFF' || ascii(view, 8) !== 'WAVE')
    throw new Error('not a WAV file')
  let channels = 1
  let samplesPerSecond = 0
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = ascii(view, at)
    const stated = view.getUint32(at + 4, true)
    if (name === 'fmt ') {
      if (view.getUint16(at + 8, true) !== 1 || view.getUint16(at + 22, true) !== 16)
        throw new Error('not 16-bit PCM')
      channels = view.getUint16(at + 10, true)
      samplesPerSecond = view.getUint32(at + 12, true)
    }
    if (name === 'data') {
      // A voice that streams doesn't know its length beforehand and states too much, or nothing.
      const available = bytes.length - at - 8
      const size = stated === 0 || stated > available ? available : stated
      const count = Math.floor(size / 2 / channels)
      const samples = new Float32Array(count)
      for (let index = 0; index < count; index++) {
        samples[index] = view.getInt16(at + 8 + index * 2 * channels, true) / 32768
      }
      return { samples, samplesPerSecond }
    }
    at += 8 + stated + (stated % 2)
  }
  throw new Error('a WAV file without sound')
}

/** Writes 16-bit PCM, one channel. */
export function writeWav({ samples, samplesPerSecond }: Sound): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const text = (at: number, letters: string) => {
    for (let index = 0; index < letters.length; index++) view.setUint8(at + index, letters.charCodeAt(index))
  }
  text(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, samplesPerSecond, true)
  view.setUint32(28, samplesPerSecond * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  for (let index = 0; index < samples.length; index++) {
    view.setInt16(44 + index * 2, Math.round(Math.max(-1, Math.min(1, samples[index]!)) * 32767), true)
  }
  return bytes
}
