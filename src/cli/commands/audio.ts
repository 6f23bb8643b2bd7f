/** uncoil audio: a session as one file to listen to, with chapters and a cover. */
import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import {
  type AudioFormat,
  audioFormats,
  createCommandVoice,
  createFliteVoice,
  createFolderCache,
  figureCover,
  fliteVoices,
  renderSessionAudio,
  withCache,
} from '../../audio/index.ts'
import { clock } from '../plan-table.ts'
import { parseSessionArgs, sessionFrom } from '../session-options.ts'
import { UsageError } from '../usage-error.ts'

const secondsBeforeProgress = 1

function formatOf(out: string): AudioFormat {
  const ending = extname(out).slice(1).toLowerCase()
  const format = audioFormats.find((candidate) => candidate === ending)
  if (!format) throw new UsageError(`--out wants a name ending in .mp3, .ogg or .wav, not "${out}".`)
  return format
}

function voiceFrom(given: Readonly<Record<string, string | boolean | undefined>>) {
  const command = given['voice-command']
  if (typeof command === 'string' && command.trim() !== '')
    return createCommandVoice(command.trim().split(/\s+/))
  const name = fliteVoices.find((voice) => voice === (given['voice'] ?? 'slt'))
  if (!name) throw new UsageError(`--voice is one of ${fliteVoices.join(', ')}, not "${given['voice']}".`)
  return createFliteVoice(name)
}

/** Tells how far it is, on standard error, once it has taken longer than a second. */
function progressTo(stream: NodeJS.WriteStream): {
  readonly tell: (fraction: number) => void
  readonly end: () => void
} {
  const began = performance.now()
  let shown = false
  return {
    tell(fraction) {
      if (!stream.isTTY || performance.now() - began < secondsBeforeProgress * 1000) return
      shown = true
      stream.write(`\r${Math.round(fraction * 100)} %`)
    },
    end() {
      if (shown) stream.write('\r\x1b[K')
    },
  }
}

export async function run(args: readonly string[]): Promise<number> {
  const { files, given } = parseSessionArgs(args, {
    out: { type: 'string' },
    voice: { type: 'string' },
    'voice-command': { type: 'string' },
    clips: { type: 'string' },
  })
  const { out, clips } = given
  if (typeof out !== 'string')
    throw new UsageError('name the file to write with --out NAME.mp3 (or .ogg, .wav).')
  const format = formatOf(out)
  const voice = voiceFrom(given)
  const planned = await sessionFrom('audio', files, given, { offers: false })
  if (typeof planned === 'number') return planned
  const began = performance.now()
  const progress = progressTo(process.stderr)
  const audio = await renderSessionAudio(planned.session, {
    voice: withCache(voice, typeof clips === 'string' ? createFolderCache(clips) : undefined),
    format,
    cover: format === 'wav' ? null : figureCover(),
    progress: progress.tell,
    ...(planned.title !== null && { title: planned.title }),
  })
  progress.end()
  try {
    await writeFile(out, audio.bytes)
  } catch (error) {
    console.error(
      `uncoil audio: ${out} could not be written (${error instanceof Error ? error.message : error}).`,
    )
    return 2
  }
  const taken = (performance.now() - began) / 1000
  const size = (audio.bytes.length / 1e6).toFixed(2)
  console.log(
    `${out}: ${clock(audio.seconds)}, ${audio.chapters.length} chapters, ${size} MB, ` +
      `${(audio.seconds / taken).toFixed(0)} times faster than listening`,
  )
  return 0
}
