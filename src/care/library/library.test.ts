import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPose } from '../../body/index.ts'
import { describeFinding, read, readingAge } from '../../language/index.ts'
import { beatSeconds, certainPath, planSession } from '../../session/index.ts'
import { stage } from '../../staging/index.ts'
import { selfTestInstructions } from '../self-tests/instructions.ts'

const files = readdirSync('articles', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
)
const articles = files.sort().map((file) => {
  const text = readFileSync(`articles/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
  return { name: file.replace(/^.*[\\/]/, '').replace(/\.md$/, ''), text }
})
const tests = Object.entries(selfTestInstructions).map(([name, text]) => ({ name, text }))

/** Seconds of one side on the way through the session that nobody's choice changes. */
const sideSeconds = (session: ReturnType<typeof planSession>, side: 'left' | 'right') =>
  certainPath(session)
    .map((at) => session.beats[at]!)
    .filter((beat) => beat.side === side)
    .reduce((sum, beat) => sum + beatSeconds(beat, session.breathsPerMinute), 0)

describe.each(articles)('the article $name', ({ name, text }) => {
  const { exercises, findings } = read(text)

  test('is read as its exercises, each with a name, a position and a dose', () => {
    expect(exercises.length).toBe(name === 'long-and-strong' ? 2 : 1)
    for (const { name: called, position, dose } of exercises) {
      expect(called).toBeTruthy()
      expect(position).not.toBeNull()
      expect(dose.hold ?? dose.reps).not.toBeNull()
    }
  })

  test('is read with ease at twelve, prose and all', () => {
    const sentences = text
      .replace(/^#.*$/gm, '')
      .split(/(?<=[.?!:])\s+|\n- /)
      .filter((sentence) => sentence.trim() !== '')
    expect(readingAge(sentences.map((sentence) => ({ text: sentence })))).toBeLessThanOrEqual(12)
  })

  test('has no finding above information', () => {
    expect(
      findings
        .filter(({ severity }) => severity !== 'information')
        .map((finding) => JSON.stringify(describeFinding(finding))),
    ).toEqual([])
  })
})

describe.each([...articles, ...tests])('$name', ({ text }) => {
  const { exercises } = read(text)
  const session = planSession(exercises)

  test('gives both sides the same time', () => {
    expect(Math.abs(sideSeconds(session, 'left') - sideSeconds(session, 'right'))).toBeLessThanOrEqual(1)
  })

  test('is staged within the joints’ ranges and above the floor', () => {
    const { steps } = stage(session)
    expect(steps.length).toBeGreaterThan(0)
    for (const { pose, step } of steps)
      expect(
        checkPose(pose, { toleranceMetres: 0.012 }).filter(({ kind }) => kind !== 'self-collision'),
        `step ${step}`,
      ).toEqual([])
  })
})
