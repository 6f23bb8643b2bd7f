/** Words of the page where any text can be tried. */
export const en = {
  label: 'Your text',
  placeholder:
    'Stand with your back to a wall.\nSlowly roll down and let your head hang.\nStay for 3 breaths.\nRoll back up. Repeat twice.',
  hint: 'It is read as you type, here on this device. Nothing is sent.',
  understood: 'What we understood',
  nothingYet: 'Type or paste something with steps in it.',
  noSteps:
    'There are no steps to follow in this text yet. Try a sentence such as “Lift your knee and hold for 3 breaths”.',
  play: 'Play it',
  playNamed: (name: string) => `Play ${name}`,
  playAll: 'Play them all, one after the other',
  exercise: (number: string) => `Exercise ${number}`,
  steps: { one: 'step', other: 'steps' },
  example: 'Put in an example',
  exampleText:
    'Wall roll-down\n\nStand with your back against a wall and your feet hip-width apart.\nSlowly roll down, letting your head and arms hang. If you can’t reach the floor, rest your hands on a block.\nStay for 3 breaths.\nReach both hands toward your right foot. Stay for 3 breaths.\nReach both hands toward your left foot. Stay for 3 breaths.\nCome back to the middle, bend your knees and slowly roll up.\nRepeat 2-3 times.',
  clear: 'Clear',
  title: 'Your text',
}
