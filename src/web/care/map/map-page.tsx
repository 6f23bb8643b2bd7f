import { useSignal } from '@preact/signals'
import { anatomySource, type MuscleNode, mapEnglish, mapSpanish, muscles } from '../../../care/index.ts'
import type { AnatomyView } from '../../../drawing/index.ts'
import type { Language } from '../../../words/index.ts'
import { Chips } from '../../settings/controls.tsx'
import { Sources } from '../sources.tsx'
import { MapPicture } from './map-picture.tsx'

const wordsOf = { en: mapEnglish, es: mapSpanish } as const

function MuscleFacts({ language, muscle }: { readonly language: Language; readonly muscle: MuscleNode }) {
  const words = wordsOf[language]
  const own = words.muscles[muscle.id]
  const list = new Intl.ListFormat(language)
  return (
    <>
      <p>{own?.moves}</p>
      <dl class="map-facts">
        <dt>{words.from}</dt>
        <dd>{list.format(muscle.from.map((bone) => words.bones[bone]))}</dd>
        <dt>{words.to}</dt>
        <dd>{list.format(muscle.to.map((bone) => words.bones[bone]))}</dd>
        <dt>{words.crosses}</dt>
        <dd>{list.format(muscle.crosses.map((joint) => words.joints[joint]))}</dd>
        <dt>{words.whenShort}</dt>
        <dd>{words.pulls[muscle.whenShort]}</dd>
        <dt>{words.path}</dt>
        <dd>{own?.pathToBack}</dd>
      </dl>
      <Sources language={language} claims={muscle.claims} />
    </>
  )
}

/** How hips and low back hang together: a picture to touch, one muscle at a time, and all of it as text below. */
export function MapPage({ language }: { readonly language: Language }) {
  const words = wordsOf[language]
  const from = useSignal<AnatomyView>('side')
  const chosenId = useSignal('hamstrings')
  const chosen = muscles.find(({ id }) => id === chosenId.value) ?? (muscles[0] as MuscleNode)
  const name = (muscle: MuscleNode) => words.muscles[muscle.id]?.name ?? muscle.name
  const list = new Intl.ListFormat(language)
  const bones = (ids: MuscleNode['from']) => list.format(ids.map((bone) => words.bones[bone]))
  const choose = (id: string) => {
    chosenId.value = id
  }
  return (
    <div class="map">
      <p class="map-lead">{words.lead}</p>
      <div class="map-plate">
        <Chips
          legend={words.viewLegend}
          name="map-view"
          labels={words.views}
          value={from.value}
          onChange={(view) => {
            from.value = view
          }}
        />
        <MapPicture
          from={from.value}
          muscles={muscles}
          chosen={chosen}
          label={words.picture(
            name(chosen),
            bones(chosen.from),
            bones(chosen.to),
            words.pulls[chosen.whenShort],
          )}
          boneNames={words.bones}
          onChoose={choose}
        />
      </div>
      <div class="map-choice">
        <Chips
          legend={words.choose}
          name="map-muscle"
          labels={Object.fromEntries(muscles.map((muscle) => [muscle.id, name(muscle).replace(/ \(.*/, '')]))}
          value={chosenId.value}
          onChange={choose}
        />
      </div>
      <div class="map-words">
        <section aria-live="polite">
          <h2>{name(chosen)}</h2>
          <MuscleFacts language={language} muscle={chosen} />
        </section>
        <p>
          <a href="/tilt">{words.tilt}</a>
        </p>
      </div>
      <details class="map-all">
        <summary>{words.all}</summary>
        {muscles.map((muscle) => (
          <section key={muscle.id}>
            <h3>{name(muscle)}</h3>
            <MuscleFacts language={language} muscle={muscle} />
          </section>
        ))}
        <p class="small" lang="en">
          {anatomySource}
        </p>
      </details>
    </div>
  )
}
