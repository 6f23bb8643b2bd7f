/** uncoil play: a session in the terminal. The cue, the breath, the time left; one line each where no screen is. */
import { createPlayer, createView, type PlayerView } from '../../player/index.ts'
import { clock } from '../plan-table.ts'
import { parseSessionArgs, sessionFrom } from '../session-options.ts'

const millisecondsPerFrame = 100
const breathWidth = 24

function breathLine(view: PlayerView): string {
  if (!view.breath) return view.holdSecondsLeft === null ? '' : `${Math.ceil(view.holdSecondsLeft)} s`
  const { half, fraction, number, of } = view.breath
  const full = Math.round((half === 'in' ? fraction : 1 - fraction) * breathWidth)
  const count = number === null ? '' : `  breath ${number} of ${of}`
  return `${half === 'in' ? 'in ' : 'out'} ${'●'.repeat(full)}${'·'.repeat(breathWidth - full)}${count}`
}

/** What stands on the screen at one moment, line by line. */
export function frame(view: PlayerView): readonly string[] {
  const where = [
    view.exerciseName ?? '',
    view.round.of > 1 ? `round ${view.round.number} of ${view.round.of}` : '',
    view.side ? `${view.side} side` : '',
    view.repetition ? `${view.repetition.number} of ${view.repetition.of}` : '',
  ].filter((part) => part !== '')
  return [
    where.join(' · '),
    '',
    `  ${view.cue}`,
    '',
    `  ${breathLine(view)}`,
    '',
    view.nextCue === null ? '' : `next: ${view.nextCue}`,
    `${clock(view.secondsLeft)} left${view.status === 'paused' ? ' · paused' : ''}`,
    view.choice ? '[y] yes   [n] no' : '[space] pause   [← →] back, on   [h] that hurts   [q] stop',
  ]
}

export async function run(args: readonly string[]): Promise<number> {
  const { files, given } = parseSessionArgs(args, {})
  const planned = await sessionFrom('play', files, given)
  if (typeof planned === 'number') return planned
  const { session } = planned
  const { stdin, stdout } = process
  const onScreen = stdout.isTTY === true
  const began = performance.now()
  const now = () => performance.now() - began
  const time = (milliseconds: number) => clock(milliseconds / 1000)
  const view = createView(session)

  return new Promise((resolve) => {
    let drawn = 0
    const player = createPlayer(session, {
      listen: (event) => {
        if (event.kind === 'say' && !onScreen) stdout.write(`${time(event.milliseconds)}  ${event.text}\n`)
        if (event.kind === 'hurts')
          say('Stop there. Come out slowly, the way you went in. Space goes on, q ends.')
        if (event.kind === 'status' && event.status === 'ended') finish(event.why === 'finished' ? 0 : 130)
      },
    })
    const say = (words: string) => stdout.write(onScreen ? `\n${words}\n` : `${words}\n`)
    const draw = () => {
      if (!onScreen) return
      const lines = frame(view(player.state()))
      const up = drawn > 0 ? `\x1b[${drawn}A` : ''
      stdout.write(`${up}\x1b[0J${lines.map((line) => line.slice(0, stdout.columns || 80)).join('\n')}\n`)
      drawn = lines.length
    }
    const timer = setInterval(() => {
      player.tick(now())
      draw()
    }, millisecondsPerFrame)

    let finished = false
    function finish(code: number): void {
      if (finished) return
      finished = true
      clearInterval(timer)
      process.off('SIGINT', stop)
      if (stdin.isTTY) stdin.setRawMode(false)
      stdin.pause()
      if (onScreen) stdout.write('\x1b[?25h')
      resolve(code)
    }
    const stop = () => player.stop(now())
    process.on('SIGINT', stop)

    if (stdin.isTTY) {
      stdin.setRawMode(true)
      stdin.resume()
      stdin.setEncoding('utf8')
      stdin.on('data', (key: string) => {
        if (key === 'q' || key === '\x03') stop()
        else if (key === ' ' || key === 'y') player.touch(now())
        else if (key === 'n') player.choose(1, now())
        else if (key === 'r') player.repeat(now())
        else if (key === 'h') player.hurts(now())
        else if (key === '\x1b[D') player.back(now())
        else if (key === '\x1b[C') player.skip(now())
        draw()
      })
    }
    if (onScreen) stdout.write('\x1b[?25l')
    player.start(now())
  })
}
