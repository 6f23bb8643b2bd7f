import { useEffect, useRef } from 'preact/hooks'

/** A place for the figure at rest. Empty until its code has come; nothing waits for it. */
export function PortraitSlot({ standing }: { readonly standing: boolean }) {
  const place = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    import('./figure-stage.ts')
      .then(({ mountPortrait }) => place.current && mountPortrait(place.current, standing))
      .catch(() => {}) // a picture that can't be had leaves its place empty
  }, [standing])
  return <div ref={place} class="portrait" aria-hidden="true" />
}
