import { useEffect, useRef } from 'preact/hooks'
import type { Session } from '../../session/index.ts'
import type { ShowFigure } from './show-figure.ts'

type Props = { readonly session: Session; readonly onReady: (show: ShowFigure) => void }

/** Where the figure moves. Its code comes after the first words, so that those never wait for it. */
export function FigureSlot({ session, onReady }: Props) {
  const place = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    let gone = false
    void import('./figure-stage.ts').then(({ mountFigure }) => {
      if (place.current && !gone) onReady(mountFigure(place.current, session))
    })
    return () => {
      gone = true
      onReady(() => {})
    }
  }, [session, onReady])
  return <div ref={place} class="figure" aria-hidden="true" />
}
