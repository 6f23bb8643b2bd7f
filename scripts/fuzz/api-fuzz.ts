import type { Log } from '../../src/server/log.ts'
import { browser, furnished, ownerToken } from '../../src/server/suite/test-house.ts'
import type { Store } from '../../src/store/index.ts'
import { anotherVisitor } from '../house/teacher.ts'
import { type Operation, operationsOf, placesOf, withValueAt } from './api-operations.ts'
import { nastyBodies, nastyFiles, nastyHeaders, nastyTexts, nastyValues } from './nasty-values.ts'

/** One request of the fuzzer; `note` says in a few words what is wrong with it. */
type Attempt = {
  readonly operation: Operation
  readonly note: string
  readonly path?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
  readonly raw?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export type FuzzReport = {
  readonly requests: number
  readonly statuses: Readonly<Record<number, number>>
  readonly slowestMilliseconds: number
  readonly slowest: string
  /** Each a sentence: a 500, a hang, an answer that is no problem document, a fault that was logged. */
  readonly faults: readonly string[]
}

const hangMilliseconds = 20_000 // of a busy machine; nothing here should take a tenth of it
const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60) ?? 'nothing'

/** Every field of every operation, each with every nasty value, once. */
export function* everyField(operations: readonly Operation[]): Generator<Attempt> {
  for (const operation of operations) {
    for (const name of operation.pathNames)
      for (const text of nastyTexts)
        yield { operation, note: `path ${name} ${shown(text)}`, path: { [name]: text } }
    for (const name of operation.queryNames)
      for (const text of nastyTexts)
        yield { operation, note: `query ${name} ${shown(text)}`, query: `${name}=${encoded(text)}` }
    for (const headers of nastyHeaders) yield { operation, note: `header ${shown(headers)}`, headers }
    if (operation.body === undefined) continue
    for (const type of operation.fileTypes)
      for (const raw of [...nastyFiles, ...nastyBodies])
        yield {
          operation,
          note: `${type} ${shown(String(raw))}`,
          raw,
          headers: { 'Content-Type': type },
        }
    for (const raw of nastyBodies) yield { operation, note: `body ${shown(String(raw))}`, raw }
    for (const place of placesOf(operation.body)) {
      for (const value of [undefined, ...nastyValues]) {
        const body = withValueAt(operation.body, place, value)
        yield { operation, note: `${place.join('.') || 'body'} ${shown(value)}`, body: body ?? null }
      }
    }
    yield { operation, note: 'a field too many', body: { ...(operation.body as object), more: 1 } }
  }
}

/** Several things wrong at once, by chance, for ever. */
export function* byChance(operations: readonly Operation[], random: () => number): Generator<Attempt> {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  while (true) {
    const operation = pick(operations)
    let { body } = operation
    const notes: string[] = []
    for (let turn = Math.floor(random() * 3); turn >= 0 && body !== undefined; turn--) {
      const place = pick(placesOf(body))
      const value = pick([undefined, ...nastyValues])
      body = withValueAt(body, place, value) ?? null
      notes.push(`${place.join('.')} ${shown(value)}`)
    }
    const path =
      random() < 0.3 && operation.pathNames.length > 0
        ? { [pick(operation.pathNames)]: pick(nastyTexts) }
        : {}
    const query =
      random() < 0.3 ? `${pick(['limit', 'after', 'version', 'x'])}=${encoded(pick(nastyTexts))}` : ''
    const headers = random() < 0.2 ? pick(nastyHeaders) : {}
    const isFile = operation.fileTypes.length > 0
    const raw = isFile ? { raw: pick(nastyFiles) } : random() < 0.1 ? { raw: pick(nastyBodies) } : {}
    const type = isFile ? { 'Content-Type': pick(operation.fileTypes) } : {}
    yield {
      operation,
      note: [...notes, shown(path), query.slice(0, 60), shown(headers)].join(', '),
      path,
      query,
      body,
      headers: { ...type, ...headers },
      ...raw,
    }
  }
}

