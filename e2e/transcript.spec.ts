import { readFileSync } from 'node:fs'
import { expect, test } from './base.ts'

type Heard = { readonly seconds: number; readonly what: string }

declare global {
  interface Window {
    __sounded: number[]
  }
}

const article = '/a/hamstrings-and-the-wide-leg-rolldown'

/** What docs/session-transcript.md says is heard, and when; of a tone only that it sounds. */
function written(): readonly Heard[] {
  const rows = readFileSync('docs/session-transcript.md', 'utf8').matchAll(
    /^\| (\d+):(\d+\.\d) \| ([^|]+) \|/gm,
  )
  return [...rows].map(([, minutes, seconds, what = '']) => ({
    seconds: Number(minutes) * 60 + Number(seconds),
    what: what.startsWith('♪') ? '♪' : what,
  }))
}

test('our own article, played whole in a browser, is heard as the documentation tells it, to a tenth of a second', async ({
  session,
}) => {
  const { page, pass } = session
  await page.addInitScript(() => {
    window.__sounded = []
    // A context that sounds nothing and writes down when it was asked to.
    class Recording {
      state = 'running'
      readonly currentTime = 0
      readonly destination = {}
      suspend() {}
      resume() {}
      close() {}
      createBuffer(_channels: number, length: number) {
        return { getChannelData: () => new Float32Array(length) }
      }
      createGain() {
        return { gain: { setTargetAtTime() {} }, connect: (to: unknown) => to }
      }
      createBufferSource() {
        const start = () => void window.__sounded.push(performance.now())
        return { context: this, connect: (to: unknown) => to, addEventListener() {}, start, stop() {} }
      }
    }
    Object.assign(window, { AudioContext: Recording })
  })
  const expected = written()
  expect(expected.length).toBeGreaterThan(50)
  await session.start(article)
  const startedAt = await page.evaluate(() => window.__said[0]?.at ?? 0)
  for (let passed = 0; passed < expected.at(-1)!.seconds + 10; passed += 10) await pass(10)
  await expect(page.getByRole('heading', { name: 'Well done.' })).toBeVisible()

  const { said, sounded } = await page.evaluate(() => ({ said: window.__said, sounded: window.__sounded }))
  const heard = [
    ...said.map(({ at, text }) => ({ at, what: text })),
    ...sounded.map((at) => ({ at, what: '♪' })),
  ].map(({ at, what }) => ({ seconds: (at - startedAt) / 1000, what }))
  const inOrder = (rows: readonly Heard[], voice: boolean) =>
    rows.filter(({ what }) => (what !== '♪') === voice).sort((a, b) => a.seconds - b.seconds)
  for (const voice of [true, false]) {
    const [wanted, got] = [inOrder(expected, voice), inOrder(heard, voice)]
    expect(got.map(({ what }) => what)).toEqual(wanted.map(({ what }) => what))
    // Written to a tenth; a browser tells the time once a frame.
    for (const [index, { seconds, what }] of got.entries())
      expect(Math.abs(seconds - wanted[index]!.seconds), `${what} at ${seconds}`).toBeLessThanOrEqual(0.1)
  }
})
