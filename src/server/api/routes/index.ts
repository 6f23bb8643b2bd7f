/** Every route of API version 1, in the order of the OpenAPI document. */
import type { Route } from '../route.ts'
import { draftRoutes } from './drafts.ts'
import { importRoutes } from './importing.ts'
import { inboxRoutes } from './inbox.ts'
import { passkeyRoutes } from './passkeys.ts'
import { readingRoutes } from './reading.ts'
import { recordingRoutes } from './recordings.ts'
import { sendingRoutes } from './sending.ts'
import { teamRoutes } from './team.ts'

export const routes: readonly Route[] = [
  ...readingRoutes,
  ...sendingRoutes,
  ...teamRoutes,
  ...passkeyRoutes,
  ...draftRoutes,
  ...importRoutes,
  ...recordingRoutes,
  ...inboxRoutes,
]
