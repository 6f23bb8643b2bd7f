import type { Inbox } from '../../contract/index.ts'
import { counted, inboxWords, type Language } from '../../words/index.ts'
import { Weeks } from './weeks.tsx'

type Props = { readonly language: Language; readonly inbox: Inbox }
type Feeling = 'better' | 'same' | 'worse'
const feelings: readonly Feeling[] = ['better', 'same', 'worse']

/** Counts, the change of pain, and what readers' own trials say together, each told with its uncertainty. */
export function HowItWent({ language, inbox }: Props) {
  const words = inboxWords[language]
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  // "Less" and "more" in words: a minus sign is easily overlooked.
  const points = (value: number): string => {
    const rounded = Math.round(value * 10) / 10
    if (rounded === 0) return words.noDifference
    const size = counted(language, Math.abs(rounded), words.points)
    return rounded < 0 ? words.less(size) : words.more(size)
  }
  const { all, weeks, pooled } = inbox
  if (all.people === null || all.feelings === null) {
    return (
      <section class="inbox-part" aria-labelledby="how-heading">
        <h2 id="how-heading">{words.howHeading}</h2>
        <p class="note">{words.fewer}</p>
      </section>
    )
  }
  const told = all.feelings
  const sum = Math.max(1, told.better + told.same + told.worse)
  return (
    <>
      <section class="inbox-part" aria-labelledby="how-heading">
        <h2 id="how-heading">{words.howHeading}</h2>
        <p class="lead">{counted(language, all.people, words.people)}</p>
        <dl class="feeling-bars">
          {feelings.map((feeling) => (
            <div key={feeling}>
              <dt>{words.feelings[feeling]}</dt>
              <dd>
                <meter
                  class={`feeling-${feeling}`}
                  min={0}
                  max={sum}
                  value={told[feeling]}
                  aria-hidden="true"
                />
                <span>{number.format(told[feeling])}</span>
              </dd>
            </div>
          ))}
        </dl>
        {all.change && (
          <>
            <h3>{words.changeHeading}</h3>
            <p>
              {words.change(
                points(all.change.mean),
                points(all.change.from),
                points(all.change.to),
                counted(language, all.change.pairs, words.pairs),
              )}
            </p>
            <p class="small">{words.changeIsNot}</p>
          </>
        )}
      </section>
      {weeks.length > 0 && <Weeks language={language} weeks={weeks} />}
      <section class="inbox-part" aria-labelledby="pooled-heading">
        <h2 id="pooled-heading">{words.pooledHeading}</h2>
        {pooled === null ? (
          <p>{words.pooledNone}</p>
        ) : (
          <>
            <p>
              {words.pooled(
                points(pooled.mean),
                points(pooled.from),
                points(pooled.to),
                counted(language, pooled.people, words.pooledPeople),
              )}
            </p>
            <p>{words.pooledNext(points(pooled.nextReaderFrom), points(pooled.nextReaderTo))}</p>
            {pooled.standing === 'early' && <p class="note">{words.early}</p>}
          </>
        )}
      </section>
    </>
  )
}
