/**
 * Mixed traffic at rising rates, open loop, on loopback; then slow clients beside it; then a stop in the middle.
 * usage: npm run load -- [--rates 20,50,100] [--seconds 10] [--database server|embedded|pglite] [--program PATH]
 *        [--soak MINUTES --soak-rate 20]  the house's memory after every minute of steady traffic
 */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { memoryOf, startChildHouse } from './house/child-house.ts'
import { type GroundName, groundOn } from './house/grounds.ts'
import { comeIn, foldingWords, publishWords, teacherAt } from './house/teacher.ts'
import { ordinaryMixture } from './load/mixture.ts'
import { openLoop, percentilesOf, percents } from './load/open-loop.ts'
import { soak } from './load/soak.ts'
import { randomFrom } from './mutate-text.ts'

const { values } = parseArgs({
  options: {
    rates: { type: 'string', default: '20,50,100,200' },
    seconds: { type: 'string', default: '10' },
    database: { type: 'string', default: 'server' },
    program: { type: 'string' },
    soak: { type: 'string', default: '0' },
    'soak-rate': { type: 'string', default: '20' },
  },
})
const seconds = Number(values.seconds)
const { ground, remove } = await groundOn(values.database as GroundName)
const house = await startChildHouse(ground, values.program)
const megabytes = () => Math.round((memoryOf(house.pid) ?? 0) / 1e6)
const busy = () => `load of this machine ${loadavg()[0]?.toFixed(1)}`
const ms = (each: readonly number[]) => each.map((one) => one.toFixed(0).padStart(6)).join(' ')

try {
  const cookie = await comeIn(house.address, house.ownerLink ?? '')
  await publishWords(teacherAt(house.address, cookie), 'fold', randomUUID(), foldingWords)
  const mixture = ordinaryMixture(cookie, 'fold')
  const random = randomFrom(1)
  console.log(
    `${values.database}, ${megabytes()} MB at rest; ${busy()}; milliseconds at percentiles ${percents.join(', ')}`,
  )
  await openLoop(house.address, mixture, 10, 3, random) // warm
  let usual = 0
  for (const rate of (values.rates ?? '').split(',').map(Number)) {
    const report = await openLoop(house.address, mixture, rate, seconds, random)
    usual ||= rate
    console.log(
      `${String(rate).padStart(5)} a second: ${JSON.stringify(report.statuses)}, ${megabytes()} MB, ${busy()}`,
    )
    for (const [name, each] of Object.entries(report.percentiles))
      console.log(`  ${name.padEnd(13)}${ms(each)}`)
    for (const reason of new Set(report.failures.map((one) => `${one.name}: ${one.reason}`)))
      console.log(`  failed: ${reason}`)
  }

  const minutes = Number(values.soak)
  if (minutes > 0) await soak(house.address, mixture, Number(values['soak-rate']), minutes, random)

  // Clients that begin a request and never end it.
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(Number(new URL(house.address).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      'POST /api/v1/publications/test/articles/fold/check-ins HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{',
    )
    return socket
  })
  const beside = await openLoop(house.address, mixture, usual, seconds, random)
  console.log(
    `beside 200 clients that never finish, ${usual} a second: ${JSON.stringify(beside.statuses)}\n  all          ${ms(beside.percentiles['all'] ?? [])}`,
  )
  for (const socket of slow) socket.destroy()

  // Asked to stop while requests are under way: each of them is answered, later ones are refused at once.
  const under = Array.from({ length: 40 }, async () => {
    const began = performance.now()
    const answer = await fetch(`${house.address}/p/test/fold`, {
      headers: { 'X-Forwarded-For': `10.9.9.${Math.floor(random() * 250)}` },
    })
    await answer.arrayBuffer()
    return performance.now() - began
  })
  await new Promise((resolve) => setTimeout(resolve, 60))
  const stopping = house.stop()
  const ended = await Promise.allSettled(under)
  const code = await stopping
  const cut = ended.flatMap((one) =>
    one.status === 'rejected' ? [String(one.reason?.cause ?? one.reason)] : [],
  )
  for (const reason of new Set(cut)) console.log(`  cut: ${reason}`)
  const answered = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  console.log(
    `stopped in the middle: ${answered.length} of ${ended.length} under way answered, exit code ${code}\n  all          ${ms(percentilesOf(answered))}`,
  )
} finally {
  await house.stop()
  await remove()
}
