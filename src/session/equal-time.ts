import type { Beat } from './session.ts'

type Run = { readonly from: number; readonly to: number; readonly side: 'left' | 'right' }

function sidedRuns(beats: readonly Beat[]): readonly Run[] {
  const runs: Run[] = []
  beats.forEach((beat, at) => {
    if (beat.side === null) return
    const last = runs.at(-1)
    if (last && last.to === at && last.side === beat.side) runs[runs.length - 1] = { ...last, to: at + 1 }
    else runs.push({ from: at, to: at + 1, side: beat.side })
  })
  return runs
}

const seconds = (beat: Beat | undefined) =>
  beat?.kind === 'said' && beat.length.unit === 'second' ? beat.length.count : 0

/**
 * Gives both sides the same time for words where the article itself writes both out, so that their sentences differ
 * in length: words on the way in, words while there, and the words that lead out of it. Only `said` beats grow.
 */
export function withEqualWords(beats: readonly Beat[], written: ReadonlySet<number>): readonly Beat[] {
  const result = [...beats]
  const grow = (at: number, count: number) => {
    const beat = result[at]
    if (beat && seconds(beat) > 0 && seconds(beat) < count)
      result[at] = { ...beat, length: { unit: 'second', count } }
  }
  const runs = sidedRuns(beats)
  for (let at = 0; at + 1 < runs.length; at++) {
    const [one, two] = [runs[at]!, runs[at + 1]!]
    if (!written.has(beats[one.from]?.exercise ?? -1)) continue
    if (one.side === two.side || beats[one.from]?.exercise !== beats[two.from]?.exercise) continue
    const wordsOf = (run: Run) =>
      Array.from({ length: run.to - run.from }, (_, index) => run.from + index).filter(
        (index) => seconds(beats[index]) > 0,
      )
    const [first, second] = [wordsOf(one), wordsOf(two)]
    if (first.length !== second.length) continue
    first.forEach((index, place) => {
      const longest = Math.max(seconds(result[index]), seconds(result[second[place]!]))
      grow(index, longest)
      grow(second[place]!, longest)
    })
    // The words that lead from one side straight to the other are heard in the first pose; those after, in the second.
    if (one.to === two.from) {
      const longest = Math.max(seconds(result[two.from]), seconds(result[two.to]))
      if (seconds(result[two.from]) > 0 && seconds(result[two.to]) > 0 && seconds(result[one.from]) > 0) {
        for (const index of [one.from, two.from, two.to]) grow(index, longest)
      }
    }
    at++
  }
  return result
}
