import { expect, test } from 'vitest'
import { furnished } from '../src/server/suite/test-house.ts'
import { serverHome } from '../src/store/suite/homes.ts'
import { useStore } from '../src/store/suite/use-store.ts'
import { byChance, everyField, fuzzApi } from './fuzz/api-fuzz.ts'
import { operationsOf, placesOf } from './fuzz/api-operations.ts'
import { randomFrom } from './mutate-text.ts'

const store = useStore(serverHome)

const slowest = 240_000
const oneIn = 6 // all of them, and many more by chance: `npm run fuzz:api`

type Described = {
  readonly anyOf?: readonly Described[]
  readonly items?: Described
  readonly properties?: Readonly<Record<string, Described>>
}

/** Every field that a schema describes, by its way from the outside: `answers/0/score`. */
function fieldsOf({ anyOf, items, properties }: Described, way = ''): readonly string[] {
  return [
    way,
    ...(anyOf ?? []).flatMap((one) => fieldsOf(one, way)),
    ...(items ? fieldsOf(items, `${way}/0`) : []),
    ...Object.entries(properties ?? {}).flatMap(([name, one]) => fieldsOf(one, `${way}/${name}`)),
  ]
}

test('every field that the document describes is one that is tried', async () => {
  const { app } = await furnished(store(), 'described')
  const document = await (await app.request('/api/v1/openapi.json')).json()
  const operations = operationsOf(document)
  const untried = operations.flatMap(({ id, path, method, body }) => {
    const { content = {} } = document.paths[path][method.toLowerCase()].requestBody ?? {}
    const tried = new Set(placesOf(body).map((place) => ['', ...place].join('/')))
    const fields = fieldsOf(content['application/json']?.schema ?? {})
    return fields.filter((field) => !tried.has(field)).map((field) => `${id}${field}`)
  })
  expect(untried).toEqual([])
  expect(operations.filter(({ fileTypes }) => fileTypes.length > 0).map(({ id }) => id)).toEqual([
    'recordCue',
    'readImport',
  ])
})

test(
  'no field of the API can be filled so that the server fails or hangs',
  async () => {
    const report = await fuzzApi(store(), function* (operations) {
      let number = 0
      for (const attempt of everyField(operations)) if (number++ % oneIn === 0) yield attempt
    })
    expect(report.faults).toEqual([])
    expect(report.requests).toBeGreaterThan(500)
    expect(report.statuses[422]).toBeGreaterThan(100)
    expect(report.statuses[200]).toBeGreaterThan(20)
  },
  slowest,
)

test(
  'nor by several wrong things at once',
  async () => {
    const random = randomFrom(11)
    const report = await fuzzApi(store(), (operations) => byChance(operations, random), 250)
    expect(report.faults).toEqual([])
    expect(report.requests).toBe(250)
  },
  slowest,
)
