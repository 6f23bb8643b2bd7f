/** One operation of the OpenAPI document, as far as a fuzzer has to know it. */
export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly pathNames: readonly string[]
  readonly queryNames: readonly string[]
  /** A body that would be taken; undefined where none is asked for. */
  readonly body: unknown
  /** The kinds of file it takes, where its body is one and no JSON. */
  readonly fileTypes: readonly string[]
}

type Schema = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly format?: string
  readonly minimum?: number
  readonly pattern?: string
}

type Told = {
  readonly operationId: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { schema?: Schema; examples?: Readonly<Record<string, { value: unknown }>> }>
    >
  }
}

/** Any value of a schema's kind: not always a good one, but the right shape to bend. */
function shapedBy(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf?.[0]) return shapedBy(schema.anyOf[0])
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, one]) => [name, shapedBy(one)]),
    )
  if (schema.type === 'array') return schema.items ? [shapedBy(schema.items)] : []
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'boolean') return true
  if (schema.type === 'null') return null
  return schema.format === 'uuid' ? '5c1f3d7e-1d52-4c6f-9d0e-2a8f5a1b9c3d' : 'words'
}

/** The example, and what it leaves out of its schema: a field that nobody sends would never be tried. */
function wholeBody(schema: Schema, example: unknown): unknown {
  const shape = shapedBy(schema)
  const areFields = typeof example === 'object' && typeof shape === 'object' && !Array.isArray(shape)
  return areFields ? { ...shape, ...example } : (example ?? shape)
}

/** Reads the operations out of the document that a running house serves. */
export function operationsOf(document: unknown): readonly Operation[] {
  const { paths } = document as { paths: Readonly<Record<string, Readonly<Record<string, Told>>>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => {
      const json = told.requestBody?.content['application/json']
      const example = Object.values(json?.examples ?? {})[0]?.value
      const fileTypes = json ? [] : Object.keys(told.requestBody?.content ?? {})
      const body = json ? wholeBody(json.schema ?? {}, example) : fileTypes.length > 0 ? 'bytes' : undefined
      const named = (where: string) =>
        told.parameters.filter((parameter) => parameter.in === where).map(({ name }) => name)
      return {
        id: told.operationId,
        method: method.toUpperCase(),
        path,
        pathNames: named('path'),
        queryNames: named('query'),
        body,
        fileTypes,
      }
    }),
  )
}

type Place = readonly (string | number)[]

/** Every place in a body, the whole of it included. */
export function placesOf(body: unknown, at: Place = []): readonly Place[] {
  if (typeof body !== 'object' || body === null) return [at]
  return [at, ...Object.entries(body).flatMap(([key, inner]) => placesOf(inner, [...at, key]))]
}

/** The body with one place changed; undefined takes the field away. */
export function withValueAt(body: unknown, place: Place, value: unknown): unknown {
  const [key, ...rest] = place
  if (key === undefined) return value
  const copy = (Array.isArray(body) ? [...body] : { ...(body as object) }) as Record<string | number, unknown>
  const inner = withValueAt(copy[key], rest, value)
  if (inner === undefined) delete copy[key]
  else copy[key] = inner
  return copy
}
