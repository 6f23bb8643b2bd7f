/** A finger that rests still wanders so far, CSS pixels; farther sideways it means to turn the figure. */
const wanderPixels = 10
/** A swipe over half a phone's width turns the figure by a quarter. */
const degreesPerPixel = 0.5

/**
 * Turns the figure by a finger that is drawn sideways over its stage. The stage is one large button, and stays it: a
 * swipe only takes back the press it began as, so that it neither pauses nor, being long, stops the session. Comes
 * with the figure, for without one there is nothing to turn. Returns what ends it.
 */
export function turnByHand(place: Element, turn: (degrees: number) => void): () => void {
  const stage = place.closest('.during-stage')
  if (!(stage instanceof HTMLElement)) return () => {}
  let from: number | null = null
  let turning = false
  const down = ({ clientX, isPrimary }: PointerEvent) => {
    // a second finger makes the page larger
    from = isPrimary ? clientX : null
    turning = false
  }
  const move = ({ clientX, isPrimary, pointerId, target }: PointerEvent) => {
    if (from === null || !isPrimary || !(target instanceof Element)) return
    if (!turning && Math.abs(clientX - from) < wanderPixels) return
    if (!turning) {
      turning = true
      target.dispatchEvent(new PointerEvent('pointercancel'))
      target.setPointerCapture(pointerId)
    }
    turn((clientX - from) * degreesPerPixel)
    from = clientX
  }
  const up = () => {
    from = null
  }
  const click = (event: Event) => {
    if (turning) event.stopPropagation()
    turning = false
  }
  const listening = new AbortController()
  const { signal } = listening
  stage.addEventListener('pointerdown', down, { signal })
  stage.addEventListener('pointermove', move, { signal })
  stage.addEventListener('pointerup', up, { signal })
  stage.addEventListener('pointercancel', up, { signal })
  stage.addEventListener('click', click, { signal, capture: true })
  return () => listening.abort()
}
