/** Writes docs/session-transcript.md: everything that is heard in one of our own sessions, and when. `npm run transcript` */
import { readFile, writeFile } from 'node:fs/promises'
import { read } from '../src/language/index.ts'
import { transcribe } from '../src/player/index.ts'
import { beatSeconds, certainPath, planSession } from '../src/session/index.ts'

const article = 'articles/hips-and-low-back/hamstrings-and-the-wide-leg-rolldown.md'
const { exercises } = read(await readFile(article, 'utf8'))
// The exercise that goes to both ankles: found by its steps, so that a change of words above it changes nothing here.
const exercise = exercises.find(
  ({ steps }) => steps.some(({ side }) => side === 'right') && steps.some(({ side }) => side === 'left'),
)
if (!exercise) throw new Error(`${article} holds no exercise with both sides`)
const session = planSession([exercise])
const played = transcribe(session)

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`
const secondsOn = (side: 'left' | 'right') =>
  certainPath(session)
    .map((index) => session.beats[index]!)
    .filter((beat) => beat.side === side)
    .reduce((sum, beat) => sum + beatSeconds(beat, session.breathsPerMinute), 0)

const rows = played.heard.map((heard) => {
  const beat = session.beats[heard.beat]!
  const what = heard.kind === 'say' ? heard.text : `♪ ${heard.tone}`
  return `| ${clock(heard.seconds)} | ${what} | ${beat.side ?? ''} | ${beat.round} | ${heard.kind === 'tone' ? '' : beat.source ? 'article' : 'ours'} |`
})

const text = [
  '# What a session sounds like',
  '',
  `Made by \`npm run transcript\` from [our own article](../${article}), played whole on a clock of its own at`,
  `${session.breathsPerMinute} breaths a minute, with words for the breath and nobody answering the question.`,
  '',
  `- It lasts ${clock(played.seconds)}.`,
  `- The right side works ${secondsOn('right').toFixed(1)} s and the left ${secondsOn('left').toFixed(1)} s.`,
  '- "Article" are the words of the text, trimmed for speech; "ours" are breath words, counts and what the text leaves out.',
  '',
  '| when | heard | side | round | whose words |',
  '|---|---|---|---|---|',
  ...rows,
  '',
  '## What the text leaves open, and we settled',
  '',
  ...(session.assumptions.length === 0 ? ['Nothing.'] : session.assumptions.map(({ code }) => `- ${code}`)),
  '',
].join('\n')
await writeFile('docs/session-transcript.md', text)
console.log(`docs/session-transcript.md: ${rows.length} lines, ${clock(played.seconds)}`)
