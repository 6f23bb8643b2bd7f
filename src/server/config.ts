import { resolve } from 'node:path'
import { slugOf } from './slug.ts'

/** How a server is set up. Flags win over the environment; the table in docs/growing.md tells every name. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly origin: string | null
  readonly trustProxy: boolean
  readonly databaseUrl: string | undefined
  readonly replicaUrl: string | undefined
  readonly connections: number
  readonly dataFolder: string
  readonly embedded: 'server' | 'pglite' | undefined
  readonly publication: string
  readonly log: 'json' | 'off'
  readonly newOwnerLink: boolean
}

/** A setting that can't be used; the message names it and says what it may be. */
export class ConfigError extends Error {}

export const flags = {
  port: { type: 'string' },
  host: { type: 'string' },
  origin: { type: 'string' },
  data: { type: 'string' },
  embedded: { type: 'string' },
  publication: { type: 'string' },
  log: { type: 'string' },
  'trust-proxy': { type: 'boolean' },
  'new-owner-link': { type: 'boolean' },
} as const

type Values = { readonly [Name in keyof typeof flags]?: string | boolean | undefined }

function whole(name: string, text: string, from: number, to: number): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isInteger(value) && value >= from && value <= to) return value
  throw new ConfigError(`${name} is "${text}": it has to be a whole number from ${from} to ${to}.`)
}

function oneOf<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text)
  if (found === undefined)
    throw new ConfigError(`${name} is "${text}": it has to be ${choices.join(' or ')}.`)
  return found
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url.origin
  throw new ConfigError(`The origin is "${text}": it has to look like https://moves.example.org.`)
}

export function readConfig(
  values: Values,
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const text = (flag: keyof Values, variable: string) => {
    const value = values[flag] ?? environment[variable]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const origin = text('origin', 'UNCOIL_ORIGIN')
  const embedded = text('embedded', 'UNCOIL_EMBEDDED')
  return {
    port: whole('The port', text('port', 'PORT') ?? '4747', 0, 65_535),
    host: text('host', 'HOST') ?? '127.0.0.1',
    origin: origin === undefined ? null : originOf(origin),
    trustProxy: values['trust-proxy'] === true || environment['UNCOIL_TRUST_PROXY'] === '1',
    databaseUrl: environment['DATABASE_URL'] || undefined,
    replicaUrl: environment['DATABASE_REPLICA_URL'] || undefined,
    connections: whole('DATABASE_CONNECTIONS', environment['DATABASE_CONNECTIONS'] ?? '10', 1, 200),
    dataFolder: resolve(text('data', 'UNCOIL_DATA') ?? '.uncoil'),
    embedded:
      embedded === undefined
        ? undefined
        : oneOf('The embedded database', embedded, ['server', 'pglite'] as const),
    publication: slugOf(text('publication', 'UNCOIL_PUBLICATION') ?? 'mine'),
    log: oneOf('The log', text('log', 'UNCOIL_LOG') ?? 'off', ['json', 'off'] as const),
    newOwnerLink: values['new-owner-link'] === true,
  }
}
