import { useEffect, useRef } from 'preact/hooks'
import type { Exercise } from '../../language/index.ts'
import { planSession } from '../../session/index.ts'
import type { ShowFigure } from '../player/show-figure.ts'
import type { SessionRow } from './session-rows.ts'

type Props = { readonly exercise: Exercise | null; readonly row: SessionRow | null }

const millisecondsPerBeat = 900
const mostBeats = 4

/** Wherever the browser has a quiet moment. */
const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 300)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: 1500 })
  return () => cancelIdleCallback(handle)
}

/** The figure doing the line at the caret, a little faster than life, then holding it. */
export function LiveFigure({ exercise, row }: Props) {
  const place = useRef<HTMLDivElement | null>(null)
  const show = useRef<ShowFigure | null>(null)
  const moving = useRef<SessionRow | null>(null)
  const next = useRef<ReturnType<typeof setTimeout>>(undefined)
  const words = exercise === null ? '' : JSON.stringify(exercise.steps.map(({ text, kind }) => [text, kind]))

  const move = (to: SessionRow | null) => {
    moving.current = to
    clearTimeout(next.current)
    if (!to) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const began = performance.now()
    const beats = Math.min(mostBeats, to.lastBeat - to.firstBeat + 1)
    const step = () => {
      const passed = (performance.now() - began) / millisecondsPerBeat
      const along = still ? beats : Math.min(beats, passed)
      const beat = Math.min(beats - 1, Math.floor(along))
      show.current?.(to.firstBeat + beat, Math.min(1, along - beat))
      // Poses come from a worker, maybe after the moving is over: so a held one is asked for again now and then.
      next.current = setTimeout(step, along < beats ? 33 : 300)
    }
    step()
  }

  useEffect(() => {
    show.current = null
    if (!exercise) {
      place.current?.replaceChildren()
      return undefined
    }
    let gone = false
    let stop = () => {}
    const stopWaiting = whenIdle(() => {
      void import('../player/figure-stage.ts').then(({ mountFigure }) => {
        if (gone || !place.current) return
        const figure = mountFigure(place.current, planSession([exercise]))
        stop = figure.stop
        show.current = figure.show
        move(moving.current)
      })
    })
    return () => {
      gone = true
      stopWaiting()
      stop()
      clearTimeout(next.current)
    }
  }, [words])
  useEffect(() => move(row), [row?.firstBeat, row?.cue, words])

  return <div ref={place} class="studio-figure figure" aria-hidden="true" />
}
