import { describe, expect, test } from 'vitest'
import { averageBody, type Pose } from '../../body/index.ts'
import { type Box, frameFor } from '../../drawing/index.ts'
import { read } from '../../language/index.ts'
import { planSession, usualChoices } from '../../session/index.ts'
import { viewOf } from './figure-drawing.ts'
import type { Seen, StagedBeat, StagingNews } from './figure-messages.ts'
import { sendStaging } from './figure-staging.ts'

const reaching = `## Side lunge and reach

- Stand with your feet wider than your hips.
- Reach your right arm out to the right.
- Bend your right knee.
- Take 2 breaths.
- Repeat on the other side.
`

/** All that is told of a session's poses, through a real port. */
async function told(text: string): Promise<{ readonly seen: readonly Seen[]; readonly beats: StagedBeat[] }> {
  const session = planSession(read(text).exercises, usualChoices)
  const { port1, port2 } = new MessageChannel()
  const news: StagingNews[] = []
  const all = new Promise<void>((resolve) => {
    port2.addEventListener('message', ({ data }: MessageEvent<StagingNews>) => {
      news.push(data)
      if (news.filter(({ kind }) => kind === 'beat').length === session.beats.length) resolve()
    })
  })
  port2.start()
  await sendStaging(session, 1, port1)
  await all
  port1.close()
  return {
    seen: news.flatMap((one) => (one.kind === 'seen' ? one.exercises : [])),
    beats: news.flatMap((one) => (one.kind === 'beat' ? [one] : [])),
  }
}

/** How far one window reaches past another, drawing units. */
function past([x, y, width, height]: Box, [left, top, wide, high]: Box): number {
  return Math.max(left - x, top - y, x + width - left - wide, y + height - top - high)
}

describe('the window of an exercise', () => {
  test('holds its second side as well as its first', async () => {
    const { seen, beats } = await told(reaching)
    const view = viewOf(seen[0]!, averageBody)
    const frameOf = (poses: readonly Pose[]) => frameFor(poses, view.camera, [], averageBody)
    // the mirrored side does reach past what the first alone would need
    const firstSide = frameOf(seen[0]!.steps)
    expect(Math.max(...beats.map(({ poses }) => past(frameOf(poses.slice(-1)), firstSide)))).toBeGreaterThan(
      20,
    )
    // a breath and the way there go a little beyond the poses at the ends; half of the room left around is room enough
    for (const { poses } of beats) expect(past(frameOf(poses), view.box)).toBeLessThan(16)
  })
})
