import { readFileSync } from 'node:fs'
import { type Article, read } from '../../src/language/index.ts'
import {
  type Beat,
  beatSeconds,
  type Choices,
  certainPath,
  type Modification,
  planSession,
  type Session,
  sessionSeconds,
} from '../../src/session/index.ts'
import { mutate } from '../mutate-text.ts'
import { among, below, between, type Random, someOf } from './chance.ts'

const cases = JSON.parse(
  readFileSync(new URL('../../conformance/cases/reading.json', import.meta.url), 'utf8'),
) as { text: string }[]
const texts = cases.map(({ text }) => text)
const modifications: readonly Modification[] = [
  'no-rounded-bending',
  'head-above-heart',
  'half-roll-with-chair',
  'come-up-in-stages',
  'narrower-stance',
  'no-end-range-stretch',
  'not-lying-flat-long',
  'not-in-first-hours',
  'strength-instead',
]

/** An article whose words are bent, as a teacher's may be; half of the time two of the cases in one. */
export function bentArticle(random: Random): Article {
  return read(random() < 0.5 ? mutate(texts, random) : `${among(random, texts)}\n\n${mutate(texts, random)}`)
}

function anyChoices(random: Random): Partial<Choices> {
  return {
    breathsPerMinute: among(random, [4, 8, 20, 0, -3, 1e9, Number.NaN, between(random, 4, 20)]),
    have: random() < 0.5 ? null : someOf(random, ['wall', 'block', 'chair', 'strap', 'mat']),
    rounds: among(random, [null, null, 1, 2, 7, 50]),
    verbosity: among(random, ['first-time', 'brief', 'quiet'] as const),
    breathCues: among(random, ['voice', 'tones', 'silent'] as const),
    modifications: random() < 0.5 ? [] : someOf(random, modifications),
    length: among(random, ['shorter', 'as-written', 'longer'] as const),
    arrange: random() < 0.3,
    offers: random() < 0.7,
  }
}

function beatFault(beat: Beat, session: Session, article: Article): string | null {
  const { exercise, step, poseStep, length, source, choice, round, rounds } = beat
  if (!Number.isFinite(length.count) || length.count < 0) return `a length of ${length.count}`
  if (!Number.isFinite(beatSeconds(beat, 8))) return 'no seconds'
  const steps = session.exercises[exercise]?.steps.length
  if (steps === undefined) return `exercise ${exercise} of ${session.exercises.length}`
  for (const at of [step, poseStep])
    if (at !== null && !(at >= 0 && at < steps)) return `step ${at} of ${steps}`
  if (source && !(source.from >= 0 && source.from <= source.to && source.to <= article.text.length))
    return `words from ${source.from} to ${source.to} of ${article.text.length}`
  if (!(round >= 1 && rounds >= 1)) return `round ${round} of ${rounds}`
  if (
    /undefined|NaN|\[object|Infinity/.test(beat.cue) &&
    !/undefined|NaN|\[object|Infinity/.test(article.text)
  )
    return `says "${beat.cue}"`
  const targets = choice?.options.map(({ goTo }) => goTo) ?? []
  const astray = targets.find(
    (goTo) => !(Number.isInteger(goTo) && goTo >= 0 && goTo <= session.beats.length),
  )
  if (astray !== undefined) return `a choice leads to beat ${astray} of ${session.beats.length}`
  return choice && !choice.options[choice.default] ? `a choice without its default ${choice.default}` : null
}

/** Plans a session of a bent article with any choices and says what is wrong with it. */
export function sessionFault(random: Random): string | null {
  const article = bentArticle(random)
  const choices = anyChoices(random)
  const note = `${JSON.stringify(choices)} ${JSON.stringify(article.text.slice(0, 400))}`
  const begun = process.cpuUsage()
  try {
    const session = planSession(article.exercises, choices)
    const milliseconds = process.cpuUsage(begun).user / 1000
    if (milliseconds > 3000)
      return `took ${milliseconds.toFixed(0)} ms for ${session.beats.length} beats: ${note}`
    const seconds = sessionSeconds(session)
    if (!Number.isFinite(seconds) || seconds < 0) return `lasts ${seconds} seconds: ${note}`
    const path = certainPath(session)
    if (path.some((at, index) => index > 0 && at <= (path[index - 1] ?? -1))) return `goes back: ${note}`
    for (const [index, beat] of session.beats.entries()) {
      const fault = beatFault(beat, session, article)
      if (fault) return `beat ${index}: ${fault}: ${note}`
    }
    // Whatever is asked must be answerable from anywhere: somebody may skip to any beat.
    const lost = session.exercises.findIndex(
      (_, at) => !session.beats.some(({ exercise }) => exercise === at),
    )
    if (lost >= 0 && session.exercises[lost]!.steps.length > 0) return `exercise ${lost} has no beat: ${note}`
    return below(random, 10) === 0 &&
      JSON.stringify(planSession(article.exercises, choices)) !== JSON.stringify(session)
      ? `two plans of one text differ: ${note}`
      : null
  } catch (error) {
    return `threw ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}: ${note}`
  }
}
