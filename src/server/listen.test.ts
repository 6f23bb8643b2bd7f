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
