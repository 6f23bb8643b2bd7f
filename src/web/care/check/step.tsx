import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type Props = {
  readonly title: string
  readonly class?: string
  /** The first screen of a visit leaves the focus where the browser put it. */
  readonly takesFocus?: boolean
  readonly children: ComponentChildren
}

/** One screen of the check. The focus goes to its heading, so that it is read out and the next Tab is its first button. */
export function Step({ title, takesFocus = true, children, class: className }: Props) {
  const heading = useRef<HTMLHeadingElement | null>(null)
  useEffect(() => {
    if (!takesFocus) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.check')?.scrollIntoView({ block: 'start' })
  }, [takesFocus])
  return (
    <section class={className ? `check-step ${className}` : 'check-step'}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
