import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

test('flags win over the environment, which wins over what is usual', () => {
  expect(readConfig({}, {}).port).toBe(4747)
  expect(readConfig({}, { PORT: '80' }).port).toBe(80)
  expect(readConfig({ port: '81' }, { PORT: '80' }).port).toBe(81)
  expect(readConfig({ origin: 'https://moves.example.org/' }, {}).origin).toBe('https://moves.example.org')
  expect(readConfig({}, { DATABASE_URL: '' }).databaseUrl).toBeUndefined()
})

test.each([
  [{ port: '99999' }, {}],
  [{ port: 'http' }, {}],
  [{ port: ' ' }, {}],
  [{ origin: 'moves.example.org' }, {}],
  [{ origin: 'https://example.org/path' }, {}],
  [{ embedded: 'sqlite' }, {}],
  [{}, { DATABASE_CONNECTIONS: '0' }],
  [{ log: 'loud' }, {}],
])('what can not be used is refused with a reason: %j %j', (values, environment) => {
  expect(() => readConfig(values, environment)).toThrow(ConfigError)
})
