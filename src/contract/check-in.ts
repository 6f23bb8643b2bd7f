import * as z from 'zod/mini'
import { day, line, pageOf, painRating, place, slug, uuid, version } from './parts.ts'

/** What a reader may send after a session. Exactly this is shown to her before it leaves. */
export const checkIn = z.strictObject({
  /** Made on her device: sent twice, it counts once. */
  id: uuid,
  /** The version of the words that she followed. */
  version,
  /** Which exercise of the article, from 0. */
  exercise: z.nullable(place),
  feeling: z.enum(['better', 'same', 'worse']),
  painBefore: z.nullable(painRating),
  painAfter: z.nullable(painRating),
  /** The step (from 0) that was hard. */
  hardStep: z.nullable(place),
  /** The last step she did, when she stopped before the end. */
  stoppedStep: z.nullable(place),
  /** A line to the teacher. It is kept apart from the answers above. */
  words: z.nullable(line(500)),
})
export type CheckIn = z.infer<typeof checkIn>
export const received = z.object({ id: uuid, counted: z.boolean() })

/** One person's own result for pooling: the estimate and its error in points of pain, never her diary. */
export const personSummary = z.strictObject({
  design: z.enum(['randomised', 'before-after']),
  estimate: z.number().check(z.minimum(-10), z.maximum(10)),
  standardError: z.number().check(z.gt(0), z.lt(100)),
  ratings: z.int().check(z.minimum(1), z.maximum(5000)),
})

const count = z.int()
/** Below ten people everything but `people: null` is left out. */
export const howItWent = z.object({
  /** Null below ten: then nothing else is told either. */
  people: z.nullable(count),
  feelings: z.nullable(z.object({ better: count, same: count, worse: count })),
  /** Mean change of pain from before to after a session, with its 95% interval. A change, not an effect. */
  change: z.nullable(z.object({ pairs: count, mean: z.number(), from: z.number(), to: z.number() })),
})

export const inbox = z.object({
  slug,
  version,
  all: howItWent,
  /** By week (its Monday), newest first; weeks with fewer than ten people are not listed. */
  weeks: z.array(z.object({ week: day, people: count, better: count, same: count, worse: count })),
  /** Steps that ten or more people found hard or stopped at. */
  steps: z.array(
    z.object({ exercise: place, step: place, hard: z.nullable(count), stopped: z.nullable(count) }),
  ),
  /** The pooled result of people's own randomised trials; null below ten. */
  pooled: z.nullable(
    z.object({
      people: count,
      standing: z.enum(['early', 'settled']),
      mean: z.number(),
      from: z.number(),
      to: z.number(),
      nextReaderFrom: z.number(),
      nextReaderTo: z.number(),
    }),
  ),
})
export type Inbox = z.infer<typeof inbox>

export const message = z.object({ id: uuid, slug, version, words: z.string(), receivedOn: day })
export const messagePage = pageOf(message)
