import { expect, test } from 'vitest'
import { keepMessage } from '../../store/index.ts'
import { serverHome } from '../../store/suite/homes.ts'
import { useStore } from '../../store/suite/use-store.ts'
import { browser, furnished, ownerToken } from '../suite/test-house.ts'
import { openApiDocument } from './openapi.ts'
import type { Example, Route } from './route.ts'
import { routes } from './routes/index.ts'

const store = useStore(serverHome)

const message = '8f4a2a52-6c1d-4b1c-9b53-0c8f7b1f5a10'

async function worldOfExamples() {
  const { app, house, owner, reader, publication, articleId } = await furnished(store(), 'backs')
  await keepMessage(store().write, publication.id, {
    id: message,
    articleId,
    version: 1,
    words: 'Hello',
    receivedOn: '2026-11-22',
  })
  const me = (await (await owner.send('GET', '/api/v1/me')).json()) as { id: string }
  const names: Record<string, string> = {
    publication: 'backs',
    slug: 'fold',
    cueKey: 'af63dc4c8601ec8c',
    message,
    token: await ownerToken(house, 'backs'),
    owner: me.id,
  }
  const fill = <Value>(value: Value): Value =>
    value === undefined
      ? value
      : JSON.parse(JSON.stringify(value).replace(/\{(\w+)\}/g, (whole, name) => names[name] ?? whole))
  return { app, owner, reader, fill }
}

// A recording has to be there before it is fetched, and the last owner alone before she can't be removed.
const first = ['recordCue', 'removeAuthor']
const order = [...routes].sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)))
const sent = order.flatMap((route) => route.examples.map((example, index) => ({ route, example, index })))

test('every example of the document is answered as it says', async () => {
  const { app, owner, reader, fill } = await worldOfExamples()
  const send = async (route: Route, example: Example) => {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name) => fill(example.path ?? {})[name] ?? 'missing')
    const query = new URLSearchParams(example.query).toString()
    const guest = browser(app)
    const sender = route.who === 'anyone' ? (route.kind === 'sign-in' ? guest : reader) : owner
    const address = `/api/v1${path}${query === '' ? '' : `?${query}`}`
    const method = route.method.toUpperCase()
    return sender.send(method, address, fill(example.body), { ...example.headers })
  }
  const wrong: string[] = []
  for (const { route, example, index } of sent) {
    const answer = await send(route, example)
    const name = `${route.id} ${index + 1}`
    const text = await answer.text()
    if (answer.status !== example.answers) {
      wrong.push(`${name}: ${answer.status} in place of ${example.answers}: ${text}`)
      continue
    }
    const told = route.answers[answer.status]
    if (told?.schema) {
      const result = told.schema.safeParse(JSON.parse(text))
      if (!result.success) wrong.push(`${name}: ${JSON.stringify(result.error.issues)}`)
    }
    if (answer.status >= 400) {
      expect(answer.headers.get('Content-Type'), name).toContain('application/problem+json')
      const problem = JSON.parse(text) as { status: number; type: string }
      expect(problem.status, name).toBe(answer.status)
      const code = problem.type.replace('/problems/', '')
      if (!route.refuses?.some((each) => each === code)) wrong.push(`${name}: ${code} is not in the document`)
    }
  }
  expect(wrong).toEqual([])
  expect(sent.length).toBeGreaterThan(45)
})

test('every route has an example that succeeds, but for those that a real device has to answer', () => {
  const without = routes.filter(
    ({ examples, answers }) => !examples.some((example) => String(example.answers) in answers),
  )
  expect(without.map(({ id }) => id)).toEqual([
    'removeAuthor',
    'signOut',
    'signInByPasskey',
    'makePasskey',
    'deleteCue',
  ])
})

test('the document has each operation once, with a name of its own', async () => {
  const { app } = await furnished(store(), 'hips')
  const document = (await (await app.request('/api/v1/openapi.json')).json()) as ReturnType<
    typeof openApiDocument
  > & {
    openapi: string
    paths: Record<string, Record<string, { operationId: string }>>
  }
  expect(document.openapi).toBe('3.1.0')
  const names = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((each) => each.operationId),
  )
  expect(new Set(names).size).toBe(routes.length)
  expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument(routes, '0.0.0'))))
})

test('nobody gets in without a sign-in, to another’s publication, or from another site', async () => {
  const { app, owner } = await furnished(store(), 'ours')
  await furnished(store(), 'theirs')
  for (const route of routes.filter(({ who }) => who !== 'anyone')) {
    const path = `/api/v1${route.path.replace('{publication}', 'theirs').replace(/\{\w+\}/g, message)}`
    const method = route.method.toUpperCase()
    const guest = await browser(app).send(method, path)
    expect(guest.status, `${route.id} as a guest`).toBe(401)
    if (route.path.includes('{publication}')) {
      expect((await owner.send(method, path)).status, `${route.id} as a stranger`).toBe(401)
    }
    if (method !== 'GET') {
      const foreign = await owner.send(method, path, undefined, { Origin: 'https://elsewhere.example' })
      expect(foreign.status, `${route.id} from another site`).toBe(403)
    }
  }
})
