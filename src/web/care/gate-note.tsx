import { gateEnglish, gateSpanish } from '../../care/index.ts'
import { type Language, playerWords } from '../../words/index.ts'
import type { Gate } from './gate.ts'

/** Before a start: that the questions have not been answered yet, or that the practice was changed by them. */
export function GateNote({ language, gate }: { readonly language: Language; readonly gate: Gate }) {
  const words = language === 'es' ? gateSpanish : gateEnglish
  if (gate.kind === 'allowed' && gate.answered && gate.changes.length === 0) return null
  const answered = gate.kind === 'allowed' && gate.answered
  return (
    <p class={answered ? 'note' : 'small'}>
      <a href="/check">{answered ? words.changed : playerWords[language].before.check}</a>
    </p>
  )
}
