import { inTen } from '../../outcomes/index.ts'
import { type Language, progressWords } from '../../words/index.ts'

type Props = { readonly language: Language; readonly chance: number; readonly what: string }

/** A chance as ten people, so many of them filled: "About 7 in 10". */
export function InTenPicture({ language, chance, what }: Props) {
  const words = progressWords[language].verdict.inTen
  const found = inTen(chance)
  const filled = found.kind === 'about' ? found.count : found.kind === 'more-than-9' ? 10 : 0
  const text = found.kind === 'about' ? words.about(String(found.count)) : words[found.kind]
  return (
    <figure class="in-ten">
      <svg viewBox="0 0 250 46" aria-hidden="true">
        {Array.from({ length: 10 }, (_, index) => {
          // "More than 9" is nine and a bit: the last one is only outlined more strongly.
          const kind =
            index < filled ? (found.kind === 'more-than-9' && index === 9 ? 'nearly' : 'filled') : 'open'
          const center = 12.5 + index * 25
          return (
            <g key={center} class={`person person-${kind}`}>
              <circle cx={center} cy="9" r="6" />
              <path d={`M${center - 8} 43v-14a8 10 0 0 1 16 0v14z`} />
            </g>
          )
        })}
      </svg>
      <figcaption>
        <strong>{text}</strong> {what}
      </figcaption>
    </figure>
  )
}
