import * as z from 'zod/mini'
import { problem } from '../../contract/index.ts'
import { Refusal } from './refusal.ts'
import type { Route } from './route.ts'

const jsonSchema = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

function parameters(route: Route): unknown[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const query = route.query ? jsonSchema(route.query, 'input') : undefined
  const inQuery = Object.entries(query?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    schema,
  }))
  return [...inPath, ...inQuery]
}

function requestBody(route: Route): object {
  if (route.bytes) {
    const content = route.bytes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])
    return { requestBody: { required: true, content: Object.fromEntries(content) } }
  }
  if (!route.body) return {}
  const examples = route.examples
    .filter((example) => example.body !== undefined && example.answers < 300)
    .map((example, index) => [`example${index + 1}`, { value: example.body }])
  const content = { schema: jsonSchema(route.body, 'input'), examples: Object.fromEntries(examples) }
  return { requestBody: { required: true, content: { 'application/json': content } } }
}

function responses(route: Route): object {
  const good = Object.entries(route.answers).map(([status, { means, schema }]) => {
    const content = schema
      ? { content: { 'application/json': { schema: jsonSchema(schema, 'output') } } }
      : {}
    return [status, { description: means, ...content }]
  })
  const refusals = new Map<number, string[]>()
  for (const code of [...(route.refuses ?? []), 'away' as const]) {
    const { status, message } = new Refusal(code)
    refusals.set(status, [...(refusals.get(status) ?? []), message])
  }
  const bad = [...refusals].map(([status, titles]) => [
    String(status),
    {
      description: titles.join('; or: '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
  return Object.fromEntries([...good, ...bad])
}

/** The OpenAPI 3.1 document of the routes: made from the validators themselves, so it can't drift from them. */
export function openApiDocument(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    paths[route.path] ??= {}
    const security = route.who === 'anyone' ? [] : [{ signIn: [] }]
    Object.assign(paths[route.path] as object, {
      [route.method]: {
        operationId: route.id,
        summary: route.summary,
        security,
        parameters: parameters(route),
        ...requestBody(route),
        responses: responses(route),
      },
    })
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Uncoil',
      version,
      description: 'Published articles, and how it went for their readers. See docs/api.md.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: {
        signIn: { type: 'apiKey', in: 'cookie', name: '__Host-uncoil', description: 'Set by signing in' },
      },
    },
  }
}
