import { useEffect, useRef } from 'preact/hooks'

/** A place for the figure at rest. Empty until its code has come; nothing waits for it. */
export function PortraitSlot({ standing }: { readonly standing: boolean }) {
  const place = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    void import('./portrait.ts').then(
      ({ mountPortrait }) => place.current && mountPortrait(place.current, standing),
    )
  }, [standing])
  return <div ref={place} class="portrait" aria-hidden="true" />
}
