import type { SelfTestId } from '../self-tests/index.ts'
import { selfTestInstructions } from '../self-tests/instructions.ts'
import type { SelfTestWords } from './check.ts'

/** The list to read is the text that is played, so the two can't differ. */
const stepsOf = (id: SelfTestId): readonly string[] =>
  selfTestInstructions[id]
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2))

export const selfTestsEnglish: Readonly<Record<SelfTestId, SelfTestWords>> = {
  'fingertip-to-floor': {
    name: 'Reach for the floor',
    need: 'a tape measure or a ruler, and somebody to read it if you can',
    steps: stepsOf('fingertip-to-floor'),
    measure: 'From fingertips to floor. If your hands go lower than a step you stand on, write a minus.',
    typical: 'People who come with back pain stop 6 to 9 cm from the floor on average.',
    error: 'A change under 5 cm is no real change, or under 10 cm when somebody else measures.',
    phone: null,
  },
  'hip-internal-rotation': {
    name: 'Turn the hip in',
    need: 'a table or high chair, and your phone as a level if it has one',
    steps: stepsOf('hip-internal-rotation'),
    measure: 'How far the shin swings out from hanging straight down.',
    typical: 'About 38 degrees in adults up to 60, less with age.',
    error: 'Nobody has measured this at home with a phone. Allow for 10 degrees.',
    phone: {
      start: 'Sit with the shin hanging straight down. Hold the phone along the shin, keep still, and tap.',
      move: 'Swing the foot out with the phone along the shin, and tap.',
    },
  },
  'knee-extension': {
    name: 'Straighten the knee',
    need: 'a mat or bed, and your phone as a level if it has one',
    steps: stepsOf('knee-extension'),
    measure: 'How many degrees the knee is short of straight: 0 is straight.',
    typical: 'Young adults stop 13 to 18 degrees short. There are no good numbers for other ages.',
    error: 'A change under 8 degrees is no real change.',
    phone: {
      start: 'Hold the phone along the upright thigh, keep still, and tap.',
      move: 'Straighten the knee, hold the phone along the shin the same way up, and tap.',
    },
  },
  'single-leg-bridge': {
    name: 'Hold the bridge on one leg',
    need: 'a mat and a clock',
    steps: stepsOf('single-leg-bridge'),
    measure: 'How many seconds your pelvis stays level.',
    typical: 'Young adults hold it for 65 seconds, give or take 33. There are no numbers for other ages.',
    error: 'Nobody has measured it. A difference of 10 seconds between the sides is worth noting.',
    phone: null,
  },
  thomas: {
    name: 'Hug one knee',
    need: 'a firm bed or mat',
    steps: stepsOf('thomas'),
    measure: 'Only yes or no, for the leg that lies long.',
    typical: 'The thigh touches the ground.',
    error: 'It is a coarse test, and not to be trusted unless the pelvis is held still.',
    phone: null,
  },
}
