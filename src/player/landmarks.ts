import type { Session } from '../session/index.ts'

/** The beats that back, skip and repeat go to: wherever something new is said or asked. */
export function landmarksOf(session: Session): readonly number[] {
  const landmarks: number[] = []
  session.beats.forEach((beat, at) => {
    const before = session.beats[at - 1]
    const speaks = (beat.kind === 'said' || beat.kind === 'held') && beat.cue !== ''
    const sameStep = before !== undefined && before.step === beat.step && before.exercise === beat.exercise
    const continues = beat.kind === 'held' && before?.kind === 'held' && sameStep
    if (at === 0 || beat.choice !== null || (speaks && !continues)) landmarks.push(at)
  })
  return landmarks
}

/** The last landmark at or before a beat. */
export function landmarkAt(landmarks: readonly number[], beat: number): number {
  return landmarks.findLast((at) => at <= beat) ?? 0
}

/** The landmark before the one a beat belongs to; the first when there is none. */
export function landmarkBefore(landmarks: readonly number[], beat: number): number {
  return landmarks.findLast((at) => at < landmarkAt(landmarks, beat)) ?? 0
}

/** The next landmark after a beat; undefined at the end. */
export function landmarkAfter(landmarks: readonly number[], beat: number): number | undefined {
  return landmarks.find((at) => at > beat)
}
