import { describe } from 'vitest'
import { pgliteHome } from './suite/homes.ts'
import { storeSuite } from './suite/index.ts'

describe('PGlite, in the process', () => storeSuite(pgliteHome))
