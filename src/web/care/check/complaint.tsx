import { useSignal } from '@preact/signals'
import type { Aggravation, Place } from '../../../care/index.ts'
import type { Language } from '../../../words/index.ts'
import { Chips } from '../../settings/controls.tsx'
import { careWords } from '../words.ts'
import { BodyMapPicture } from './body-map.tsx'
import { Step } from './step.tsx'
import { Ticks } from './ticks.tsx'

type Steps = {
  readonly language: Language
  readonly onNext: () => void
  readonly onBack: () => void
}

function Onward({ language, onNext, onBack }: Steps) {
  const { check } = careWords[language]
  return (
    <p class="actions">
      <button type="button" class="button button-large" onClick={onNext}>
        {check.next}
      </button>
      <button type="button" class="link-button" onClick={onBack}>
        {check.back}
      </button>
    </p>
  )
}

type PlacesProps = Steps & {
  readonly chosen: readonly Place[]
  readonly onChange: (places: readonly Place[]) => void
}

/** Where it hurts: touched on the body or ticked in the list, which show the same. */
export function PlacesStep({ chosen, onChange, ...steps }: PlacesProps) {
  const { places } = careWords[steps.language].check
  const shown = useSignal<'front' | 'back'>('back')
  const toggle = (place: Place) =>
    onChange(chosen.includes(place) ? chosen.filter((other) => other !== place) : [...chosen, place])
  return (
    <Step title={places.title}>
      <p class="lead">{places.lead}</p>
      <div class={`body-maps body-maps-${shown.value}`}>
        <div class="body-maps-switch">
          <Chips
            legend=""
            name="body-side"
            labels={{ back: places.back, front: places.front }}
            value={shown.value}
            onChange={(side) => {
              shown.value = side
            }}
          />
        </div>
        <BodyMapPicture from="back" label={places.back} chosen={chosen} onTouch={toggle} />
        <BodyMapPicture from="front" label={places.front} chosen={chosen} onTouch={toggle} />
      </div>
      <h3>{places.list}</h3>
      <Ticks look="chips" legend={places.title} names={places.names} chosen={chosen} onChange={onChange} />
      <Onward {...steps} />
    </Step>
  )
}

type WorseProps = Steps & {
  readonly chosen: readonly Aggravation[]
  readonly onChange: (worse: readonly Aggravation[]) => void
}

/** What makes it worse. "Nothing that I can tell" stands alone. */
export function WorseStep({ chosen, onChange, ...steps }: WorseProps) {
  const { worse } = careWords[steps.language].check
  const change = (now: readonly Aggravation[]) => {
    const added = now.find((name) => !chosen.includes(name))
    if (added === 'nothing-clear') return onChange(['nothing-clear'])
    onChange(added ? now.filter((name) => name !== 'nothing-clear') : now)
  }
  return (
    <Step title={worse.title}>
      <p class="hint">{worse.lead}</p>
      <Ticks legend={worse.title} names={worse.names} chosen={chosen} onChange={change} />
      <Onward {...steps} />
    </Step>
  )
}
