import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'

const app = new Hono()
app.get('/slow', async (context) => {
  await wait(400)
  return context.text('done')
})
// Works in pieces that are each shorter than what a stop takes for "behind the clock", as PGlite does.
app.get('/busy', async (context) => {
  for (let piece = 0; piece < 2; piece++) {
    await wait(0)
    const end = performance.now() + 20
    while (performance.now() < end);
  }
  return context.text('done')
})
const start = () => listen(app, { port: 0, host: '127.0.0.1' })

test('a stop lets every request that was sent have its answer, also one that was not yet read', async () => {
  const { port, close } = await start()
  const asked = Array.from({ length: 30 }, () =>
    fetch(`http://127.0.0.1:${port}/slow`).then((answer) => answer.text()),
  )
  await close() // in the same turn: the server has not seen any of them
  expect(await Promise.all(asked)).toEqual(Array(30).fill('done'))
  await expect(fetch(`http://127.0.0.1:${port}/slow`)).rejects.toThrow()
})

test('a stop waits for those who stand before the door while the house is busy with others', async () => {
  const { port, close } = await start()
  const asked = Array.from({ length: 40 }, () =>
    fetch(`http://127.0.0.1:${port}/busy`).then((answer) => answer.text()),
  )
  await Promise.race(asked) // Node lets in one connection in a turn of its loop: most are still waiting
  await close()
  expect(await Promise.all(asked)).toEqual(Array(40).fill('done'))
})

test('a client that never finishes does not keep the house from stopping', async () => {
  const { port, close } = await start()
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write('POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{')
  await wait(100)
  const begun = performance.now()
  await close(800)
  expect(performance.now() - begun).toBeLessThan(20_000)
  socket.destroy()
})
