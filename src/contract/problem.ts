import * as z from 'zod/mini'

/** What is wrong with one field of what was sent. `code` is for programs; the words for people are ours, not zod's. */
export const fieldProblem = z.object({ field: z.string(), code: z.string() })

/** An error as RFC 9457 has it (application/problem+json). */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  fields: z.optional(z.array(fieldProblem)),
})
export type Problem = z.infer<typeof problem>
