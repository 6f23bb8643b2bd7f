import { describe, expect, test } from 'vitest'
import { mirrorWords } from './mirror-words.ts'
import { numberFromWord, numberInWords } from './number-words.ts'
import { sayable } from './sayable.ts'
import { shorten } from './shorten.ts'
import { estimateSpeakingSeconds } from './speaking-time.ts'

describe('words of an article become words for a voice', () => {
  test.each([
    ['Repeat 2-3x.', 'Repeat two to three times.'],
    ['Hold for 30 secs', 'Hold for thirty seconds.'],
    ['Hold 1 min, then rest', 'Hold one minute, then rest.'],
    ['Do 3 x 10', 'Do three times ten.'],
    ['10x', 'Ten times.'],
    ['Repeat x 5', 'Repeat five times.'],
    ['Hold for 15-30s', 'Hold for fifteen to thirty seconds.'],
    ['Bend the knee to 90°', 'Bend the knee to ninety degrees.'],
    ['Step back (about 12" or so), then stop', 'Step back, about twelve inches or so, then stop.'],
    ['your hips/low back', 'Your hips or low back.'],
    ['Breathe in & out…', 'Breathe in and out.'],
    ['• **Lie down** – knees bent!!', 'Lie down, knees bent.'],
    ['Rest (optional).', 'Rest, optional.'],
    ['a strap, e.g. a belt', 'A strap, for example a belt.'],
    ['Lift 2.5 kg', 'Lift 2.5 kilos.'],
    ['5 x 10 secs', 'Five times ten seconds.'],
    ['3 X 30s', 'Three times thirty seconds.'],
    ['Do 2 sets x 10 reps', 'Do two sets of ten repetitions.'],
    ['8–10 times/side', 'Eight to ten times each side.'],
    ['10 reps/leg, twice/day', 'Ten repetitions each leg, twice a day.'],
    ['Hold for 30-secs.', 'Hold for thirty seconds.'],
    ['8-to-10 reps', 'Eight to ten repetitions.'],
    ['Hold 1:30 min', 'Hold one minute thirty.'],
    ['Hold 1/2 minute', 'Hold half a minute.'],
    ['Lift it ½ inch, then 3/4 of the way', 'Lift it half an inch, then three quarters of the way.'],
    ['For 1½ minutes', 'For one and a half minutes.'],
    ['Do a 1/3 squat', 'Do a third squat.'],
    ['90/90 Hamstring', 'Ninety ninety Hamstring.'],
    ['Hold for 15+ seconds', 'Hold for fifteen or more seconds.'],
    ['~30 seconds', 'About thirty seconds.'],
    ['Rest after the 2nd one', 'Rest after the second one.'],
    ['Lift the (L) leg', 'Lift the left leg.'],
    ['Lie down (see picture A)', 'Lie down.'],
    ['Keep the heel down (if it lifts, step closer', 'Keep the heel down, if it lifts, step closer.'],
    ['(optional) Stay here', 'Optional, stay here.'],
    ['CAT AND COW', 'Cat and cow.'],
    ['( )', ''],
    ['', ''],
  ])('%s', (written, said) => {
    expect(sayable(written)).toBe(said)
  })

  test('saying what is already sayable changes nothing', () => {
    const said = sayable('Hold for 30 secs (both sides), 2-3x')
    expect(sayable(said)).toBe(said)
  })
})

describe('the short form keeps the first clause', () => {
  test.each([
    ['Reach both hands to your ankle, keeping the hips still', 'Reach both hands to your ankle.'],
    ['Lift your leg. Keep it long.', 'Lift your leg.'],
    ['Slowly, with care, bend the knees', 'Slowly, with care, bend the knees.'],
    ['Bend the knees and roll up', 'Bend the knees and roll up.'],
    [
      'With your knee bent, lifting from the hip, raise it',
      'With your knee bent, lifting from the hip, raise it.',
    ],
    ['Once you are there, hold on, keeping still', 'Once you are there, hold on, keeping still.'],
    ['Push up while breathing out', 'Push up while breathing out.'],
    ['Bring one knee up while the other leg stays long', 'Bring one knee up.'],
  ])('%s', (written, short) => {
    expect(shorten(written)).toBe(short)
  })
})

describe('left and right change places', () => {
  test.each([
    ['Reach toward your right ankle', 'Reach toward your left ankle'],
    ['Right hand to left knee', 'Left hand to right knee'],
    ['You feel it right away in the left hip', 'You feel it right away in the right hip'],
    ['Bend to a right angle', 'Bend to a right angle'],
    ['All right, turn left', 'All right, turn right'],
    ['Lift one leg', 'Lift one leg'],
  ])('%s', (one, other) => {
    expect(mirrorWords(one)).toBe(other)
  })
})

test.each([
  [0, 'zero'],
  [13, 'thirteen'],
  [21, 'twenty-one'],
  [90, 'ninety'],
  [120, 'one hundred and twenty'],
  [2.5, '2.5'],
])('%s in words', (number, words) => {
  expect(numberInWords(number)).toBe(words)
  if (!words.includes(' ')) expect(numberFromWord(words)).toBe(number)
})

test('a word that is no number has none', () => {
  expect(numberFromWord('leg')).toBeUndefined()
})

test('eleven words take four seconds and a pause', () => {
  expect(estimateSpeakingSeconds('one two three four five six seven eight nine ten eleven.')).toBeCloseTo(
    4.35,
  )
  expect(estimateSpeakingSeconds(' … ')).toBe(0)
})

test('a number that nobody can mean keeps its digits, and does not become endless', () => {
  const digits = '9'.repeat(400)
  expect(sayable(`Repeat ${digits}x`)).toBe(`Repeat ${digits} times.`)
  expect(sayable(`Fold ${digits} times`)).toBe(`Fold ${digits} times.`)
})

test('a long line of capitals is made ready as fast as another', () => {
  const cpuMilliseconds = () => process.cpuUsage().user / 1000
  const begun = cpuMilliseconds()
  for (let time = 0; time < 20; time++) sayable(`4${'FI'.repeat(1500)}`)
  expect(cpuMilliseconds() - begun).toBeLessThan(2000) // was minutes
})
