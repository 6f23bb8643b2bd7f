import { useEffect, useRef } from 'preact/hooks'
import type { Session } from '../../session/index.ts'
import type { MovingFigure } from './show-figure.ts'

type Props = { readonly session: Session; readonly onReady: (figure: MovingFigure | null) => void }

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
      onReady(figure)
    }
    // Where its code can't be had, the words lead alone.
    import('./figure-stage.ts').then(begin).catch(() => {})
    return () => {
      gone = true
      stop()
      onReady(null)
    }
  }, [session, onReady])
  return <div ref={place} class="figure" aria-hidden="true" />
}
