/** Holds our reader to the cases; see README.md for what they say and how another reader may be held to them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Exercise, read, type Step } from '../src/language/index.ts'

type Case = {
  readonly id: string
  readonly text: string
  readonly expect: {
    /** How many exercises the text has. */
    readonly count?: number
    readonly exercises?: readonly {
      readonly dose?: Readonly<Record<string, unknown>>
      readonly position?: string | null
      readonly props?: readonly string[]
    }[]
    readonly steps?: {
      /** Steps with these fields exist; `text` is compared by its words. */
      readonly includes?: readonly Readonly<Record<string, unknown>>[]
      /** These stretches of text are steps of their own, in this order. */
      readonly texts?: readonly string[]
    }
  }
}

const cases = ['reading', 'dose-phrases', 'layouts'].flatMap(
  (name) =>
    JSON.parse(readFileSync(new URL(`./cases/${name}.json`, import.meta.url), 'utf8')) as readonly Case[],
)
const known = JSON.parse(readFileSync(new URL('./cases/not-yet.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>

/** The dose as the cases write it: a hold's unit is "s" or "breath". */
function doseOf({ dose }: Exercise): Readonly<Record<string, unknown>> {
  const hold = dose.hold && { ...dose.hold, unit: dose.hold.unit === 'second' ? 's' : 'breath' }
  return { ...dose, hold, sides: dose.sides ?? 'none' }
}

/** What differs from the case, in words; empty when it is met. */
function differences({ text, expect: wanted }: Case): readonly string[] {
  const article = read(text)
  const steps: readonly Step[] = article.exercises.flatMap((exercise) => exercise.steps)
  const told: string[] = []
  const compare = (what: string, got: unknown, want: unknown) => {
    if (JSON.stringify(got ?? null) !== JSON.stringify(want ?? null))
      told.push(`${what}: ${JSON.stringify(got)} is not ${JSON.stringify(want)}`)
  }
  if (wanted.count !== undefined) compare('exercises', article.exercises.length, wanted.count)
  for (const [index, want] of (wanted.exercises ?? []).entries()) {
    const got = article.exercises[index]
    if (!got) return [`there is no exercise ${index + 1}`]
    for (const [slot, value] of Object.entries(want.dose ?? {})) {
      const given = doseOf(got)[slot] as Readonly<Record<string, unknown>> | string | null
      const same = value !== null && typeof value === 'object' && given !== null && typeof given === 'object'
      compare(
        slot,
        same ? Object.fromEntries(Object.keys(value).map((key) => [key, given[key]])) : given,
        value,
      )
    }
    if (want.position !== undefined) compare('position', got.position, want.position)
    if (want.props) compare('props', [...got.props].sort(), [...want.props].sort())
  }
  for (const want of wanted.steps?.includes ?? []) {
    const got = steps.find((step) => step.text === want['text'])
    if (!got) told.push(`no step reads ${JSON.stringify(want['text'])}`)
    else for (const [field, value] of Object.entries(want)) compare(field, got[field as keyof Step], value)
  }
  const texts = steps.map((step) => step.text)
  let from = 0
  for (const want of wanted.steps?.texts ?? []) {
    const at = texts.indexOf(want, from)
    if (at < 0) told.push(`no step reads ${JSON.stringify(want)} in its place: ${JSON.stringify(texts)}`)
    else from = at + 1
  }
  return told
}

const met = cases.filter(({ id }) => known[id] === undefined)
const notYet = cases.filter(({ id }) => known[id] !== undefined)

test('there are enough cases, each with its own id', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150)
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
})

test.each(met.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(differences(one), one.text).toEqual([])
})

// A case that we do not meet is named with its reason; once it is met, its name must go.
test.each(notYet.map((one) => [one.id, one] as const))('%s is not met yet', (_, one) => {
  expect(differences(one), one.text).not.toEqual([])
})
