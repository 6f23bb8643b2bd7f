import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { textOfPaste } from './html-to-text.ts'
import { type Mark, shiftMarks } from './marks.ts'
import { createMirror, type Mirror } from './mirror.ts'

/** What the page may do with the text beside typing. */
export type WritingHand = {
  /** Puts words in the place of others, as typing would: one undo takes it back. */
  readonly replace: (from: number, to: number, words: string) => void
  readonly select: (from: number, to: number) => void
  /** Where a finding's words stand, from the writing's top left corner, in pixels. */
  readonly placeOfFinding: (finding: number) => { readonly left: number; readonly bottom: number } | null
}

type Props = {
  readonly id: string
  readonly text: string
  readonly marks: readonly Mark[]
  /** The text that the marks were read from. */
  readonly markedText: string
  readonly placeholder: string
  readonly describedBy: string
  readonly onText: (text: string) => void
  readonly onCaret: (place: number) => void
  readonly onReady: (hand: WritingHand) => void
}

/** A plain textarea over a coloured copy of its words: the caret, undo, spelling and dictation stay the browser's. */
export function Writing({ id, text, marks, markedText, placeholder, describedBy, ...on }: Props) {
  const area = useRef<HTMLTextAreaElement | null>(null)
  const back = useRef<HTMLDivElement | null>(null)
  const mirror = useRef<Mirror | null>(null)

  useLayoutEffect(() => {
    if (!back.current) return
    mirror.current ??= createMirror(back.current)
    mirror.current.show(text, shiftMarks(marks, markedText, text))
  }, [text, marks, markedText])

  useEffect(() => {
    const field = area.current
    if (!field) return undefined
    const tellCaret = () => {
      if (document.activeElement === field) on.onCaret(field.selectionStart)
    }
    document.addEventListener('selectionchange', tellCaret)
    on.onReady({
      replace: (from, to, words) => {
        field.focus()
        field.setSelectionRange(from, to)
        typeInto(field, words)
      },
      select: (from, to) => {
        field.focus({ preventScroll: true })
        field.setSelectionRange(from, to)
        const place = mirror.current?.placeOf(from)
        if (place) scrollTo({ top: scrollY + place - innerHeight / 3, behavior: 'smooth' })
      },
      placeOfFinding: (finding) => mirror.current?.placeOfFinding(finding) ?? null,
    })
    return () => document.removeEventListener('selectionchange', tellCaret)
  }, [])

  return (
    <div class="writing">
      <div ref={back} class="writing-mirror" aria-hidden="true" />
      <textarea
        ref={area}
        id={id}
        lang="en"
        value={text}
        placeholder={placeholder}
        aria-describedby={describedBy}
        onInput={(event) => on.onText(event.currentTarget.value)}
        onPaste={(event) => {
          const rich = event.clipboardData?.getData('text/html')
          const words = rich ? textOfPaste(rich) : null
          if (words === null) return
          event.preventDefault()
          typeInto(event.currentTarget, words)
        }}
      />
    </div>
  )
}

/** Types words over the selection. The old command is the only one that the browser's undo takes back. */
function typeInto(field: HTMLTextAreaElement, words: string): void {
  const done =
    words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words)
  if (done) return
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
