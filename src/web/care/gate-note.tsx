import { usePlayerWords } from '../player/words.ts'
import type { Gate } from './gate.ts'

/** Before a start: that the questions have not been answered yet, or that the practice was changed by them. */
export function GateNote({ gate }: { readonly gate: Gate }) {
  const { check, changed } = usePlayerWords().before
  if (gate.kind === 'allowed' && gate.answered && gate.changes.length === 0) return null
  const answered = gate.kind === 'allowed' && gate.answered
  return (
    <p class={answered ? 'note' : 'small'}>
      <a href="/check">{answered ? changed : check}</a>
    </p>
  )
}
