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
    void import('./figure-stage.ts').then(({ mountFigure }) => {
      if (!place.current || gone) return
      const figure = mountFigure(place.current, session)
      stop = figure.stop
      onReady(figure.show)
    })
    return () => {
      gone = true
      stop()
      onReady(() => {})
    }
  }, [session, onReady])
  return <div ref={place} class="figure" aria-hidden="true" />
}
