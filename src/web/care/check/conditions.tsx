import { useSignal } from '@preact/signals'
import { type ConditionId, conditions } from '../../../care/index.ts'
import type { Language } from '../../../words/index.ts'
import { careWords } from '../words.ts'
import { Step } from './step.tsx'
import { Ticks } from './ticks.tsx'

type Props = {
  readonly language: Language
  readonly onDone: (ticked: readonly ConditionId[]) => void
  readonly onBack: () => void
}

/** What would change the exercise, all on one screen. */
export function ConditionsStep({ language, onDone, onBack }: Props) {
  const { check, screening } = careWords[language]
  const ticked = useSignal<readonly ConditionId[]>([])
  const names = Object.fromEntries(
    conditions.map(({ id }) => [id, screening.conditions[id].label]),
  ) as Record<ConditionId, string>
  return (
    <Step title={screening.conditionsAsk}>
      <p class="hint">{check.conditionsHint}</p>
      <Ticks
        legend={screening.conditionsAsk}
        names={names}
        chosen={ticked.value}
        onChange={(chosen) => {
          ticked.value = chosen
        }}
      />
      <p class="actions">
        <button type="button" class="button button-large" onClick={() => onDone(ticked.value)}>
          {ticked.value.length === 0 ? check.noneOfThese : check.next}
        </button>
        <button type="button" class="link-button" onClick={onBack}>
          {check.back}
        </button>
      </p>
    </Step>
  )
}
