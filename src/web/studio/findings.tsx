import { counted, type Language, studioWords } from '../../words/index.ts'
import type { StudioFinding } from './studio-reading.ts'

type Edit = NonNullable<StudioFinding['edit']>
type Hand = {
  readonly onShow: (finding: StudioFinding) => void
  readonly onApply: (edit: Edit) => void
}

/** One finding: what, why, and a change that can be made at once where one is plain. */
export function FindingText({
  language,
  finding,
  onApply,
}: {
  readonly language: Language
  readonly finding: StudioFinding
  readonly onApply: (edit: Edit) => void
}) {
  const words = studioWords[language].findings
  const { edit } = finding
  return (
    <div lang="en">
      <p class="finding-message">{finding.message}</p>
      <p class="small">
        {finding.reason} {finding.suggestion}
      </p>
      {edit && (
        <p class="finding-edit" lang={language}>
          <button type="button" class="button button-small" onClick={() => onApply(edit)}>
            {words.apply}
          </button>
          <span class="small">
            {edit.text.trim() === '' ? words.takeOut : words.applyText(edit.text.replace(/\s+/g, ' ').trim())}
          </span>
        </p>
      )}
    </div>
  )
}

/** Every finding in the text's order. */
export function Findings({
  language,
  findings,
  onShow,
  onApply,
}: Hand & { readonly language: Language; readonly findings: readonly StudioFinding[] }) {
  const words = studioWords[language].findings
  return (
    <section class="studio-findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading">{words.heading}</h2>
      {findings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="small" role="status">
            {counted(language, findings.length, words.count)}
          </p>
          {words.inEnglish && <p class="small">{words.inEnglish}</p>}
          <ol>
            {findings.map((finding) => (
              <li key={`${finding.code} ${finding.from}`} class={`finding finding-${finding.severity}`}>
                <p class="finding-kind">{words.severity[finding.severity]}</p>
                <FindingText language={language} finding={finding} onApply={onApply} />
                <button type="button" class="link-button" onClick={() => onShow(finding)}>
                  {words.show}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
