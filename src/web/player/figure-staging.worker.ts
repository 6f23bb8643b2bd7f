/** Finds a session's poses, away from the page and from what draws them: it takes far longer than a frame. */
import type { StagingRequest } from './figure-messages.ts'
import { sendStaging } from './figure-staging.ts'

self.addEventListener('message', ({ data }: MessageEvent<StagingRequest>) => {
  void sendStaging(data.session, data.girth, data.to)
})
