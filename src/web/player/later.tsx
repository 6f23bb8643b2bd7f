import { type ComponentType, h } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** A screen whose code comes when it is asked for: nothing that waits for a tap weighs on the first words. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { readonly fetch: () => void } {
  function Later(props: Props) {
    const [Screen, setScreen] = useState<ComponentType<Props> | null>(null)
    // Not an effect after painting: those wait for an animation frame, and a phone whose screen is dark draws none.
    useLayoutEffect(() => {
      let gone = false
      void load().then((loaded) => {
        if (!gone) setScreen(() => loaded)
      })
      return () => {
        gone = true
      }
    }, [])
    return Screen ? h(Screen, props) : null
  }
  // Whoever fetches early only hopes; without a network it is tried again when the screen is shown.
  return Object.assign(Later, { fetch: () => void load().catch(() => undefined) })
}