const encoded = (text: string) => {
  try {
    return encodeURIComponent(text.slice(0, 3000)) || '%20'
  } catch {
    return '%ED%A0%80' // half a character: no address can hold it otherwise
  }
}

/** Sends attempts to a house over an open store, as its signed-in owner, and reports what should not have been. */
export async function fuzzApi(
  store: Store,
  attemptsOf: (operations: readonly Operation[]) => Iterable<Attempt>,
  limit = Number.POSITIVE_INFINITY,
): Promise<FuzzReport> {
  const faults: string[] = []
  let current = ''
  const log: Log = (event, facts = {}) => {
    if (event === 'error') faults.push(`${current}: ${JSON.stringify(facts)}`)
  }
  const slug = `fuzz-${Math.random().toString(36).slice(2)}`
  const { app, house, publication } = await furnished(store, slug, { trustProxy: true, log })
  const document = await (await app.request('/api/v1/openapi.json')).json()
  // Signing out comes last: what follows it would only see the door.
  const operations = [...operationsOf(document)].sort(
    (a, b) => Number(a.id === 'signOut') - Number(b.id === 'signOut'),
  )
  const usual: Record<string, string> = {
    publication: publication.slug,
    slug: 'fold',
    key: 'af63dc4c8601ec8c',
    id: '5c1f3d7e-1d52-4c6f-9d0e-2a8f5a1b9c3d',
  }
  let owner = browser(app)
  const comeIn = async () => {
    owner = browser(app)
    const body = { publication: slug, token: await ownerToken(house, slug), name: 'Ada' }
    await owner.send('POST', '/api/v1/sign-in/invitation', body, anotherVisitor())
  }
  await comeIn()
  const statuses: Record<number, number> = {}
  let [requests, slowestMilliseconds, slowest] = [0, 0, '']
  for (const attempt of attemptsOf(operations)) {
    if (requests >= limit) break
    requests++
    const { operation, note, path = {}, query = '' } = attempt
    current = `${operation.id}, ${note}`
    const address = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encoded(path[name] ?? usual[name] ?? 'x'),
    )
    const url = `/api/v1${address}${query === '' ? '' : `?${query}`}`
    const [fileType] = operation.fileTypes
    const type = fileType === undefined ? {} : { 'Content-Type': fileType }
    const usualTag = operation.id === 'saveDraft' ? { 'If-None-Match': '*' } : {}
    const headers = { ...anotherVisitor(), ...type, ...usualTag, ...attempt.headers }
    const body = attempt.raw ?? ('body' in attempt ? attempt.body : operation.body)
    const started = performance.now()
    const hung = new Promise<null>((resolve) => setTimeout(() => resolve(null), hangMilliseconds).unref())
    const isBodyless = operation.method === 'GET'
    const answer = await Promise.race([
      owner
        .send(operation.method, url, isBodyless ? undefined : body, headers)
        .catch((error: unknown) => error as Error),
      hung,
    ])
    const took = performance.now() - started
    if (took > slowestMilliseconds) [slowestMilliseconds, slowest] = [took, current]
    if (answer === null) faults.push(`${current}: no answer`)
    else if (answer instanceof Error) {
      // A header that no client may send is refused before it leaves.
      if (!/header|ByteString|invalid/i.test(answer.message)) faults.push(`${current}: ${answer.message}`)
    } else {
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
      if (answer.status >= 500) faults.push(`${current}: ${answer.status}`)
      const told = answer.headers.get('Content-Type') ?? ''
      if (answer.status >= 400 && !told.startsWith('application/problem+json'))
        faults.push(`${current}: ${answer.status} as "${told}"`)
      await answer.arrayBuffer()
      if (
        operation.id === 'signOut' ||
        operation.id === 'acceptInvitation' ||
        operation.id === 'removeAuthor'
      )
        await comeIn()
    }
  }
  return { requests, statuses, slowestMilliseconds, slowest, faults: [...new Set(faults)] }
}
