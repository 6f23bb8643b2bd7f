/** Draws the pictures of the documentation anew, from words: `npm run figures`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { pictureSteps } from '../src/cli/step-pictures.ts'
import {
  chooseCamera,
  drawBodyMap,
  drawContactSheet,
  drawFigure,
  drawIcon,
  drawSequence,
  drawSocialCard,
  tintFor,
  toSvg,
} from '../src/drawing/index.ts'
import { read } from '../src/language/index.ts'
import { planSession, usualChoices } from '../src/session/index.ts'
import { type StagedStep, stage } from '../src/staging/index.ts'

const folder = 'docs/figures'

/** A file's name, what it shows, and the words it is drawn from; the last step is the picture. */
const figures: readonly (readonly [name: string, title: string, ...steps: string[]])[] = [
  [
    'wide-leg-rolldown',
    'Rolled down from a wall, legs wide',
    'Stand with your back against the wall.',
    'Step your feet wider than your hips.',
    'Slowly roll down.',
  ],
  [
    'clam',
    'Lying on the side, the upper knee lifted',
    'Lie on your left side with your knees bent.',
    'Lift your top knee.',
  ],
  ['half-kneeling', 'Kneeling on one knee', 'Kneel on one knee.'],
  [
    'hips-to-heels',
    'Hips back to the heels',
    'Start on your hands and knees.',
    'Come into child\u2019s pose.',
  ],
  [
    'knees-bent',
    'Lying on the back, knees bent',
    'Lie on your back with your knees bent and your feet flat.',
  ],
  [
    'round-back',
    'On hands and knees, the back rounded',
    'Start on your hands and knees.',
    'Round your back.',
  ],
  [
    'straight-knee',
    'Sitting, one knee straightened',
    'Sit on a chair with your feet flat on the floor.',
    'Straighten your right knee.',
  ],
  [
    'strap',
    'Lying on the back, a leg raised in a strap',
    'Lie on your back.',
    'Loop a strap around your right foot.',
  ],
  ['legs-up-wall', 'Lying on the back, legs up a wall', 'Lie on your back.', 'Rest your legs up the wall.'],
  [
    'side-plank',
    'A side plank on the forearm',
    'Lie on your left side.',
    'Lift your hips off the floor into a side plank.',
  ],
]

function staged(steps: readonly string[]): readonly StagedStep[] {
  const text = `## Exercise\n\n${steps.map((step, i) => `${i + 1}. ${step}`).join('\n')}`
  const session = planSession(read(text).exercises, usualChoices)
  const all = stage(session).steps
  if (all.length < steps.length || all.some((step) => !step.staged)) throw new Error(`not staged: ${text}`)
  return all
}

function save(name: string, svg: string): void {
  writeFileSync(`${folder}/${name}.svg`, `${svg}\n`)
  console.log(`${folder}/${name}.svg: ${svg.length} bytes`)
}

const cells: { drawing: ReturnType<typeof drawFigure>; caption: string }[] = []
for (const [name, title, ...steps] of figures) {
  const all = staged(steps)
  const drawings = drawSequence(all.map((step) => ({ ...step, tint: tintFor(step.pose) })))
  const last = drawings.at(-1)!
  save(name, toSvg(last, { title, colours: 'alone' }))
  const end = all.at(-1)!
  const camera = chooseCamera(
    all.map(({ pose }) => pose),
    end.props,
  )
  cells.push({ drawing: drawFigure(end.pose, { camera, props: end.props }), caption: title })
}

/** Every step of the article the house began with. */
function rolldownSteps(): string {
  const article = readFileSync('articles/hips-and-low-back/hamstrings-and-the-wide-leg-rolldown.md', 'utf8')
  const session = planSession(read(article).exercises, usualChoices)
  const options = { title: 'The wide-leg rolldown', theme: {}, fixed: false }
  return pictureSteps(session, stage(session).steps, options).sheet
}

save('wide-leg-rolldown-steps', rolldownSteps())
save('contact-sheet', drawContactSheet(cells, { title: 'Drawn from words', columns: 5 }))
save('icon', toSvg(drawIcon(), { title: 'Uncoil', colours: 'fixed' }))
save('icon-maskable', toSvg(drawIcon({ maskable: true }), { title: 'Uncoil', colours: 'fixed' }))
const [rolldown] = cells
save(
  'social-card',
  drawSocialCard({
    title: 'Can tight hips make my back sore?',
    subtitle: 'The wide-leg rolldown',
    figure: rolldown!.drawing,
  }),
)
for (const from of ['front', 'back'] as const)
  save(
    `body-map-${from}`,
    toSvg(drawBodyMap(from), {
      title: `The ${from} of the body with its places to touch`,
      colours: 'alone',
    }),
  )
