import { useEffect, useRef } from 'preact/hooks'
import type { Session } from '../../session/index.ts'
import type { ShowFigure } from './show-figure.ts'

type Props = { readonly session: Session; readonly onReady: (show: ShowFigure) => void }

/** Where the figure moves. Its code comes after the first words, so that those never wait for it. */
export function FigureSlot({ session, onReady }: Props) {
  const place = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    let gone = false
    let stop = () => {}
    const begin = ({ mountFigure }: typeof import('./figure-stage.ts')) => {
      if (!place.current || gone) return
      const figure = mountFigure(place.current, session)
      stop = figure.stop
      onReady(figure.show)
    }
    // Where its code can't be had, the words lead alone.
    import('./figure-stage.ts').then(begin).catch(() => {})
    return () => {
      gone = true
      stop()
      onReady(() => {})
    }
  }, [session, onReady])
  return <div ref={place} class="figure" aria-hidden="true" />
}
