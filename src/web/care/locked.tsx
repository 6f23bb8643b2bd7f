import { gateEnglish, gateSpanish } from '../../care/index.ts'
import type { Language } from '../../words/index.ts'
import type { Gate } from './gate.ts'

type Props = {
  readonly language: Language
  readonly title: string
  readonly why: Extract<Gate, { kind: 'locked' }>['why']
}

/** In place of the start button while practice is locked: why, and the way out of it. */
export function Locked({ language, title, why }: Props) {
  const words = language === 'es' ? gateSpanish : gateEnglish
  const { text, link } = words.why[why]
  return (
    <section class="player-panel" aria-labelledby="locked-title">
      <h2 id="locked-title">{words.title}</h2>
      <p class="label" lang="en" dir="auto">
        {title}
      </p>
      <p class="lead">{text}</p>
      <p>
        <a class="button" href="/check">
          {link}
        </a>
      </p>
    </section>
  )
}
