/** Kinds of recording that a browser may make and the server takes, the widest heard first. */
const kinds = ['audio/mp4', 'audio/webm;codecs=opus', 'audio/webm', 'audio/ogg;codecs=opus'] as const
const longestMilliseconds = 60_000

export type Recording = {
  /** Ends it; the sound comes without its codec in the type. */
  readonly stop: () => Promise<Blob>
}

export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined

/** Begins to record from the microphone. Rejects when the person or the browser says no. */
export async function record(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: false, noiseSuppression: true, autoGainControl: true },
  })
  const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind))
  const recorder = new MediaRecorder(stream, {
    ...(mimeType ? { mimeType } : {}),
    audioBitsPerSecond: 64_000,
  })
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  const ended = new Promise<Blob>((resolve) => {
    recorder.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop()
      const type = (recorder.mimeType || 'audio/webm').split(';')[0] ?? 'audio/webm'
      resolve(new Blob(parts, { type }))
    })
  })
  recorder.start()
  // Nobody says one line for a minute: she forgot to stop.
  const timer = setTimeout(() => recorder.state === 'recording' && recorder.stop(), longestMilliseconds)
  return {
    stop: () => {
      clearTimeout(timer)
      if (recorder.state === 'recording') recorder.stop()
      return ended
    },
  }
}
