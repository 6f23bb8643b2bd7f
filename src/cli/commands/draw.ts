/** uncoil draw: a picture of every step and a sheet of them all; or the poses as numbers. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HairTone, SkinTone, ThemeChoice } from '../../drawing/index.ts'
import { hairTones, skinTones } from '../../drawing/index.ts'
import type { Session } from '../../session/index.ts'
import type { Motion } from '../../staging/index.ts'
import { rasterize } from '../rasterize.ts'
import { parseSessionArgs, sessionFrom } from '../session-options.ts'
import { stepNumbers } from '../step-numbers.ts'
import { pictureSteps } from '../step-pictures.ts'
import { UsageError } from '../usage-error.ts'

const drawOptions = {
  out: { type: 'string' },
  png: { type: 'boolean' },
  json: { type: 'boolean' },
  dark: { type: 'boolean' },
  skin: { type: 'string' },
  hair: { type: 'string' },
} as const

/** Wide enough for a printed page's column, and for a phone held close. */
const stepPixels = 900
const sheetPixels = 1800

function oneOf<Word extends string>(
  option: string,
  value: unknown,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined
  const word = words.find((candidate) => candidate === value)
  if (word === undefined) throw new UsageError(`--${option} is one of ${words.join(', ')}, not "${value}".`)
  return word
}

/** Draws the steps of a session that `stage` turns into motion. */
export async function drawSession(
  args: readonly string[],
  stage: (session: Session) => Motion,
): Promise<number> {
  const { files, given } = parseSessionArgs(args, drawOptions)
  const out = given['out']
  if ((out === undefined) === (given['json'] !== true)) {
    throw new UsageError(
      'say where the pictures go (--out FOLDER), or ask for numbers (--json), one of the two.',
    )
  }
  const skin = oneOf('skin', given['skin'], Object.keys(skinTones) as SkinTone[])
  const hair = oneOf('hair', given['hair'], Object.keys(hairTones) as HairTone[])
  const planned = await sessionFrom('draw', files, given)
  if (typeof planned === 'number') return planned
  const { session, title } = planned
  const { steps } = stage(session)
  if (typeof out !== 'string') {
    for (const step of steps) console.log(JSON.stringify(stepNumbers(session, step)))
    return 0
  }
  const png = given['png'] === true
  const theme: ThemeChoice = {
    ...(given['dark'] === true && { scheme: 'dark' }),
    ...(skin && { skin }),
    ...(hair && { hair }),
  }
  const { pictures, sheet } = pictureSteps(session, steps, { title: title ?? 'Steps', theme, fixed: png })
  await mkdir(out, { recursive: true })
  const save = async (name: string, svg: string, widthPixels: number) => {
    const path = join(out, `${name}.${png ? 'png' : 'svg'}`)
    await writeFile(path, png ? rasterize(svg, widthPixels) : svg)
    console.log(path)
  }
  for (const { name, svg } of pictures) await save(name, svg, stepPixels)
  await save('all-steps', sheet, sheetPixels)
  for (const { exercise, step, staged } of steps.filter(({ whole }) => !whole)) {
    const words = session.exercises[exercise]?.steps[step]?.text ?? ''
    console.error(`${staged ? 'shown in part' : 'not understood, the pose before is held'}: ${words}`)
  }
  return 0
}

export async function run(args: readonly string[]): Promise<number> {
  const { stage } = await import('../../staging/index.ts')
  return drawSession(args, stage)
}
