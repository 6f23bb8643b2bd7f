import { type Language, studioWords } from '../../words/index.ts'
import { FindingText } from './findings.tsx'
import type { StudioFinding } from './studio-reading.ts'

type Props = {
  readonly language: Language
  readonly finding: StudioFinding
  readonly place: { readonly left: number; readonly bottom: number } | null
  readonly onApply: (edit: NonNullable<StudioFinding['edit']>) => void
  readonly onClose: () => void
}

/** The finding at the caret, right under its words. The list below the text has the same for whoever reads on. */
export function FindingCard({ language, finding, place, onApply, onClose }: Props) {
  if (!place) return null
  return (
    <aside
      class={`finding-card finding-${finding.severity}`}
      aria-label={studioWords[language].findings.heading}
      ref={(card) => {
        // The page's policy forbids style attributes; the object model may set them.
        if (!card) return
        card.style.insetBlockStart = `${place.bottom + 6}px`
        card.style.insetInlineStart = '0'
      }}
    >
      <FindingText language={language} finding={finding} onApply={onApply} />
      <button type="button" class="link-button" onClick={onClose}>
        {studioWords[language].findings.close}
      </button>
    </aside>
  )
}
