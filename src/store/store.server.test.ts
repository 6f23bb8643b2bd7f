import { describe } from 'vitest'
import { serverHome } from './suite/homes.ts'
import { storeSuite } from './suite/index.ts'

describe('a PostgreSQL server', () => storeSuite(serverHome))
