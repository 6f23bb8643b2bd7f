import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { read } from '../language/index.ts'
import { planSession } from '../session/index.ts'
import { stage } from '../staging/index.ts'
import { pictureSteps } from './step-pictures.ts'

const library = readdirSync('articles', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.md'))

describe('every picture of the library, with ghost, arrows, highlights, props and colours of its own', () => {
  test.each(library)('%s is under 6 kB, and under 2 kB gzipped', (name) => {
    const { exercises } = read(readFileSync(join('articles', name), 'utf8'))
    const session = planSession(exercises)
    const { steps } = stage(session)
    for (const scheme of [undefined, 'dark'] as const) {
      const { pictures } = pictureSteps(session, steps, {
        title: name,
        theme: scheme ? { scheme } : {},
        fixed: scheme === 'dark',
      })
      expect(pictures.length).toBeGreaterThan(0)
      for (const { name, svg } of pictures) {
        expect(svg.length, name).toBeLessThan(6000)
        expect(gzipSync(svg, { level: 9 }).length, name).toBeLessThan(2000)
      }
    }
  })
})
