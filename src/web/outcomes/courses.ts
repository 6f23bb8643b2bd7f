import {
  ACTIVITY_THRESHOLDS,
  type CheckIn,
  changeMatters,
  scoreActivities,
  selfTestChange,
  selfTests,
  typedTotals,
} from '../../outcomes/index.ts'
import { type Language, progressWords } from '../../words/index.ts'
import { numberInWords } from './dates.ts'

/** One thing measured more than once, its first and last value, and how much of the change may be chance. */
export type Course = {
  readonly key: string
  readonly name: string
  readonly first: number
  readonly last: number
  readonly unit: string
  /** Half the width of what the measuring can be off by; `null` for questionnaires. */
  readonly error: number | null
  readonly reading: string
}

/** The first and the last of each kind; kinds met once are left out. */
function endsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly [Item, Item][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()].flatMap((group) =>
    group.length > 1 ? [[group[0] as Item, group.at(-1) as Item] as [Item, Item]] : [],
  )
}

/** Everything measured at least twice, in the order it was first measured; `checkIns` by day. */
export function coursesOf(checkIns: readonly CheckIn[], language: Language): readonly Course[] {
  const words = progressWords[language].measures
  const tests = endsOf(
    checkIns.flatMap((checkIn) => checkIn.selfTests),
    ({ test, side }) => `${test}/${side}`,
  ).map(([first, last]): Course => {
    const { unit, error, errorOtherTester } = selfTests[last.test]
    const side = last.side ? ` (${words.side[last.side]})` : ''
    return {
      key: `${last.test}/${last.side}`,
      name: `${words.test[last.test]}${side}`,
      first: first.value,
      last: last.value,
      unit: words.unit[unit],
      error: last.otherTester ? errorOtherTester : error,
      reading: words[selfTestChange(last.test, first.value, last.value, last.otherTester)],
    }
  })
  const totals = endsOf(
    checkIns.flatMap((checkIn) => checkIn.totals),
    ({ instrument }) => instrument,
  ).map(([first, last]): Course => {
    const { name, threshold, betterWhen } = typedTotals[last.instrument]
    const matters = changeMatters(first.value, last.value, threshold, betterWhen)
    const mattersDown = changeMatters(last.value, first.value, threshold, betterWhen)
    return {
      key: last.instrument,
      name,
      first: first.value,
      last: last.value,
      unit: '',
      error: null,
      reading: matters || mattersDown ? words.matters : words.mattersNot,
    }
  })
  const scored = checkIns.flatMap(({ activities }) => {
    const score = scoreActivities(activities.map((one) => one.score))
    return score.ok ? [score.value] : []
  })
  const own = endsOf(scored, () => 'activities').map(
    ([first, last]): Course => ({
      key: 'activities',
      name: words.activities,
      first,
      last,
      unit: '',
      error: null,
      reading:
        Math.abs(last - first) < ACTIVITY_THRESHOLDS.small.amount
          ? words.mattersNot
          : Math.abs(last - first) < ACTIVITY_THRESHOLDS.medium.amount
            ? words.smaller
            : words.matters,
    }),
  )
  return [...own, ...tests, ...totals]
}

/** "22 cm → 14 cm". */
export function fromTo(language: Language, { first, last, unit }: Course): string {
  const value = (number: number) =>
    `${numberInWords(language, number)}${unit === '' || unit === '°' ? unit : ` ${unit}`}`
  return progressWords[language].measures.fromTo(value(first), value(last))
}
