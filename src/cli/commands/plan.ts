/** uncoil plan: the session a text becomes, beat by beat, as a table or as JSON. */
import { planTable } from '../plan-table.ts'
import { parseSessionArgs, sessionFrom } from '../session-options.ts'

export async function run(args: readonly string[]): Promise<number> {
  const { files, given } = parseSessionArgs(args, { json: { type: 'boolean' } })
  const planned = await sessionFrom('plan', files, given)
  if (typeof planned === 'number') return planned
  console.log(given['json'] === true ? JSON.stringify(planned.session) : planTable(planned.session))
  return 0
}
