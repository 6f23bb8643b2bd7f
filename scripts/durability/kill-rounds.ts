import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Ground, startChildHouse } from '../house/child-house.ts'
import {
  anotherVisitor,
  comeIn,
  foldingWords,
  publishWords,
  type SentCheckIn,
  someCheckIn,
  teacherAt,
} from '../house/teacher.ts'
import { type Kept, readKept } from './read-kept.ts'

/** What was told as kept while the house was killed again and again, and what was found afterwards. */
export type KillReport = {
  readonly kills: number
  readonly acknowledged: number
  /** Sent a second time after the kill, since no answer had come to the first. */
  readonly sentAgain: number
  /** Of those, already kept the first time: the answer was lost, not the write. */
  readonly keptWithoutAnswer: number
  readonly versions: number
  readonly restartMilliseconds: readonly number[]
  /** Each a sentence; empty when every acknowledged write is there once. */
  readonly faults: readonly string[]
}

const slug = 'fold'
const writersAtOnce = 6

async function send(address: string, checkIn: SentCheckIn): Promise<boolean> {
  const answer = await fetch(`${address}/api/v1/publications/test/articles/${slug}/check-ins`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...anotherVisitor() },
    body: JSON.stringify(checkIn),
  })
  const body = (await answer.json()) as { counted?: boolean }
  if (answer.status !== 200)
    throw new Error(`A check-in was refused: ${answer.status} ${JSON.stringify(body)}`)
  return body.counted === true
}

/**
 * Starts a house, lets readers send check-ins and a teacher publish all at once, kills it with SIGKILL somewhere in
 * the middle, starts it again, sends again what had no answer; so many times. Then counts.
 */
export async function killRounds(
  ground: Ground,
  times: number,
  random: () => number,
  tell: (line: string) => void = () => {},
  program?: string,
): Promise<KillReport> {
  const acknowledged = new Map<string, SentCheckIn>()
  const published: { version: number; text: string }[] = []
  const faults: string[] = []
  const restartMilliseconds: number[] = []
  const draftId = randomUUID()
  let house = await startChildHouse(ground, program)
  const cookie = await comeIn(house.address, house.ownerLink ?? '')
  let text = foldingWords
  await publishWords(teacherAt(house.address, cookie), slug, draftId, text)
  published.push({ version: 1, text })
  let sentAgain = 0
  let keptWithoutAnswer = 0

  for (let round = 1; round <= times; round++) {
    const unanswered: SentCheckIn[] = []
    let killed = false
    const { address } = house
    const teacher = teacherAt(address, cookie)
    const write = async (writer: number) => {
      while (!killed) {
        const checkIn = someCheckIn(acknowledged.size % 5 === 0 ? `Line ${round} of ${writer}` : null)
        try {
          await send(address, checkIn)
          acknowledged.set(checkIn.id, checkIn)
        } catch (error) {
          if (!killed) faults.push(`round ${round}, before the kill: ${error}`)
          unanswered.push(checkIn)
        }
      }
    }
    const publishing = async () => {
      for (let turn = 0; !killed; turn++) {
        text = `${foldingWords} Rest for ${round * 1000 + turn} breaths.`
        try {
          const { version } = await publishWords(teacher, slug, draftId, text)
          published.push({ version, text })
        } catch (error) {
          if (!killed) faults.push(`round ${round}, before the kill: ${error}`)
        }
      }
    }
    const busy = [publishing(), ...Array.from({ length: writersAtOnce }, (_, writer) => write(writer))]
    await wait(150 + random() * 1200)
    killed = true // from here on a failing request is the kill's doing
    await house.kill()
    await Promise.all(busy)
    const started = performance.now()
    house = await startChildHouse(ground, program)
    restartMilliseconds.push(performance.now() - started)
    for (const checkIn of unanswered) {
      sentAgain++
      if (!(await send(house.address, checkIn))) keptWithoutAnswer++
      acknowledged.set(checkIn.id, checkIn)
    }
    // Publishing the same words again gives the same version, whether or not the first time came through.
    const { version } = await publishWords(teacherAt(house.address, cookie), slug, draftId, text)
    published.push({ version, text })
    tell(`${round} kills, ${acknowledged.size} check-ins, version ${version}, ${faults.length} faults`)
  }
  const code = await house.stop()
  if (code !== 0) faults.push(`the last house ended with ${code}`)
  const kept = await readKept(ground, slug)
  faults.push(...compare(acknowledged, published, kept))
  const versions = kept.versions.length
  return {
    kills: times,
    acknowledged: acknowledged.size,
    sentAgain,
    keptWithoutAnswer,
    versions,
    restartMilliseconds,
    faults,
  }
}

function compare(
  acknowledged: ReadonlyMap<string, SentCheckIn>,
  published: readonly { version: number; text: string }[],
  kept: Kept,
): string[] {
  const faults: string[] = []
  const rows = new Set(kept.checkIns)
  const lost = [...acknowledged.keys()].filter((id) => !rows.has(id))
  if (lost.length > 0) faults.push(`${lost.length} acknowledged check-ins are gone`)
  if (kept.checkIns.length !== acknowledged.size)
    faults.push(`${kept.checkIns.length} rows for ${acknowledged.size} check-ins`)
  if (kept.summed !== acknowledged.size) faults.push(`the sums count ${kept.summed} of ${acknowledged.size}`)
  const lines = [...acknowledged.values()].filter(({ words }) => words !== null).length
  if (kept.messages !== lines) faults.push(`${kept.messages} messages for ${lines} lines sent`)
  for (const { version, text } of published) {
    const found = kept.versions.find((each) => each.version === version)
    if (found?.text !== text) faults.push(`version ${version} does not have the words that were published`)
  }
  const twice = kept.versions.length - new Set(kept.versions.map(({ text }) => text)).size
  if (twice > 0) faults.push(`${twice} versions were published twice`)
  return faults
}
